import type { ControlClass } from '@/lib/recognise/words/lexicon/control-words';
import { type ControlReading, NO_ANSWER } from './control-reading';
import type { ControlToken } from './control-tokens';

type Tokens = readonly ControlToken[];
/** A reading, or undefined where the step has nothing to say and the next one looks. */
type Step = (tokens: Tokens) => ControlReading | undefined;

const STRONG_NO: ControlReading = { role: 'reject', exits: false, strength: 'strong' };
const WEAK_NO: ControlReading = { role: 'reject', exits: false, strength: 'weak' };
const EXIT: ControlReading = { role: 'reject', exits: true, strength: 'strong' };
const STRONG_CLOSE: ControlReading = { role: 'close', exits: false, strength: 'strong' };
const WEAK_CLOSE: ControlReading = { role: 'close', exits: false, strength: 'weak' };
const STRONG_YES: ControlReading = { role: 'accept', exits: false, strength: 'strong' };
const WEAK_YES: ControlReading = { role: 'accept', exits: false, strength: 'weak' };

/** Reads a button from its classed words, particles left out: declining is looked for first, then closing, then accepting. */
export function readAnswer(tokens: Tokens): ControlReading {
  for (const step of STEPS) {
    const reading = step(tokens);
    if (reading) return reading;
  }
  return NO_ANSWER;
}

/** Nouns after "not" and "later" that make a state of the shop or a delivery option out of it. */
const TRADE_STATE = /支持|可用|可售|可选|开放|营业|配送|送达|发货|销售|接单|参与|自取|取餐|到店|收费|计费|含/u;
const LATER = /^(?:稍后|稍候|晚|以后|之后|回头|改天|等会|过会)/u;
const LONGEST_OPEN_VERB = 4;

/**
 * Reads a button with a word that no class knows, where its first words answer already: 暂不报名, 稍后处理, 同意并激活.
 * Undefined where they do not.
 */
export function readOpenAnswer(tokens: Tokens): ControlReading | undefined {
  const [first, second] = tokens;
  const content = tokens.filter((token) => token.of === 'content');
  const [unknown] = content;
  if (!first || !unknown || content.length > 1 || unknown.text.length > LONGEST_OPEN_VERB) return undefined;
  if (isOne(first, 'accept') && second && /^并且?$/u.test(second.text)) return STRONG_YES;
  if (TRADE_STATE.test(unknown.text)) return undefined;
  const postpones =
    (isOne(first, 'later') && LATER.test(first.text)) || (isOne(first, 'negation') && /^(?:暂|先)/u.test(first.text));
  return postpones ? WEAK_NO : undefined;
}

const STEPS: readonly Step[] = [
  readNegation,
  readState,
  readExit,
  readCancel,
  readDrop,
  readPostponed,
  readLookAround,
  readClose,
  readNoun,
  readConsent,
  readPermission,
  readJoining,
  readBareYes,
];

const NEGATABLE: readonly ControlClass[] = [
  'accept',
  'login',
  'join',
  'verify',
  'subscribe',
  'open',
  'unlock',
  'obtain',
  'give',
  'continue',
  'ask',
  'settings',
  'gift',
  'confirm',
  'proceed',
  'revocable',
  'scope',
  'only',
  'update',
];

/** 不 before an answer turns it down; before anything else it negates something that is no answer. */
function readNegation(tokens: Tokens): ControlReading | undefined {
  const no = has(tokens, 'exit') ? EXIT : STRONG_NO;
  const at = tokens.findIndex((token) => token.of === 'negation');
  if (at < 0) return has(tokens, 'refuse') ? no : undefined;
  const next = tokens.slice(at + 1).find((token) => token.of !== 'urge');
  if (!next && at + 1 < tokens.length) return NO_ANSWER;
  return !next || isOne(next, 'joint', ...NEGATABLE) ? no : NO_ANSWER;
}

/** 已授权, 登录中: how things stand. 已阅读并同意 is an answer all the same. */
function readState(tokens: Tokens): ControlReading | undefined {
  return has(tokens, 'state') && !has(tokens, 'read', 'know') ? NO_ANSWER : undefined;
}

/** Leaving the program; leaving an account is none of ours. */
function readExit(tokens: Tokens): ControlReading | undefined {
  if (!has(tokens, 'exit')) return undefined;
  return has(tokens, 'login', 'self', 'platform') ? NO_ANSWER : EXIT;
}

