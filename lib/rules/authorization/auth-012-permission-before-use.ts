import { type Draft, defineRule } from '@/lib/rules/define';
import {
  asksIdentity,
  isAuthorization,
  isCalled,
  isOwnDrawing,
  standsInTheWay,
} from '@/lib/rules/shared/authorization-prompts';
import { isBeforeContent } from '@/lib/rules/shared/before-content';
import { collectionDraft, wechatOperation } from '@/lib/rules/shared/clauses';
import { hasOwnTrigger, tappedBefore } from '@/lib/rules/shared/own-trigger';
import { kindName, promptSubject, quote, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { wasRefusedBefore } from '@/lib/rules/shared/refusal';
import { metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { PromptView } from '@/lib/timeline/view';

/** A permission (location, camera, notifications …) asked for before the function that needs it is used. */
export const permissionBeforeUse = defineRule({
  id: 'AUTH-012',
  severity: 'high',
  automation: 'automatic',
  needs: ['api-called', 'prompt-shown', 'content-visible', 'gesture'],
  clauses: [
    wechatOperation('第15条 用户未触发相关功能时不得提前弹窗申请权限'),
    collectionDraft('使用功能时方可申请权限'),
  ],
  title: { zh: '提前申请权限', en: 'Permission asked for before the function is used' },
  explanation: {
    zh: '位置、相机、相册、麦克风、通知等权限应当在用户用到相关功能时再申请。本规则看内容展示之后，权限申请前是否有用户对相关功能的点击。',
    en: 'Location, camera, album, microphone and notifications are to be asked for when the user turns to the function. The rule looks whether, after content was shown, a tap on that function went before the request.',
  },
  fix: {
    zh: '把权限申请移到对应按钮的点击处理里，例如点“附近门店”后再申请位置，并提供手动选择城市等替代方式。',
    en: 'Move the request into the tap handler of its function, such as location after a tap on “nearby shops”, and offer a manual alternative such as a city list.',
  },
  notReported: {
    zh: '点击扫码、附近门店、上传图片等功能后出现的申请；点进地图、扫码等专门页面后的申请；静默查询；内容出现之前的申请（见 AUTH-001）；拒绝后的再次申请（见 AUTH-009）。',
    en: 'Requests after a tap on scan, nearby shops, upload; requests on a page opened for that very function; silent queries; requests before content (AUTH-001) and repeated ones after a refusal (AUTH-009).',
  },
  bad: {
    zh: '首页刚显示就弹出摄像头或位置权限。',
    en: 'The home page has just appeared and asks for the camera or the location.',
  },
  good: { zh: '点“扫一扫”后才申请摄像头。', en: 'The camera is asked for after a tap on “scan”.' },
  penalties: ['P-WX'],
  check(visit, context) {
    const asking = visit.prompts.filter((prompt) => isPermission(prompt) && !isBeforeContent(prompt));
    const judged = asking.filter((prompt) => !metUntouched(prompt, context));
    if (judged.length === 0) return 'inapplicable';
    return judged.filter((prompt) => isEarly(prompt)).map(toDraft);
  },
});

function isPermission(prompt: PromptView): boolean {
  return isAuthorization(prompt) && !asksIdentity(prompt) && (isCalled(prompt) || standsInTheWay(prompt));
}

function isEarly(prompt: PromptView): boolean {
  if (hasOwnTrigger(prompt) || wasRefusedBefore(prompt)) return false;
  const tapped = tappedBefore(prompt, wasActivated(prompt));
  if (tapped === 'page') return false;
  return tapped === null || !announced(prompt);
}

/** The browser still held the call for the consequence of a tap. */
function wasActivated(prompt: PromptView): boolean {
  return prompt.visit.of('api-called').some((call) => `call-${call.seq}` === prompt.shape.promptId && call.activated);
}

/** The tap accepted the page's own explanation of the same permission; that layer is judged instead. */
function announced(prompt: PromptView): boolean {
  return prompt.visit.prompts.some(
    (other) =>
      other !== prompt &&
      isOwnDrawing(other) &&
      other.reading.asks.includes(prompt.reading.kind) &&
      other.answer?.answer === 'accept',
  );
}

function toDraft(prompt: PromptView): Draft {
  const name = kindName(prompt.reading.kind);
  const words = isOwnDrawing(prompt) ? quotePrompt(prompt) : quote(prompt.shape.text);
  const after = prompt.tapText.trim() === '' ? null : quote(prompt.tapText);
  return {
    outcome: 'failed',
    message: {
      zh: `页面展示内容后申请${name.zh}权限（${words}），此前用户没有使用相关功能${after ? `（只点过${after}）` : ''}。`,
      en: `After content was shown the page asked for the permission ${name.en} (${words}); the user had not turned to a function that needs it${after ? ` (only ${after} had been tapped)` : ''}.`,
    },
    atMs: prompt.shownAtMs,
    evidence: [
      { kind: 'prompt', ref: prompt.id },
      ...(isCalled(prompt) ? [{ kind: 'api' as const, ref: prompt.shape.text }] : []),
    ],
    subject: promptSubject(prompt),
  };
}
