import type { ButtonRole, PromptKind } from '@/lib/model/vocabulary';
import {
  ASK_AFTER,
  ASK_LACK,
  ASK_NOISE,
  ASK_OBJECTS,
  ASK_UNNAMED,
  ASK_VERBS,
  BOUND_ACCOUNT,
  LOGIN_CONTROL,
  LOGIN_SENTENCE,
  LOGIN_TITLE,
  PURPOSE_LINE,
  SERVED_KINDS,
  VERIFY_CONTROL,
} from '@/lib/recognise/words/lexicon/asks';
import type { FieldKind } from './field-kind';
import { askedLoosely } from './loose-ask';
import type { ControlPart, PromptParts } from './prompt-parts';

/** How strongly a prompt asks for one kind of thing, and by what. */
export interface Ask {
  readonly kind: PromptKind;
  readonly byType: boolean;
  readonly byField: boolean;
  readonly byControl: boolean;
  readonly byTitle: boolean;
  readonly bySentence: boolean;
  readonly weight: number;
}

const WEIGHT = { byType: 6, byField: 4, byControl: 3, byTitle: 3, bySentence: 2 } as const;
type Ground = keyof typeof WEIGHT;
type Note = (kind: PromptKind, ground: Ground) => void;

const NOISE = new RegExp(ASK_NOISE, 'gu');
const CONTROL_ASK: readonly (readonly [PromptKind, RegExp])[] = ASK_OBJECTS.map(([kind, object]) => [
  kind,
  new RegExp(object, 'u'),
]);
const SENTENCE_ASK: readonly (readonly [PromptKind, RegExp])[] = ASK_OBJECTS.map(([kind, object]) => [
  kind,
  new RegExp(`${ASK_VERBS}[^,。!?;\\n]{0,18}?(?:${object})|${ASK_LACK}(?:${object})|(?:${object})${ASK_AFTER}`, 'u'),
]);
const SERVED: readonly (readonly [PromptKind, RegExp])[] = SERVED_KINDS.map(([kind, source]) => [
  kind,
  new RegExp(source, 'u'),
]);
const USED_FOR = new RegExp(PURPOSE_LINE, 'u');
const ACCOUNT = new RegExp(BOUND_ACCOUNT, 'u');
/** Why something is asked for, which may name what is not. */
const REASON = /(?:用于|用来|为了|以便|便于)[^,。;]*/gu;
const UNNAMED = new RegExp(ASK_UNNAMED, 'u');
const VERIFIES = new RegExp(VERIFY_CONTROL, 'u');
const LOGIN_ASK = new RegExp(LOGIN_SENTENCE, 'u');
const LOGIN_HEADING = new RegExp(LOGIN_TITLE, 'u');
const LOGS_IN = new RegExp(LOGIN_CONTROL, 'u');
const BINDS = /绑定|\bbind\b|\blink\b/u;
/** An account is to be followed, by its name or by the code that is to be pressed. */
const FOLLOWS =
  /关注[^,。\n]{0,16}(?:公众号|服务号|订阅号)|(?:公众号|服务号|订阅号)[^,。\n]{0,8}关注|长按[^,。\n]{0,8}(?:二维码|识别)[^,。\n]{0,6}关注|扫码关注/u;
/** A phone with stars beside a one-tap button: the number is what is given. */
const OWN_NUMBER = /1\d{2}[*x●]{3,8}\d{2,4}/u;

const OF_FIELD: ReadonlyMap<FieldKind, PromptKind> = new Map<FieldKind, PromptKind>([
  ['phone', 'phone'],
  ['sms-code', 'phone'],
  ['id-card', 'realname'],
  ['password', 'login'],
]);

