import type { Ask } from './asks';
import { isDecline } from './control-reading';
import { type FieldKind, isPersonalField } from './field-kind';
import { coversMuch, hasAnswer, isMenu } from './layer-score';
import { isCoercive } from './pressure';
import type { PromptParts } from './prompt-parts';
import type { LayerTopic } from './reading';

/** Headings of texts to be read, which speak of logging in and phones without asking now. */
const READING_TITLE =
  /(?:规则|说明|须知|介绍|指南|攻略|问题|帮助|公告|权益|详情|条款|协议|政策|教程|流程|rules|faq|help|guide|details)$/u;
const ONWARD = /^(?:下一步|提交|上传|开始|保存|完成|去|立即|确认|next|submit|start|continue)/u;
const BINDS = /绑定|验证手机|手机验证|\bbind\b/u;
/** Log-in forms have few fields; more make an application form. */
const MOST_LOGIN_FIELDS = 3;

/** Log-in, form or authorization, by what is asked and how; null where nothing is asked. */
export function topicOfAsks(parts: PromptParts, asks: readonly Ask[]): LayerTopic | null {
  const kinds = parts.fields.map((field) => field.kind);
  if (isLogin(parts, asks, kinds)) return 'login';
  if (kinds.some(isPersonalField) && isForm(parts, kinds)) return 'personal-form';
  return isAuthorization(parts, asks) ? 'authorization' : null;
}

function isLogin(parts: PromptParts, asks: readonly Ask[], kinds: readonly FieldKind[]): boolean {
  if (kinds.includes('password') || (kinds.includes('account') && kinds.length <= MOST_LOGIN_FIELDS)) {
    return !kinds.includes('id-card');
  }
  const login = asks.find((ask) => ask.kind === 'login');
  if (kinds.includes('phone') || kinds.includes('sms-code')) return isPhoneLogin(parts, login, kinds);
  if (!login || kinds.some(isPersonalField)) return false;
  return isLoginWithoutFields(parts, login, asks);
}

/** Phone and code: a log-in by its button or heading, or where nothing says that the phone is bound or delivered to. */
function isPhoneLogin(parts: PromptParts, login: Ask | undefined, kinds: readonly FieldKind[]): boolean {
  if (kinds.some((kind) => kind === 'id-card' || kind === 'address' || kind === 'name')) return false;
  if (login) return login.byControl || login.byTitle;
  const words = `${parts.title} ${parts.controls.map((control) => control.words).join(' ')}`;
  const whole = kinds.includes('phone') && kinds.includes('sms-code');
  return whole && kinds.length <= MOST_LOGIN_FIELDS && !BINDS.test(words);
}

function isLoginWithoutFields(parts: PromptParts, login: Ask, asks: readonly Ask[]): boolean {
  if (isMenu(parts)) return login.byTitle && login.byControl && parts.shape.title !== '';
  if (isMereOffer(parts, asks)) return false;
  if (asks.some((ask) => ask.byType && ask.kind === 'profile')) return login.byControl && login.byTitle;
  if (login.byControl) return true;
  const others = asks.filter((ask) => ask.kind !== 'login');
  if (others.some((ask) => ask.byType || ask.byControl || ask.weight > login.weight)) return false;
  return isPut(parts) && !isReading(parts);
}

/** Something is asked for by a button, by a heading with an answer, or by a sentence with one. */
function isAuthorization(parts: PromptParts, asks: readonly Ask[]): boolean {
  if (isMereOffer(parts, asks) || (isMenu(parts) && !asks.some((ask) => ask.byType))) return false;
  const wanted = asks.filter((ask) => ask.kind !== 'login' && ask.kind !== 'privacy-consent');
  if (wanted.some((ask) => ask.byType || ask.byControl || ask.byField)) return true;
  if (wanted.some((ask) => ask.byTitle) && (hasAnswer(parts) || isBareDemand(parts) || goesOn(parts))) return true;
  return wanted.some((ask) => ask.bySentence) && isPut(parts) && !isReading(parts);
}

/** A button that takes the next step of what the heading asks for: 上传身份证 with 下一步. */
function goesOn(parts: PromptParts): boolean {
  return coversMuch(parts) && parts.controls.some(({ words }) => ONWARD.test(words)) && !isReading(parts);
}

/** A heading in the way that leaves nothing to do but to put it off. */
function isBareDemand(parts: PromptParts): boolean {
  const declines = parts.controls.every((control) => isDecline(control.asked));
  return (
    declines && parts.fields.length === 0 && parts.shape.surface === 'layer' && coversMuch(parts) && !isReading(parts)
  );
}

/** A line in the page with a way to log in or to switch something on, which one can walk past. */
function isMereOffer(parts: PromptParts, asks: readonly Ask[]): boolean {
  const fieldless = parts.fields.length === 0 && !asks.some((ask) => ask.byType);
  return parts.shape.surface === 'inline' && fieldless && !isCoercive(parts);
}

/** A form, rather than one personal field lost in a page of other things. */
function isForm(parts: PromptParts, kinds: readonly FieldKind[]): boolean {
  if (kinds.includes('phone') || kinds.includes('id-card') || kinds.includes('email')) return true;
  const personal = kinds.filter(isPersonalField).length;
  return personal >= 2 || personal * 2 >= kinds.length || parts.shape.surface !== 'inline';
}

/** The words are put to the user: there is an answer, or the layer is in the way. */
function isPut(parts: PromptParts): boolean {
  return hasAnswer(parts) || coversMuch(parts);
}

function isReading(parts: PromptParts): boolean {
  return READING_TITLE.test(parts.title) && !parts.controls.some((control) => control.asked === 'accept');
}
