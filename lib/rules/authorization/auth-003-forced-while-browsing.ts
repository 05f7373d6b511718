import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import {
  asksIdentity,
  isAuthorization,
  isForInternalUse,
  standsInTheWay,
} from '@/lib/rules/shared/authorization-prompts';
import { isBeforeContent } from '@/lib/rules/shared/before-content';
import { wechatPhone } from '@/lib/rules/shared/clauses';
import { hasOwnTrigger, tappedBefore } from '@/lib/rules/shared/own-trigger';
import { kindName, promptSubject, quote, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { wasRefusedBefore } from '@/lib/rules/shared/refusal';
import { isAtEntry, metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { PromptView, Timed } from '@/lib/timeline/view';
import { isForcedBrowsing } from './_browsing';
import { loginJumps } from './_login-jump';

/** Log-in or phone demanded while the user only browses: at a page that should open freely, or out of the blue. */
export const forcedWhileBrowsing = defineRule({
  id: 'AUTH-003',
  severity: 'high',
  automation: 'automatic',
  needs: ['prompt-shown', 'content-visible', 'gesture', 'api-called'],
  clauses: [wechatPhone('第二类：小程序内浏览时要收集用户手机号；整改指引二')],
  title: { zh: '浏览过程强制授权', en: 'Forced authorization while browsing' },
  explanation: {
    zh: '看列表、分类、详情、文章、门店不需要知道用户是谁。本规则看浏览到这些页面时，是否只剩登录或授权手机号一条路，以及内容出现后是否有登录、手机号弹窗在用户没有点击时自行弹出。',
    en: 'Lists, categories, details, articles and shops can be read without knowing who reads. The rule looks whether such pages end in a log-in or phone prompt without an alternative, and whether such a prompt comes up by itself, without a tap, after content was shown.',
  },
  fix: {
    zh: '放开浏览类页面的登录拦截，把登录放到收藏、下单等写操作上；去掉由定时器或滚动触发的登录弹窗。',
    en: 'Lift the log-in guard from pages that are only read and ask at write actions such as favourites or orders; drop log-in prompts fired by timers or scrolling.',
  },
  notReported: {
    zh: '点“我的”、订单、购物车结算、收藏、评论等本来就需要身份的功能后出现的登录；可以拒绝的登录层；页边不遮挡的提示条；内容出现之前的弹窗（见 AUTH-001）。',
    en: 'Log-in after tapping what needs an identity by nature (my account, orders, checkout, favourites, comments), log-in layers that can be refused when they follow a tap, hint bars that cover nothing, and prompts before content (AUTH-001).',
  },
  bad: {
    zh: '点商品卡片，弹出“绑定手机号查看详情”，没有其他选择。',
    en: 'A tap on a product brings “bind your phone to see details” and nothing else.',
  },
  good: {
    zh: '详情直接打开；点收藏时才提示登录，并可取消。',
    en: 'The detail opens; only a tap on favourite asks for log-in, which can be cancelled.',
  },
  penalties: ['P-WX', 'P-PIPL'],
  check(visit, context) {
    if (visit.contentAtMs === null && isAtEntry(visit)) return 'inapplicable';
    const asking = visit.prompts.filter(
      (prompt) => isAuthorization(prompt) && asksIdentity(prompt) && standsInTheWay(prompt),
    );
    const drafts = asking.flatMap((prompt): Draft[] => {
      if (isUnasked(prompt, context)) return [unaskedDraft(prompt)];
      return isForcedBrowsing(prompt, context) ? [forcedDraft(prompt)] : [];
    });
    const { contentAtMs } = visit;
    const jumps = loginJumps(visit.of('api-called')).filter((call) => contentAtMs !== null && call.ms >= contentAtMs);
    return [...drafts, ...jumps.map(jumpDraft)];
  },
});

/** Came by itself after content was there: by a timer or by scrolling. Asking again after a refusal is AUTH-009's. */
function isUnasked(prompt: PromptView, context: RuleContext): boolean {
  const ledAway = prompt.visit.by === 'page' && !isAtEntry(prompt.visit);
  if ((isBeforeContent(prompt) && !ledAway) || hasOwnTrigger(prompt)) return false;
  if (prompt.afterTap && tappedBefore(prompt, false) !== 'layer') return false;
  return !metUntouched(prompt, context) && !wasRefusedBefore(prompt);
}

function unaskedDraft(prompt: PromptView): Draft {
  const name = kindName(prompt.reading.kind);
  return draft(prompt, {
    zh: `内容已展示、用户没有点击相关功能时，页面自行弹出要求${name.zh}的提示${quotePrompt(prompt)}。`,
    en: `After content was shown, and without a tap on anything that needs it, the page brought up a prompt for ${name.en}: ${quotePrompt(prompt)}.`,
  });
}

function forcedDraft(prompt: PromptView): Draft {
  const name = kindName(prompt.reading.kind);
  const from = prompt.tapText.trim() === '' ? null : quote(prompt.tapText);
  return draft(prompt, {
    zh: `${from ? `点击${from}后` : '浏览到该页时'}只出现要求${name.zh}的提示${quotePrompt(prompt)}，没有别的办法继续浏览。`,
    en: `${from ? `A tap on ${from}` : 'Browsing to this page'} led to a prompt for ${name.en} and nothing else: ${quotePrompt(prompt)}; there is no other way to go on.`,
  });
}

function jumpDraft(call: Timed<'api-called'>): Draft {
  return {
    outcome: 'failed',
    message: {
      zh: `内容已展示、用户没有点击时，页面通过 ${call.api} 自行跳转到登录页${quote(call.detail)}。`,
      en: `After content was shown, and without a tap, the page went to the log-in page ${quote(call.detail)} through ${call.api}.`,
    },
    atMs: call.ms,
    evidence: [{ kind: 'api', ref: call.api }],
    subject: `jump|${call.api}`,
  };
}

function draft(prompt: PromptView, message: Draft['message']): Draft {
  return {
    outcome: 'failed',
    message,
    atMs: prompt.shownAtMs,
    evidence: [{ kind: 'prompt', ref: prompt.id }],
    ...(isForInternalUse(prompt) ? { severity: 'info' as const } : {}),
    subject: promptSubject(prompt),
  };
}
