import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { isOwnDrawing, isPrivacyNotice, standsInTheWay } from '@/lib/rules/shared/authorization-prompts';
import { auditMeasures, pipl, shanghaiMenu } from '@/lib/rules/shared/clauses';
import { declineProblem, isDelayed } from '@/lib/rules/shared/decline';
import { promptSubject, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { closesOutside } from '@/lib/rules/shared/refusal';
import { metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { PromptView } from '@/lib/timeline/view';

/** A privacy notice that stands in the way and can only be accepted. */
export const acceptOnlyNotice = defineRule({
  id: 'CONS-002',
  severity: 'high',
  automation: 'automatic',
  needs: ['prompt-shown'],
  clauses: [shanghaiMenu('第2项'), auditMeasures('合规审计指引 第二条'), pipl('第十四条')],
  title: { zh: '只有同意没有拒绝', en: 'Privacy notice that can only be accepted' },
  explanation: {
    zh: '同意须由用户自愿作出，因此隐私提示要同时给出“同意”和“不同意”。本规则看挡住页面的隐私提示里有没有可见、可点、够大、看得清的不同意、拒绝或关闭控件。',
    en: 'Consent has to be voluntary, so a privacy notice must offer both agree and disagree. The rule looks, in notices that block the page, for a disagree, refuse or close control that can be seen, read and hit.',
  },
  fix: {
    zh: '增加与“同意”同样醒目的“不同意”，并允许不同意的用户以游客方式浏览。',
    en: 'Add “disagree” as prominent as “agree”, and let those who disagree browse as guests.',
  },
  notReported: {
    zh: '不遮挡页面的说明条；可以关闭的提示；点遮罩即可关闭的提示；普通节假日、活动公告。',
    en: 'Bars that block nothing, notices that can be closed or that close by a tap on their mask, and ordinary announcements.',
  },
  bad: { zh: '隐私提示只有“我知道了”一个按钮。', en: 'The notice has “Got it” as its only button.' },
  good: { zh: '“同意”“不同意”并列。', en: '“Agree” and “Disagree” side by side.' },
  penalties: ['P-NDSR'],
  check(visit, context) {
    const notices = visit.prompts.filter((prompt) => isJudged(prompt, context));
    if (notices.length === 0) return 'inapplicable';
    return notices.flatMap(toDraft);
  },
});

function isJudged(prompt: PromptView, context: RuleContext): boolean {
  if (!isPrivacyNotice(prompt) || !isOwnDrawing(prompt) || !standsInTheWay(prompt)) return false;
  return !metUntouched(prompt, context) && !closesOutside(prompt, context);
}

function toDraft(prompt: PromptView): readonly Draft[] {
  const delayed = prompt.reading.canDecline && isDelayed(prompt);
  if (prompt.reading.canDecline && !delayed) return [];
  const why = declineProblem(prompt);
  return [
    {
      outcome: 'failed',
      message: {
        zh: `隐私提示${quotePrompt(prompt)}${why.zh}。`,
        en: `The privacy notice ${quotePrompt(prompt)} ${why.en}.`,
      },
      atMs: prompt.shownAtMs,
      evidence: [{ kind: 'prompt', ref: prompt.id }],
      ...(delayed ? { severity: 'medium' as const } : {}),
      subject: promptSubject(prompt),
    },
  ];
}
