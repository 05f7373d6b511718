import { type ControlReading, LEANS_YES, NO_ANSWER } from './control-reading';
import { type ControlToken, hasClass, isOfClass } from './control-tokens';

/** Steps that read a yes from a button's classed words; undefined where one has nothing to say. */

type Tokens = readonly ControlToken[];

const STRONG_YES: ControlReading = { role: 'accept', exits: false, strength: 'strong' };
const WEAK_YES: ControlReading = { role: 'accept', exits: false, strength: 'weak' };

/** Agreement to what is asked, or a log-in. */
export function readConsent(tokens: Tokens): ControlReading | undefined {
  if (hasClass(tokens, 'accept')) return STRONG_YES;
  if (hasClass(tokens, 'login')) return isOneOfSeveral(tokens) ? LEANS_YES : STRONG_YES;
  if (!hasClass(tokens, 'read')) return undefined;
  return hasClass(tokens, 'confirm') ? WEAK_YES : NO_ANSWER;
}

/** 密码登录, 其他手机号登录, 绑定邮箱, 免费注册: a way to log in or sign up that stands beside others. */
function isOneOfSeveral(tokens: Tokens): boolean {
  if (hasClass(tokens, 'method', 'password', 'code') || tokens[0]?.text === '推送') return true;
  if (tokens.every((token) => !/登录|绑定/u.test(token.text))) {
    return tokens.some((token) => /^(?:免费|新|新用户|账号|账户|用户|会员|手机号?)$/u.test(token.text));
  }
  if (hasClass(tokens, 'verify') && !hasClass(tokens, 'joint')) return true;
  return tokens.length === 2 && /^(?:账号|账户|用户|会员)$/u.test(tokens[0]?.text ?? '');
}

/** Going somewhere, against doing something at once: 去设置 is about a permission, 立即设置 may set anything. */
const GOES = /^(?:去|前往|前去|去往|快去)$/u;

/** Getting or switching on a phone number, a place, a notification. A camera is switched on to be used. */
export function readPermission(tokens: Tokens): ControlReading | undefined {
  const object = hasClass(tokens, 'object');
  const device = hasClass(tokens, 'device');
  if (hasClass(tokens, 'obtain') && (object || device)) return isShared(tokens) ? LEANS_YES : STRONG_YES;
  if (hasClass(tokens, 'open', 'unlock') && !object && device) return LEANS_YES;
  if (hasClass(tokens, 'unlock')) return unlockReading(tokens, object);
  if (hasClass(tokens, 'open')) return openReading(tokens, object);
  if (!hasClass(tokens, 'settings')) return undefined;
  if (tokens.some((token) => GOES.test(token.text))) return WEAK_YES;
  return hasClass(tokens, 'urge') ? LEANS_YES : NO_ANSWER;
}

/** 共享位置, 获取资料: sent to a friend, handed out by the shop. */
function isShared(tokens: Tokens): boolean {
  return tokens.some((token) => /^(?:共享|资料|消息)$/u.test(token.text));
}

function unlockReading(tokens: Tokens, object: boolean): ControlReading {
  if (tokens.some((token) => /^(?:消息|信息|资料)$/u.test(token.text))) return NO_ANSWER;
  if (object || hasClass(tokens, 'settings')) return STRONG_YES;
  return tokens.every((token) => isOfClass(token, 'unlock', 'urge')) ? LEANS_YES : NO_ANSWER;
}

function openReading(tokens: Tokens, object: boolean): ControlReading {
  if (object) return STRONG_YES;
  if (tokens.every((token) => isOfClass(token, 'open', 'urge', 'settings', 'joint', 'scope', 'ask'))) return WEAK_YES;
  return hasClass(tokens, 'platform') ? NO_ANSWER : LEANS_YES;
}

/** Proving who one is, subscribing, following, becoming a member. */
export function readJoining(tokens: Tokens): ControlReading | undefined {
  const object = hasClass(tokens, 'object', 'device');
  if (hasClass(tokens, 'verify')) return verifyReading(tokens, object);
  if (hasClass(tokens, 'subscribe')) return tokens[0]?.text === '接收' && !object ? NO_ANSWER : WEAK_YES;
  const joins = hasClass(tokens, 'join') || tokens.some((token) => token.text === '关注');
  if (joins && hasClass(tokens, 'channel')) return WEAK_YES;
  if (usesOwn(tokens)) return WEAK_YES;
  if (signsUp(tokens)) return LEANS_YES;
  return hasClass(tokens, 'join') ? LEANS_YES : undefined;
}

/** 立即开通, 签约: signs up for what the dialog offers, a payment without password or a membership. */
function signsUp(tokens: Tokens): boolean {
  return (
    tokens.some(({ text }) => text === '开通') &&
    tokens.every((token) => isOfClass(token, 'proceed', 'urge', 'confirm'))
  );
}

/** 使用本机号码, 使用微信头像: gives what the phone or the account already knows. */
function usesOwn(tokens: Tokens): boolean {
  return tokens[0]?.text === '使用' && hasClass(tokens, 'object') && !hasClass(tokens, 'method', 'gift');
}

/** 去认证 starts a proof; 使用手机验证 chooses how, 去验证 may stand for a code or a puzzle. */
function verifyReading(tokens: Tokens, object: boolean): ControlReading {
  const chooses = hasClass(tokens, 'method') || (hasClass(tokens, 'give') && !hasClass(tokens, 'state'));
  if (chooses) return LEANS_YES;
  const [first] = tokens;
  const proves = tokens.some((token) => token.of === 'verify' && token.text !== '验证');
  const goes = tokens.some((token) => token.of === 'urge' && !MANNER.test(token.text));
  // 手机验证 is a way to verify, 快速验证手机号 gives the number.
  if (object) return tokens.length === 2 && first?.of === 'object' ? LEANS_YES : WEAK_YES;
  if (proves && goes) return WEAK_YES;
  if (proves && hasClass(tokens, 'proceed')) return LEANS_YES;
  return hasClass(tokens, 'urge') ? LEANS_YES : NO_ANSWER;
}

/** How rather than that: 安全验证 and 快速认证 are names. */
const MANNER = /^(?:安全|极速|快速|快捷|便捷|自动|免费|本机|当前)$/u;

/** 确定, 好的, 继续 with nothing beside them but urgings. */
export function readBareYes(tokens: Tokens): ControlReading | undefined {
  const goesOn = hasClass(tokens, 'continue');
  const bare = tokens.every(
    (token) =>
      isOfClass(token, 'confirm', 'continue', 'joint', 'urge') || (goesOn && /^(?:使用|访问)$/u.test(token.text)),
  );
  return bare && (goesOn || hasClass(tokens, 'confirm')) ? WEAK_YES : undefined;
}
