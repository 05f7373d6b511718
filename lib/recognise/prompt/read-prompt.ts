import type { PromptShape } from '@/lib/model/prompt-shape';
import type { PromptKind } from '@/lib/model/vocabulary';
import { type PurposeReading, readPurpose } from '@/lib/recognise/words/purpose';
import { type Ask, findAsks, logsIn } from './asks';
import { grantedPurposes } from './granted-purposes';
import { readAnswers } from './layer-answers';
import { findTopic } from './layer-topic';
import { hasInducement, isCoercive } from './pressure';
import { hasPreticked, namesPolicy } from './privacy-notice';
import { cutPrompt, type PromptParts } from './prompt-parts';
import type { LayerTopic, PromptReading } from './reading';

const MANY_PERMISSIONS = 3;
/** Messages of a mini program, as against the push messages of a phone. */
const SUBSCRIBES =
  /订阅|一次性(?:消息|通知|提醒)|微信(?:服务)?(?:通知|消息|提醒)|服务(?:通知|消息)|总是保持以上选择|subscri|service messages?/u;

/** One message to be sent, named by what it tells: 取餐提醒, 物业缴费通知. */
const MESSAGE_NAME =
  /^(?!(?:服务|订阅|系统|微信|消息|接收|允许|开启|推送|打开|关闭|活动|营销|以下|更多)*(?:通知|提醒|消息)$)[\p{Script=Han}\d()]{2,10}(?:通知|提醒|结果|进度)$/u;

const PROMPT_TOPICS: readonly LayerTopic[] = ['authorization', 'login', 'privacy-notice', 'personal-form'];

/** Reads from a layer's shape what it is for, what it asks, why, and how one can answer. The same shape gives the same reading. */
export function readPrompt(shape: PromptShape): PromptReading {
  const parts = cutPrompt(shape);
  const found = findAsks(parts);
  const topic = findTopic(parts, found);
  const isPrompt = PROMPT_TOPICS.includes(topic);
  const asks = isPrompt ? kindsAsked(parts, topic, found) : [];
  const kind = asks[0] ?? 'other';
  const answers = readAnswers(parts, topic, kind, isPrompt);
  const purpose = purposeOf(parts, kind);
  return {
    topic,
    isPrompt,
    kind,
    asks,
    ...answers,
    coercive: isCoercive(parts),
    purpose: purpose.purpose,
    purposeWords: purpose.words,
    inducement: isPrompt && topic !== 'privacy-notice' && hasInducement(parts, answers.acceptControl),
    preticked: hasPreticked(parts),
    namesPolicy: namesPolicy(parts),
    purposes: isPrompt ? grantedPurposes(parts, asks) : [],
  };
}

/** What is asked for, the main thing first. */
function kindsAsked(parts: PromptParts, topic: LayerTopic, found: readonly Ask[]): readonly PromptKind[] {
  const consent: readonly PromptKind[] = namesPolicy(parts) ? ['privacy-consent'] : [];
  if (topic === 'privacy-notice') return ['privacy-consent'];
  if (topic === 'login') return [...kindsBesideLogin(parts, found), 'login', ...consent];
  if (topic === 'personal-form') return kindsOfForm(parts, found);
  const wanted = found.filter((ask) => ask.kind !== 'login' && ask.kind !== 'privacy-consent');
  const kinds = wanted.map((ask) =>
    ask.kind === 'notification' && SUBSCRIBES.test(parts.all) ? 'subscription' : ask.kind,
  );
  if (isSurvey(wanted)) return ['privacy-consent', ...kinds];
  return [...new Set([...(kinds.length > 0 ? kinds : (['other'] as const)), ...consent])];
}

/** A list of permissions that one yes grants: none of them is the question. */
function isSurvey(wanted: readonly Ask[]): boolean {
  return (
    wanted.length >= MANY_PERMISSIONS &&
    !wanted.some((ask) => ask.byType || ask.byField || ask.byTitle || ask.byControl)
  );
}

/** The phone of a log-in by phone; the profile where only the button speaks of logging in. */
function kindsBesideLogin(parts: PromptParts, found: readonly Ask[]): readonly PromptKind[] {
  if (asksPhone(parts, found)) return ['phone'];
  const login = found.find((ask) => ask.kind === 'login');
  const profile = found.some((ask) => ask.kind === 'profile' && ask.bySentence);
  return profile && login && !login.byTitle && !login.bySentence ? ['profile'] : [];
}

/** A log-in is by phone where the number itself is given: a field, a one-tap button, a heading that says so. */
function asksPhone(parts: PromptParts, found: readonly Ask[]): boolean {
  const phone = found.find((ask) => ask.kind === 'phone');
  if (!phone) return false;
  if (phone.byType || phone.byField || phone.byTitle) return true;
  const first = parts.controls.find(logsIn);
  const named = first !== undefined && /手机|本机|号码|phone|mobile|1\d{2}\*/u.test(first.words);
  return named || (phone.byControl && phone.bySentence) || (phone.byControl && /1\d{2}[*x●]{3}/u.test(parts.all));
}

function kindsOfForm(parts: PromptParts, found: readonly Ask[]): readonly PromptKind[] {
  const fields = parts.fields.map((field) => field.kind);
  const kinds: PromptKind[] = [];
  if (fields.includes('bank-card')) return ['payment'];
  if (fields.includes('id-card')) kinds.push('realname');
  if (fields.includes('phone')) kinds.push('phone');
  const typed = found.filter((ask) => ask.byType && !kinds.includes(ask.kind)).map((ask) => ask.kind);
  if (kinds.length + typed.length > 0) return [...kinds, ...typed];
  return isProfile(parts) ? ['profile'] : ['other'];
}

/** What one is called, and when one was born: of whom no deliveries or papers are wanted. */
function isProfile({ fields }: PromptParts): boolean {
  const words = fields.map(({ shape }) => `${shape.label} ${shape.placeholder}`).join(' ');
  return (
    /昵称|生日|性别|头像|nickname|birthday|gender/iu.test(words) &&
    !fields.some(({ kind }) => kind === 'name' || kind === 'address' || kind === 'email' || kind === 'plate')
  );
}

/** The reason as the words give it; what messages are for, their names say. */
function purposeOf(parts: PromptParts, kind: PromptKind): Pick<PurposeReading, 'purpose' | 'words'> {
  const reading = readPurpose(purposeText(parts));
  if (reading.purpose === 'stated' || (kind !== 'subscription' && kind !== 'notification')) return reading;
  const named = [...parts.lines, ...parts.ticks].filter((line) =>
    MESSAGE_NAME.test(line.replace(/^[^\p{Script=Han}a-z]+/u, '')),
  );
  return named.length > 0 ? { purpose: 'stated', words: named.join(', ') } : reading;
}

/** Where a reason would stand: heading, sentences, and what is beside the fields. */
function purposeText(parts: PromptParts): string {
  const beside = parts.shape.fields.flatMap((field) => [field.label, field.placeholder, field.nearText]);
  return [parts.title, ...parts.lines, ...beside].join('\n');
}
