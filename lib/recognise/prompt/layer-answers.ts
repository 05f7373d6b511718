import type { ControlShape } from '@/lib/model/prompt-shape';
import type { ButtonRole, PromptKind } from '@/lib/model/vocabulary';
import { isDecline } from './control-reading';
import type { ControlPart, PromptParts } from './prompt-parts';
import type { LayerTopic } from './reading';

/** The roles of all controls in their context, and the best control for each answer. */
export interface ControlAnswers {
  readonly roles: readonly ButtonRole[];
  readonly acceptControl: number | null;
  readonly rejectControl: number | null;
  readonly closeControl: number | null;
  readonly canDecline: boolean;
  readonly declineExits: boolean;
}

const MIN_TOUCH_PX = 24;
/** A little under the touch size passes where nothing else is near enough to be hit by mistake. */
const NEAR_TOUCH_PX = 20;
const MIN_TEXT_PX = 12;
const MIN_CONTRAST = 3;
/** Words that give what a prompt asks for when no plainer yes is there. */
const GIVES =
  /提交|下一步|完成|保存|确认|确定|领取|领券|领红包|领奖|抽奖|兑换|收下|立即|马上|开始|进入|体验|认证|验证|预约|报名|参加|选择头像|下单|支付|submit|next|save|done|start|verify|claim|send|book/u;
const TAKES_NO_PART = /获取|发送|重发|忘记|找回|更换|其他|更多|切换|客服|查看|resend|forgot|get code|send code|other/u;
const MOST_ANSWERS = 3;
/** Gives the same in another way, gives part of it, or only looks something up. */
const GIVES_OTHERWISE =
  /^\d|登录|注册|账号|密码(?!开)|验证码|号码|手机|绑定|授权|上传|拍|扫|识别|获取|发送|重发|其他|其它|切换|另|更多|详情|查看|了解|管理|设置|帮助|客服|须知|说明|规则|协议|换|下一步|提交|保存|完成|立即|领|log ?in|sign|password|code|send|more|learn|detail|manage|setting|help|other|submit|next|save/u;
const BY_HAND =
  /手动|自行(?:选择|输入)|选择(?:城市|门店|地区|地址)|enter (?:city|address|location) manually|choose (?:a )?(?:city|store)/u;
const OTHER_PAYMENT = /使用?(?:余额|密码|其他方式|银行卡)支付|其他支付方式/u;

/** Reads what each control means in a layer of this topic. */
export function readAnswers(
  parts: PromptParts,
  topic: LayerTopic,
  kind: PromptKind,
  isPrompt: boolean,
): ControlAnswers {
  const roles = isPrompt ? rolesInPrompt(parts, topic, kind) : parts.controls.map(roleElsewhere);
  const acceptControl = isPrompt ? best(parts, roles, 'accept') : null;
  const rejectControl = best(parts, roles, 'reject');
  const declines = parts.controls.filter((control) => isDecline(roles[control.index] ?? 'other'));
  return {
    roles,
    acceptControl,
    rejectControl,
    closeControl: best(parts, roles, 'close'),
    canDecline: declines.some(
      (control) => counts(control, parts) && isConspicuous(control.shape, parts.shape.controls),
    ),
    declineExits: rejectControl !== null && parts.controls[rejectControl]?.reading.exits === true,
  };
}

/** In a layer that asks for nothing a generic yes is no consent; what leans towards no is a way out of it. */
function roleElsewhere({ reading }: ControlPart): ButtonRole {
  if (reading.role === 'accept' && reading.strength === 'weak') return 'other';
  return reading.role === 'other' && reading.leaning !== 'accept' ? (reading.leaning ?? 'other') : reading.role;
}

/** Words that only lean towards an answer give it here: a no always, a yes where nothing plainer says yes. */
function rolesInPrompt(parts: PromptParts, topic: LayerTopic, kind: PromptKind): readonly ButtonRole[] {
  const plain = parts.controls.map((control) => (byHand(control, kind) ? 'reject' : roleOfLeaningNo(control, parts)));
  if (plain.includes('accept')) return besideYes(parts, plain);
  const leaning = pick(parts.controls.filter(({ reading }) => reading.leaning === 'accept'))?.index;
  const giver = leaning ?? findGiver(parts, plain, topic);
  return giver === null
    ? plain
    : besideYes(
        parts,
        plain.map((role, index) => (index === giver ? 'accept' : role)),
      );
}

/**
 * Beside a yes in a dialog, another button that neither gives something nor looks something up is the way to go on
 * without: 用密码开门, 打字问, 围观别人摇. Nothing else would stand there.
 */
