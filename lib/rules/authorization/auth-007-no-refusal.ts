import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import {
  isAuthorization,
  isOwnDrawing,
  isPrivacyNotice,
  standsInTheWay,
} from '@/lib/rules/shared/authorization-prompts';
import { appMethodUnconfirmed, auditMeasures, shanghaiMenu, wechatPhone } from '@/lib/rules/shared/clauses';
import { declineProblem, isDelayed } from '@/lib/rules/shared/decline';
import { hasOwnTrigger } from '@/lib/rules/shared/own-trigger';
import { isLoginRoute } from '@/lib/rules/shared/page-route';
import { kindName, promptSubject, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { closesOutside } from '@/lib/rules/shared/refusal';
import { metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { PromptView } from '@/lib/timeline/view';
import { isFormOfItsOwn } from './_form-page';

/** An authorization or log-in prompt that cannot be refused by a control a user can see, read and hit. */
export const noRefusal = defineRule({
  id: 'AUTH-007',
  severity: 'high',
  automation: 'automatic',
  needs: ['prompt-shown'],
  clauses: [
    wechatPhone('整改指引五：提供显著的拒绝方式'),
    shanghaiMenu('第2项'),
    appMethodUnconfirmed('第三条'),
    auditMeasures('合规审计指引 第二条'),
  ],
  title: { zh: '授权/登录弹窗无显著拒绝方式', en: 'Authorization or log-in prompt without a conspicuous refusal' },
  explanation: {
    zh: '授权、登录弹窗要让人能说“不”。本规则看弹窗里有没有可见、可点、够大（不小于 24×24 像素）、看得清（对比度不低于 3:1）的拒绝、取消、跳过或关闭控件，以及它是否要等倒计时结束才可用。',
    en: 'A prompt for authorization or log-in must be refusable. The rule looks for a refuse, cancel, skip or close control that is visible, enabled, large enough (24×24 px) and readable (contrast 3:1), and whether it becomes usable only after a countdown.',
  },
  fix: {
    zh: '在弹窗内并列放置“拒绝/暂不”与“同意”，大小和对比度相当，并提供关闭图标。',
    en: 'Place refuse and accept side by side with like size and contrast, and offer a close icon.',
  },
  notReported: {
    zh: '浏览器与宿主自带的权限框；隐私提示（见 CONS-002）；点遮罩即可关闭的弹层；不遮挡的提示条和内容里的表单；用户自己点进或直接打开的登录页。只能靠返回键离开不算有拒绝方式。',
    en: 'Permission boxes of browser and host, privacy notices (CONS-002), layers that close by a tap on their mask, hint bars and forms that cover nothing, and log-in pages the user chose. The back button alone is no refusal.',
  },
  bad: { zh: '弹窗只有一个“同意并继续”按钮。', en: 'The box has a single button, “Agree and continue”.' },
  good: { zh: '“同意”和“暂不授权”并列，右上角有 ×。', en: '“Agree” and “Not now” side by side, with × in the corner.' },
  penalties: ['P-WX', 'P-NDSR'],
  check(visit, context) {
    const asking = visit.prompts.filter((prompt) => isJudged(prompt, context));
    if (asking.length === 0) return 'inapplicable';
    return asking.flatMap((prompt) => toDraft(prompt));
  },
});

function isJudged(prompt: PromptView, context: RuleContext): boolean {
  if (!isAuthorization(prompt) || isPrivacyNotice(prompt) || !isOwnDrawing(prompt) || !standsInTheWay(prompt))
    return false;
  if (prompt.shape.surface === 'gate' && isChosenPage(prompt)) return false;
  return !metUntouched(prompt, context) && !closesOutside(prompt, context);
}

/** A log-in page that the user opened or tapped for is left by going elsewhere. */
function isChosenPage(prompt: PromptView): boolean {
  const direct = prompt.visit.index === 0 && isLoginRoute(prompt.visit.requestedUrl);
  return direct || hasOwnTrigger(prompt) || isFormOfItsOwn(prompt);
}

function toDraft(prompt: PromptView): readonly Draft[] {
  const { reading } = prompt;
  const delayed = reading.canDecline && isDelayed(prompt);
  if (reading.canDecline && !delayed) return [];
  const why = declineProblem(prompt);
  const name = kindName(reading.kind);
  return [
    {
      outcome: 'failed',
      message: {
        zh: `要求${name.zh}的提示${quotePrompt(prompt)}${why.zh}。`,
        en: `The prompt for ${name.en} ${quotePrompt(prompt)} ${why.en}.`,
      },
      atMs: prompt.shownAtMs,
      evidence: [{ kind: 'prompt', ref: prompt.id }],
      ...(delayed ? { severity: 'medium' as const } : {}),
      subject: promptSubject(prompt),
    },
  ];
}