/** Everything the prompt asks for, strongest first; ties in the order of the vocabulary's lexicon. */
export function findAsks(parts: PromptParts): readonly Ask[] {
  const grounds = new Map<PromptKind, Set<Ground>>();
  const note: Note = (kind, ground) => {
    grounds.set(kind, (grounds.get(kind) ?? new Set()).add(ground));
  };
  for (const control of parts.controls) askOfControl(control, note);
  for (const field of parts.fields) {
    const kind = OF_FIELD.get(field.kind);
    if (kind) note(kind, 'byField');
  }
  askOfWords(parts.title, 'byTitle', note);
  for (const sentence of parts.sentences) askOfWords(sentence, 'bySentence', note);
  if (asksOwnNumber(parts)) note('phone', 'byControl');
  if (FOLLOWS.test(parts.all))
    note('subscription', parts.controls.some(({ words }) => /关注/u.test(words)) ? 'byControl' : 'bySentence');
  if (grounds.size === 0) askWithoutName(parts, note);
  const asks = [...grounds]
    .map(([kind, set]) => weigh(kind, set))
    .sort((a, b) => b.weight - a.weight || placeOf(a.kind, parts) - placeOf(b.kind, parts));
  // A permission without a name is one of the named ones, where there are any.
  return asks.some((ask) => ask.kind !== 'other') ? asks.filter((ask) => ask.kind !== 'other') : asks;
}

/** The control logs in or registers (rather than binds or consents). */
export function logsIn(control: ControlPart): boolean {
  return control.asked === 'accept' && LOGS_IN.test(control.words) && !/^退出/u.test(control.words);
}

/** Where nothing is named: 授权 beside 暂不授权, an account to be bound, a line that only says what for. */
function askWithoutName(parts: PromptParts, note: Note): void {
  const worded = (asked: ButtonRole, words: RegExp): boolean =>
    parts.controls.some((control) => control.asked === asked && words.test(control.words));
  if (worded('accept', BINDS) && ACCOUNT.test(parts.all)) note('login', 'byControl');
  const lines = parts.title === '' ? parts.sentences : [];
  const line = lines.find((sentence) => USED_FOR.test(sentence));
  const kind = line === undefined ? undefined : kindServed(line);
  if (kind) note(kind, 'bySentence');
  const loose = askedLoosely(parts);
  if (loose === 'privacy-consent') return;
  if (loose) note(loose, 'byControl');
  else if (worded('accept', /授权|同意/u) && worded('reject', /授权/u)) note('other', 'byControl');
}

function kindServed(sentence: string): PromptKind | undefined {
  return SERVED.find(([, pattern]) => pattern.test(sentence))?.[0];
}

function askOfControl(control: ControlPart, note: Note): void {
  for (const kind of control.typed) note(kind, 'byType');
  if (control.asked !== 'accept') return;
  // What only leans towards a yes and is no log-in is a function: 打开摄像头.
  if (control.reading.role !== 'accept' && !logsIn(control)) return;
  if (logsIn(control)) note('login', 'byControl');
  if (VERIFIES.test(control.words)) note('realname', 'byControl');
  const words = control.words.replace(NOISE, '');
  for (const [kind, pattern] of CONTROL_ASK) {
    if (pattern.test(words)) note(kind, 'byControl');
  }
}

function askOfWords(words: string, ground: Ground, note: Note): void {
  const bare = words.replace(NOISE, '、');
  const namedIn = (text: string): readonly PromptKind[] =>
    SENTENCE_ASK.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  const outright = namedIn(bare.replace(REASON, '、'));
  const named = outright.length > 0 ? outright : namedIn(bare);
  for (const kind of named) note(kind, ground);
  if (named.length === 0 && UNNAMED.test(bare)) note((!/登录/u.test(bare) && kindServed(bare)) || 'other', ground);
  if (ground === 'byTitle' ? LOGIN_HEADING.test(bare) || LOGIN_ASK.test(bare) : LOGIN_ASK.test(bare))
    note('login', ground);
}

/** Where the thing is named first; of two that are asked together, the first named is the main one. */
function placeOf(kind: PromptKind, parts: PromptParts): number {
  const pattern = CONTROL_ASK.find(([named]) => named === kind)?.[1];
  const at = pattern ? parts.all.search(pattern) : -1;
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function asksOwnNumber(parts: PromptParts): boolean {
  if (!OWN_NUMBER.test(parts.all)) return false;
  return parts.controls.some((control) => control.asked === 'accept' && (logsIn(control) || BINDS.test(control.words)));
}

function weigh(kind: PromptKind, set: ReadonlySet<Ground>): Ask {
  const weight = [...set].reduce((sum, ground) => sum + WEIGHT[ground], 0);
  return {
    kind,
    weight,
    byType: set.has('byType'),
    byField: set.has('byField'),
    byControl: set.has('byControl'),
    byTitle: set.has('byTitle'),
    bySentence: set.has('bySentence'),
  };
}
