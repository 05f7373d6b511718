import type { ControlClass } from '@/lib/recognise/words/lexicon/control-words';
import { readBareYes, readConsent, readJoining, readPermission } from './control-accept';
import { type ControlReading, LEANS_NO, NO_ANSWER } from './control-reading';
import { type ControlToken, hasClass, isOfClass } from './control-tokens';

type Tokens = readonly ControlToken[];
/** A reading, or undefined where the step has nothing to say and the next one looks. */
type Step = (tokens: Tokens) => ControlReading | undefined;

const STRONG_NO: ControlReading = { role: 'reject', exits: false, strength: 'strong' };
const WEAK_NO: ControlReading = { role: 'reject', exits: false, strength: 'weak' };
const EXIT: ControlReading = { role: 'reject', exits: true, strength: 'strong' };
const LEANS_OUT: ControlReading = { ...LEANS_NO, exits: true };
const STRONG_CLOSE: ControlReading = { role: 'close', exits: false, strength: 'strong' };
const WEAK_CLOSE: ControlReading = { role: 'close', exits: false, strength: 'weak' };
/** Put away without an answer, which in a dialog that asks is none. */
const BRUSH_OFF: ControlReading = { ...WEAK_CLOSE, leaning: 'reject' };

/** Reads a button from its classed words, particles left out: declining is looked for first, then closing, then accepting. */
export function readAnswer(tokens: Tokens): ControlReading {
  for (const step of STEPS) {
    const reading = step(tokens);
    if (reading) return reading;
  }
  return NO_ANSWER;
}

const STEPS: readonly Step[] = [
  readPossession,
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

/** Turned down, these decline an authorization, an agreement or a log-in. */
const ASKABLE: readonly ControlClass[] = [
  'accept',
  'login',
  'verify',
  'subscribe',
  'open',
  'obtain',
  'give',
  'continue',
  'ask',
  'settings',
  'confirm',
  'revocable',
  'scope',
  'only',
  'think',
];
/** Turned down, these decline an offer of another kind: 暂不更新, 暂不开通, 暂不领取. */
const OFFERED: readonly ControlClass[] = ['join', 'unlock', 'gift', 'proceed', 'update'];
/** 我的授权, 查看授权, 登录设置: a list or a page of what there is. */
function readPossession(tokens: Tokens): ControlReading | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  if (first.text === '我的' || isOfClass(first, 'view')) return NO_ANSWER;
  const named = tokens.length > 1 && isOfClass(last, 'settings') && isOfClass(first, 'accept', 'login', 'object');
  return named ? NO_ANSWER : undefined;
}

/** What makes one of the offered things a matter of information after all: 登录领取. */
const PERSONAL: readonly ControlClass[] = ['accept', 'login', 'verify', 'object', 'device', 'obtain', 'subscribe'];

/** 不 before an answer turns it down; before anything else it negates something that is no answer. */
function readNegation(tokens: Tokens): ControlReading | undefined {
  const at = tokens.findIndex((token) => token.of === 'negation');
  const negation = tokens[at];
  if (!negation) return hasClass(tokens, 'refuse') ? refusal(tokens) : undefined;
  const next = tokens.slice(at + 1).find((token) => token.of !== 'urge');
  if (!next) return at + 1 < tokens.length ? NO_ANSWER : refusal(tokens);
  if (isOfClass(next, 'ask') && /不再|没有|别|勿/u.test(negation.text)) return readNoMore(tokens.slice(0, at));
  return readTurnedDown(tokens, next);
}

function readTurnedDown(tokens: Tokens, what: ControlToken): ControlReading {
  if (isOfClass(what, ...OFFERED)) return hasClass(tokens, ...PERSONAL) ? refusal(tokens) : LEANS_NO;
  if (isOfClass(what, 'give') && hasClass(tokens, 'gift')) return LEANS_NO;
  return isOfClass(what, 'joint', ...ASKABLE) ? refusal(tokens) : NO_ANSWER;
}

function refusal(tokens: Tokens): ControlReading {
  return hasClass(tokens, 'exit') ? EXIT : STRONG_NO;
}

/** 不再提示 by itself, or behind an answer that stands before it. */
function readNoMore(before: Tokens): ControlReading {
  if (hasClass(before, 'refuse')) return STRONG_NO;
  return hasClass(before, 'accept', 'login') ? readAnswer(before) : BRUSH_OFF;
}