function besideYes(parts: PromptParts, roles: readonly ButtonRole[]): readonly ButtonRole[] {
  const { surface } = parts.shape;
  const answers = parts.controls.filter(({ words }, index) => words !== '' && roles[index] !== 'link');
  const settled = roles.includes('reject') || roles.includes('close');
  if (settled || surface === 'inline' || surface === 'gate' || answers.length > MOST_ANSWERS) return roles;
  return parts.controls.map((control, index) => {
    const open = roles[index] === 'other' && control.shape.textFrom === 'text' && control.reading.leaning === undefined;
    return open && !GIVES_OTHERWISE.test(control.words) ? 'reject' : (roles[index] ?? 'other');
  });
}

/** 残忍离开 declines; 不再提示 does where no control declines outright. */
function roleOfLeaningNo({ reading }: ControlPart, parts: PromptParts): ButtonRole {
  if (reading.leaning === undefined || reading.leaning === 'accept') return reading.role;
  if (reading.leaning === 'close') return 'close';
  const outright = parts.controls.some((control) => control.reading.role === 'reject');
  return reading.role === 'close' && outright ? 'close' : 'reject';
}

/** Choosing a city or typing a number by hand is what a user does who keeps location or contacts to themselves. */
function byHand(control: ControlPart, kind: PromptKind): boolean {
  if (control.reading.role !== 'other') return false;
  return kind === 'payment' ? OTHER_PAYMENT.test(control.words) : kind !== 'login' && BY_HAND.test(control.words);
}

/** The control that stands for a yes where none says so: a lone acknowledgement, a form's main button. */
function findGiver(parts: PromptParts, roles: readonly ButtonRole[], topic: LayerTopic): number | null {
  if (topic === 'privacy-notice' && !roles.includes('reject')) {
    const known = parts.controls.find((control) => roles[control.index] === 'close' && knows(control));
    if (known) return known.index;
  }
  const givers = parts.controls.filter(
    (control) => roles[control.index] === 'other' && GIVES.test(control.words) && !TAKES_NO_PART.test(control.words),
  );
  return pick(givers)?.index ?? null;
}

function knows(control: ControlPart): boolean {
  return control.reading.strength === 'weak' && /知|明白|了解|收到|懂|got it|understand/u.test(control.words);
}

function best(parts: PromptParts, roles: readonly ButtonRole[], role: ButtonRole): number | null {
  return pick(parts.controls.filter((control) => roles[control.index] === role))?.index ?? null;
}

/** Enabled before disabled, staying before leaving, typed and plain words before weak ones, large before small, first before later. */
function pick(controls: readonly ControlPart[]): ControlPart | null {
  const rank = (control: ControlPart): number =>
    (control.shape.enabled ? 8 : 0) +
    (control.reading.exits ? 0 : 4) +
    (control.typed.length > 0 ? 2 : 0) +
    (control.reading.strength === 'strong' ? 1 : 0);
  const area = ({ shape }: ControlPart): number => shape.rect.width * shape.rect.height;
  const order = (a: ControlPart, b: ControlPart): number =>
    rank(b) - rank(a) || Number(b.shape.filled) - Number(a.shape.filled) || area(b) - area(a) || a.index - b.index;
  return [...controls].sort(order)[0] ?? null;
}

/** An arrow back on a page of its own is the browser's back in another place; in a layer it closes the layer. */
function counts(control: ControlPart, parts: PromptParts): boolean {
  const arrow =
    control.shape.textFrom !== 'text' && control.reading.role === 'close' && control.reading.strength === 'weak';
  return !(arrow && parts.shape.surface !== 'layer');
}

/** Large enough to hit, readable, and not switched off (AUTH-007). */
function isConspicuous(control: ControlShape, all: readonly ControlShape[]): boolean {
  if (!control.enabled || waits(control.text)) return false;
  // A contrast of 0 was not measured.
  if (control.contrast > 0 && control.contrast < MIN_CONTRAST) return false;
  const { width, height } = control.rect;
  const side = Math.min(width, height);
  if (side >= MIN_TOUCH_PX) return true;
  const readable = control.textFrom === 'text' && [...control.text.trim()].length >= 2;
  if (readable) return control.fontPx >= MIN_TEXT_PX && height >= MIN_TEXT_PX && width >= MIN_TOUCH_PX;
  return side >= NEAR_TOUCH_PX && !all.some((other) => other !== control && isNear(control, other));
}

function isNear(control: ControlShape, other: ControlShape): boolean {
  const x = control.rect.x + control.rect.width / 2;
  const y = control.rect.y + control.rect.height / 2;
  const dx = Math.max(other.rect.x - x, 0, x - (other.rect.x + other.rect.width));
  const dy = Math.max(other.rect.y - y, 0, y - (other.rect.y + other.rect.height));
  return Math.hypot(dx, dy) < MIN_TOUCH_PX / 2;
}

/** "5 秒后可关闭": not yet. */
function waits(text: string): boolean {
  return /\d+\s*(?:s|秒|S)\s*后(?!自动)/u.test(text) || /^\d+\s*[sS秒]?$/u.test(text.trim());
}
