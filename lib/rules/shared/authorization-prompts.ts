import type { PromptKind } from '@/lib/model/vocabulary';
import type { PromptView } from '@/lib/timeline/view';

/** Which prompts the AUTH rules are about, and which of them a user cannot simply leave standing. */

const IDENTITY: ReadonlySet<PromptKind> = new Set(['phone', 'profile', 'login', 'realname', 'other']);
const ASKING_BUTTONS =
  /^(?:getPhoneNumber|getRealtimePhoneNumber|getUserInfo|getUserProfile|getAuthorize|chooseAvatar)$/i;
const FULL_COVER = 0.6;

/**
 * Asks for an authorization, a log-in or personal information. Privacy notices are left to the CONS rules unless the
 * same box also takes the phone number or the account; payment is the user's own act.
 */
export function isAuthorization(prompt: PromptView): boolean {
  const { reading, lastShape } = prompt;
  if (!reading.isPrompt || reading.kind === 'payment') return false;
  if (!isPrivacyNotice(prompt)) return true;
  const takes = lastShape.controls.some((control) => ASKING_BUTTONS.test(control.openType ?? ''));
  return takes || reading.asks.some((kind) => kind === 'phone' || kind === 'realname');
}

/** A notice of the privacy policy that asks for agreement. */
export function isPrivacyNotice(prompt: PromptView): boolean {
  return prompt.reading.topic === 'privacy-notice' || prompt.reading.kind === 'privacy-consent';
}

/** Asks who the user is (phone, account, real name) rather than for a permission of the device. */
export function asksIdentity(prompt: PromptView): boolean {
  return IDENTITY.has(prompt.reading.kind) || prompt.reading.kind === 'privacy-consent';
}

/**
 * Stands in the user's way: the whole page, a mask that takes the taps, a browser's or host's own dialog. A hint bar at
 * the edge or a form within the content does not.
 */
export function standsInTheWay(prompt: PromptView): boolean {
  const { surface, source, blocking, coverage } = prompt.shape;
  if (surface === 'inline') return false;
  return surface === 'gate' || source !== 'dom' || blocking || coverage >= FULL_COVER;
}

/** Drawn by the page, which therefore answers for its buttons; `confirm` boxes count, permission prompts do not. */
export function isOwnDrawing(prompt: PromptView): boolean {
  return prompt.shape.source === 'dom' || prompt.shape.source === 'dialog';
}

/** Made by calling an interface of the browser or of the host. */
export function isCalled(prompt: PromptView): boolean {
  return prompt.shape.source === 'native' || prompt.shape.source === 'bridge';
}

/** Kinds that a user takes for the same question: a log-in by phone and a log-in are one. */
export function familyOf(kind: PromptKind): string {
  return kind === 'phone' || kind === 'login' ? 'account' : kind;
}

const INTERNAL_USE =
  /(?:仅限?|只限|限|供|面向).{0,12}(?:内部|员工|职工|本单位|工作人员|会员单位|教职工).{0,8}(?:使用|登录|访问)?|请使用工号登录|工号登录|内部系统|staff only|internal use/i;

/** The prompt says that the program is for staff or members of an organisation (AUTH-019): the AUTH rules then only note it. */
export function isForInternalUse(prompt: PromptView): boolean {
  return INTERNAL_USE.test(`${prompt.shape.title}\n${prompt.shape.text}`);
}