/** 已授权, 登录中: how things stand. 已阅读并同意 is an answer all the same, 使用已认证信息 gives something. */
function readState(tokens: Tokens): ControlReading | undefined {
  if (!hasClass(tokens, 'state') || hasClass(tokens, 'read', 'know')) return undefined;
  return tokens[0] && isOfClass(tokens[0], 'give') && hasClass(tokens, 'object') ? undefined : NO_ANSWER;
}

const PROGRAM = /应用|程序|app|软件/u;

/** Leaving the program; leaving an account is none of ours. 残忍离开 and 确定退出 answer a question about leaving. */
function readExit(tokens: Tokens): ControlReading | undefined {
  if (!hasClass(tokens, 'exit')) return undefined;
  if (hasClass(tokens, 'login', 'self', 'platform', 'channel')) return NO_ANSWER;
  const program = tokens.some((token) => token.of === 'exit' && PROGRAM.test(token.text));
  return program || tokens.every((token) => isOfClass(token, 'exit', 'joint')) ? EXIT : LEANS_OUT;
}

/** 取消 turns an offer down; with something already given (授权, 关注, 订阅) it takes that back. */
function readCancel(tokens: Tokens): ControlReading | undefined {
  if (!hasClass(tokens, 'cancel')) return undefined;
  const given: readonly ControlClass[] = ['revocable', 'accept', 'subscribe', 'object', 'device', 'platform', 'gift'];
  return hasClass(tokens, 'confirm', ...given) && !hasClass(tokens, 'back') ? NO_ANSWER : STRONG_NO;
}

function readDrop(tokens: Tokens): ControlReading | undefined {
  if (!hasClass(tokens, 'drop')) return undefined;
  if (hasClass(tokens, 'object', 'device', 'platform')) return NO_ANSWER;
  return hasClass(tokens, 'confirm', ...OFFERED) ? LEANS_NO : STRONG_NO;
}

/** Later, skip, no interest, as a guest, basic functions only. */
function readPostponed(tokens: Tokens): ControlReading | undefined {
  if (hasClass(tokens, 'bored')) return BRUSH_OFF;
  if (hasClass(tokens, 'skip', 'later', 'think', 'indifferent', 'guest')) {
    return hasClass(tokens, 'update', 'gift') && !hasClass(tokens, ...PERSONAL) ? LEANS_NO : STRONG_NO;
  }
  if (!hasClass(tokens, 'basic')) return undefined;
  const only = hasClass(tokens, 'only') || tokens.some((token) => token.text.startsWith('仅'));
  return only || !hasClass(tokens, 'accept') ? WEAK_NO : undefined;
}

/** Looking around instead of answering. 去逛逛 is an invitation, 先去逛逛 an answer. */
function readLookAround(tokens: Tokens): ControlReading | undefined {
  if (hasClass(tokens, 'login', 'accept', 'object', 'device')) return undefined;
  if (hasClass(tokens, 'linger')) return LEANS_NO;
  const wanders = hasClass(tokens, 'wander') && (hasClass(tokens, 'only') || !hasClass(tokens, 'urge'));
  return wanders || (hasClass(tokens, 'browse') && hasClass(tokens, 'only')) ? WEAK_NO : undefined;
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
  if (tokens.every((token) => isOfClass(token, 'fold'))) return { ...NO_ANSWER, leaning: 'close' };
  if (!hasClass(tokens, 'know', 'close', 'back') || !tokens.every((token) => isOfClass(token, ...BESIDE_CLOSE)))
    return undefined;
  if (!hasClass(tokens, 'close')) return WEAK_CLOSE;
  return /^确[定认]/u.test(tokens[0]?.text ?? '') ? LEANS_NO : STRONG_CLOSE;
}

/** 登录密码, 获取验证码, 关闭订单: the last word is a thing, or the sentence closes or cancels something else. */
function readNoun(tokens: Tokens): ControlReading | undefined {
  const last = tokens.at(-1);
  const thing = last !== undefined && isOfClass(last, 'password', 'code');
  return thing || hasClass(tokens, 'close', 'back', 'browse', 'fold') ? NO_ANSWER : undefined;
}
