import type { Bilingual } from '@/lib/model/vocabulary';
import { type Draft, defineRule, type RuleContext, type RuleVisit, type Verdict } from '@/lib/rules/define';
import { isAuthorization, isOwnDrawing, isPrivacyNotice } from '@/lib/rules/shared/authorization-prompts';
import { appMethodUnconfirmed, miitCampaign, necessaryInfo, pipl, tafAuthorization } from '@/lib/rules/shared/clauses';
import { pageOf } from '@/lib/rules/shared/page-route';
import { promptSubject, quote, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { type Refusal, refusalsOn } from '@/lib/rules/shared/refusal';
import { oneLower } from '@/lib/rules/shared/severity';
import { visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import type { PromptView } from '@/lib/timeline/view';
import { type Exit, exitAfter } from './_exit';

const SEVERITY = 'high';

type Visit = RuleVisit<'prompt-shown' | 'page-surveyed' | 'exit-requested' | 'api-called' | 'location-requested'>;

/** Refusing closes the program, sends the user away or leaves a blank page. */
export const refusalExits = defineRule({
  id: 'AUTH-008',
  severity: SEVERITY,
  automation: 'automatic',
  needs: ['prompt-shown', 'page-surveyed', 'exit-requested', 'api-called', 'location-requested'],
  clauses: [
    tafAuthorization('5.2 拒绝授权后强制退出或关闭'),
    appMethodUnconfirmed('第四条第二项'),
    pipl('第十六条'),
    necessaryInfo('第四条'),
    miitCampaign('拒绝授权后不得退出或关闭'),
  ],
  title: { zh: '拒绝授权即退出或关闭', en: 'Refusal exits or closes the program' },
  explanation: {
    zh: '用户拒绝后应当还能使用不依赖该授权的功能。本规则在走查中真的点“拒绝”，再看 3 秒内页面是否关闭、退出、跳离或变成空白；以实际发生的为准，只有文字威胁而没有点到拒绝时降一级。',
    en: 'After a refusal, whatever does not need the authorization has to stay usable. The rule follows a real tap on “refuse” and looks whether, within 3 s, the program closes, leaves or goes blank. What happens counts; where only words threaten and no refusal was given, the finding is one level lower.',
  },
  fix: {
    zh: '拒绝后进入游客模式或基本功能模式，只让依赖该授权的功能不可用；去掉关闭窗口、跳离等处理。',
    en: 'After a refusal go on in a guest or basic mode in which only the dependent function is off; remove calls that close the window or send the user away.',
  },
  notReported: {
    zh: '文字说“将无法使用”但走查中拒绝后页面照常可用；拒绝后只是弹层关闭；用户自己点返回。',
    en: 'Words such as “cannot be used” where the walk shows that the page stays usable, layers that merely close, and users who leave by themselves.',
  },
  bad: { zh: '点“不同意”后小程序直接退出。', en: 'A tap on “Disagree” closes the program.' },
  good: {
    zh: '点“不同意”后可继续浏览，仅会员功能提示需登录。',
    en: 'After “Disagree” browsing goes on; only member functions ask for log-in.',
  },
  penalties: ['P-PIPL', 'P-MIIT'],
  check(visit, context) {
    const refusals = refusalsOn(visit).filter(({ prompt }) => isAsking(prompt));
    if (refusals.length > 0) {
      const exits = refusals.flatMap((refusal) => exitDrafts(refusal, visit, context));
      return exits.length > 0 ? exits : wentOn(refusals, visit);
    }
    const threats = visit.prompts.filter((prompt) => isThreat(prompt) && !wasRefusedSomewhere(prompt, context));
    if (visit.pass === 'reject' || visit.pass === 'accept' || threats.length === 0) return 'inapplicable';
    return threats.map(threatDraft);
  },
});

function isAsking(prompt: PromptView): boolean {
  return isAuthorization(prompt) || isPrivacyNotice(prompt);
}

/** Nothing happened, and the walk shows how much of the program could still be used. */
function wentOn(refusals: readonly Refusal[], visit: Visit): Verdict {
  const own = pageOf(visit.url);
  const later = visit.walk.visits.filter(({ index, contentAtMs }) => index > visit.index && contentAtMs !== null);
  const pages = new Set(later.map(({ url }) => pageOf(url)).filter((page) => page !== own));
  if (pages.size === 0) return [];
  return {
    passed: {
      zh: `拒绝之后页面照常可用，走查又打开了 ${pages.size} 个页面，内容都看得到。`,
      en: `After the refusal the page stayed usable; the walk went on to ${pages.size} further ${pages.size === 1 ? 'page' : 'pages'} and saw ${pages.size === 1 ? 'its' : 'their'} content.`,
    },
    evidence: refusals.map(({ prompt }) => ({ kind: 'prompt', ref: prompt.id })),
  };
}

function exitDrafts(refusal: Refusal, visit: Visit, context: RuleContext): readonly Draft[] {
  const exit = exitAfter(refusal.ms, visit, context.timeline.recording.firstParty);
  if (!exit) return [];
  const { prompt } = refusal;
  const words = exit.thenBlank ? CLOSED_AND_BLANK : WORDS[exit.how];
  return [
    {
      outcome: 'failed',
      message: {
        zh: `在${quotePrompt(prompt)}中拒绝后随即${words.zh}。`,
        en: `Right after refusing ${quotePrompt(prompt)}, ${words.en}.`,
      },
      atMs: refusal.ms + exit.afterMs,
      evidence: [{ kind: 'prompt', ref: prompt.id }, ...(exit.evidence ? [exit.evidence] : [])],
      subject: `${exit.how}|${promptSubject(prompt)}`,
    },
  ];
}

const WORDS: Readonly<Record<Exit['how'], Bilingual>> = {
  closed: { zh: '页面请求关闭窗口或退出小程序', en: 'the page asked to close its window or to leave the program' },
  left: { zh: '页面自行跳离了本程序', en: 'the page left the program by itself' },
  blank: { zh: '页面变成空白，没有可用内容', en: 'the page went blank and shows nothing to use' },
};

const CLOSED_AND_BLANK: Bilingual = {
  zh: `${WORDS.closed.zh}，随后${WORDS.blank.zh}`,
  en: `${WORDS.closed.en}, and then ${WORDS.blank.en}`,
};

/** The words say that refusing ends the use, and there is something to refuse with. */
function isThreat(prompt: PromptView): boolean {
  const { reading } = prompt;
  if (!isAsking(prompt) || !isOwnDrawing(prompt)) return false;
  return reading.declineExits || (reading.coercive && reading.rejectControl !== null);
}

function wasRefusedSomewhere(prompt: PromptView, context: RuleContext): boolean {
  const subject = promptSubject(prompt);
  return visitsOfSameStart(prompt.visit, context)
    .flatMap(refusalsOn)
    .some((refusal) => promptSubject(refusal.prompt) === subject);
}

function threatDraft(prompt: PromptView): Draft {
  const control = prompt.reading.declineExits
    ? prompt.lastShape.controls[prompt.reading.rejectControl ?? -1]?.text
    : undefined;
  const words = control === undefined ? quotePrompt(prompt) : quote(control);
  return {
    outcome: 'failed',
    message: {
      zh: `提示${quotePrompt(prompt)}的文字表明拒绝后将退出或无法使用（${words}）；走查中未点到拒绝，仅凭文字判断。`,
      en: `The words of ${quotePrompt(prompt)} say that refusing ends the use (${words}); no refusal was given in the walk, so this rests on words alone.`,
    },
    atMs: prompt.shownAtMs,
    evidence: [{ kind: 'prompt', ref: prompt.id }],
    severity: oneLower(SEVERITY),
    subject: `words|${promptSubject(prompt)}`,
  };
}