/** 取消 turns an offer down; with something already given (授权, 关注, 订阅) it takes that back. */
function readCancel(tokens: Tokens): ControlReading | undefined {
  if (!has(tokens, 'cancel')) return undefined;
  const revokes = has(tokens, 'revocable', 'accept', 'subscribe', 'object', 'platform', 'gift', 'confirm');
  return revokes && !has(tokens, 'back') ? NO_ANSWER : STRONG_NO;
}

function readDrop(tokens: Tokens): ControlReading | undefined {
  if (!has(tokens, 'drop')) return undefined;
  return has(tokens, 'object', 'platform') ? NO_ANSWER : STRONG_NO;
}

/** Later, skip, no interest, as a guest, basic functions only. */
function readPostponed(tokens: Tokens): ControlReading | undefined {
  if (has(tokens, 'skip', 'later', 'think', 'indifferent', 'guest')) return STRONG_NO;
  if (!has(tokens, 'basic')) return undefined;
  const only = has(tokens, 'only') || tokens.some((token) => token.text.startsWith('仅'));
  return only || !has(tokens, 'accept') ? WEAK_NO : undefined;
}

/** Looking around instead of answering. 去逛逛 is an invitation, 先去逛逛 an answer. */
function readLookAround(tokens: Tokens): ControlReading | undefined {
  if (has(tokens, 'login', 'accept', 'object')) return undefined;
  const wanders = has(tokens, 'wander') && (has(tokens, 'only') || !has(tokens, 'urge'));
  return wanders || (has(tokens, 'browse') && has(tokens, 'only', 'continue')) ? WEAK_NO : undefined;
}

const BESIDE_CLOSE: readonly ControlClass[] = [
  'know',
  'close',
  'back',
  'joint',
  'confirm',
  'self',
  'urge',
  'state',
  'scope',
];

function readClose(tokens: Tokens): ControlReading | undefined {
  if (!has(tokens, 'know', 'close', 'back') || !tokens.every((token) => isOne(token, ...BESIDE_CLOSE)))
    return undefined;
  return has(tokens, 'close') ? STRONG_CLOSE : WEAK_CLOSE;
}

/** 登录密码, 获取验证码, 关闭订单: the last word is a thing, or the sentence closes or cancels something else. */
function readNoun(tokens: Tokens): ControlReading | undefined {
  const last = tokens.at(-1);
  const thing = last !== undefined && isOne(last, 'password', 'code');
  return thing || has(tokens, 'close', 'back', 'browse') ? NO_ANSWER : undefined;
}

function readConsent(tokens: Tokens): ControlReading | undefined {
  if (has(tokens, 'accept', 'login')) return STRONG_YES;
  return has(tokens, 'read') ? NO_ANSWER : undefined;
}

/** Getting or switching on a phone number, a place, a notification. */
function readPermission(tokens: Tokens): ControlReading | undefined {
  const object = has(tokens, 'object');
  if (has(tokens, 'obtain') && object) return STRONG_YES;
  if (has(tokens, 'unlock')) return object || has(tokens, 'settings') ? STRONG_YES : NO_ANSWER;
  if (has(tokens, 'open')) return openReading(object, has(tokens, 'platform'));
  if (has(tokens, 'settings')) return has(tokens, 'urge') ? WEAK_YES : NO_ANSWER;
  return undefined;
}

function openReading(object: boolean, platform: boolean): ControlReading {
  if (object) return STRONG_YES;
  return platform ? NO_ANSWER : WEAK_YES;
}

function readJoining(tokens: Tokens): ControlReading | undefined {
  const object = has(tokens, 'object');
  if (has(tokens, 'verify')) return has(tokens, 'urge') || object ? WEAK_YES : NO_ANSWER;
  if (has(tokens, 'subscribe')) return tokens[0]?.text === '接收' && !object ? NO_ANSWER : WEAK_YES;
  return has(tokens, 'join') ? WEAK_YES : undefined;
}

/** 确定, 好的, 继续 with nothing beside them but urgings. */
function readBareYes(tokens: Tokens): ControlReading | undefined {
  const bare = tokens.every(
    (token) => isOne(token, 'confirm', 'continue', 'joint', 'urge', 'scope') || /^(?:使用|访问)$/u.test(token.text),
  );
  return bare && has(tokens, 'confirm', 'continue') ? WEAK_YES : undefined;
}

function has(tokens: Tokens, ...classes: readonly ControlClass[]): boolean {
  return tokens.some((token) => isOne(token, ...classes));
}

function isOne(token: ControlToken, ...classes: readonly ControlClass[]): boolean {
  return token.of !== 'content' && classes.includes(token.of);
}
