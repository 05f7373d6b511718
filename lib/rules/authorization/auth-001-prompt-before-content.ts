import { type Draft, defineRule, type RuleContext, type RuleVisit } from '@/lib/rules/define';
import {
  isAuthorization,
  isForInternalUse,
  isOwnDrawing,
  standsInTheWay,
} from '@/lib/rules/shared/authorization-prompts';
import { isBeforeContent } from '@/lib/rules/shared/before-content';
import {
  alipayFirstScreen,
  appMethodUnconfirmed,
  tafAuthorization,
  wechatOperation,
  wechatPhone,
} from '@/lib/rules/shared/clauses';
import { isTriggerWord } from '@/lib/rules/shared/own-trigger';
import { isLoginRoute, isOwnPage, isPageOfFunction } from '@/lib/rules/shared/page-route';
import { kindName, promptSubject, quote, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { isAtEntry, metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { PromptView, Timed } from '@/lib/timeline/view';
import { isFormOfItsOwn } from './_form-page';
import { loginJumps } from './_login-jump';

type Visit = RuleVisit<'prompt-shown' | 'content-visible' | 'api-called'>;

/** An authorization or log-in prompt, before the program has shown any of its content. */
export const promptBeforeContent = defineRule({
  id: 'AUTH-001',
  severity: 'critical',
  automation: 'automatic',
  needs: ['prompt-shown', 'content-visible', 'api-called'],
  clauses: [
    wechatPhone('第一类：进入小程序即收集用户手机号；整改指引一'),
    wechatOperation('第15条 用户隐私和数据规范'),
    alipayFirstScreen('首屏不得弹出授权'),
    appMethodUnconfirmed('第四条'),
    tafAuthorization('申请授权的时机'),
  ],
  title: { zh: '未展示内容即弹出授权', en: 'Authorization prompt before any content' },
  explanation: {
    zh: '用户打开小程序后，应当先看到业务内容，再由具体功能引出授权。本规则比较授权、登录类弹窗（含浏览器与宿主的权限框、跳转授权页）出现的时刻与首屏业务内容可见的时刻。',
    en: 'A user who opens the program should see what it offers first; authorization belongs to the function that needs it. The rule compares the moment when an authorization or log-in prompt appears (permission boxes of browser or host and jumps to authorization pages included) with the moment when business content becomes visible.',
  },
  fix: {
    zh: '去掉进入页面时的授权弹窗或登录跳转，先展示首页内容；把授权调用移到下单、收藏等具体功能的点击处理里。',
    en: 'Remove the prompt or log-in redirect at entry and show the home page first; move the call into the tap handler of the function that needs it, such as ordering.',
  },
  notReported: {
    zh: '合法的首次隐私提示、Cookie 条、年龄确认、静默授权（snsapi_base）、测试者直接打开的登录页、页边不遮挡的登录提示条，以及内容里的表单；订单详情等本就需要身份的页面只提示人工确认。',
    en: 'Lawful first-run privacy notices, cookie bars, age gates, silent scopes (snsapi_base), a log-in page the tester opened directly, hint bars that cover nothing, and forms within content. Pages that need an identity by nature, such as an order’s detail, are left to a person.',
  },
  bad: {
    zh: '打开首页，白屏上直接出现“微信手机号一键登录”。',
    en: 'The home page opens on a blank screen with a one-tap phone log-in.',
  },
  good: {
    zh: '首页先展示商品；点“立即下单”时才请求登录。',
    en: 'The home page shows goods; log-in is asked for when the user taps to order.',
  },
  penalties: ['P-WX', 'P-ALI', 'P-PIPL'],
  check(visit, context) {
    if (!isAtEntry(visit) || (visit.index === 0 && isLoginRoute(visit.requestedUrl))) return 'inapplicable';
    const early = visit.prompts.filter((prompt) => isEarly(prompt, context));
    const drafts = [...early.map(promptDraft), ...jumps(visit).map((call) => jumpDraft(call, visit))];
    const answering = visit.pass === 'reject' || visit.pass === 'accept';
    return drafts.length === 0 && answering ? 'inapplicable' : drafts;
  },
});

function isEarly(prompt: PromptView, context: RuleContext): boolean {
  if (!isAuthorization(prompt) || !isBeforeContent(prompt) || !standsInTheWay(prompt)) return false;
  if (isFormOfItsOwn(prompt) || isTriggerWord(prompt.reading.kind, prompt.tapText)) return false;
  return !metUntouched(prompt, context);
}

/** Jumps to a mini-program's log-in page that nobody tapped for, before any content. */
function jumps(visit: Visit): readonly Timed<'api-called'>[] {
  if (visit.pass === 'reject' || visit.pass === 'accept') return [];
  return loginJumps(visit.of('api-called')).filter((call) => visit.contentAtMs === null || call.ms < visit.contentAtMs);
}

function promptDraft(prompt: PromptView): Draft {
  const { visit, reading } = prompt;
  const name = kindName(reading.kind);
  const what = isOwnDrawing(prompt)
    ? {
        zh: `弹出要求${name.zh}的提示${quotePrompt(prompt)}`,
        en: `a prompt for ${name.en} appeared: ${quotePrompt(prompt)}`,
      }
    : {
        zh: `发起${name.zh}授权（${quote(prompt.shape.text)}）`,
        en: `authorization for ${name.en} was requested (${quote(prompt.shape.text)})`,
      };
  const doubt = doubtAbout(prompt);
  return {
    outcome: doubt ? 'cantTell' : 'failed',
    message: {
      zh: `打开页面后${what.zh}，${missing(visit.contentAtMs).zh}。${doubt?.zh ?? ''}`,
      en: `After the page was opened ${what.en}; ${missing(visit.contentAtMs).en}.${doubt ? ` ${doubt.en}` : ''}`,
    },
    atMs: prompt.shownAtMs,
    evidence: [{ kind: 'prompt', ref: prompt.id }],
    ...(isForInternalUse(prompt) ? { severity: 'info' as const } : {}),
    subject: promptSubject(prompt),
  };
}

function missing(contentAtMs: number | null): { zh: string; en: string } {
  if (contentAtMs === null)
    return { zh: '而页面始终没有展示业务内容', en: 'the page never showed any business content' };
  return { zh: '而此时首屏业务内容尚未出现', en: 'no business content was visible yet' };
}

function doubtAbout({ visit, reading }: PromptView): { zh: string; en: string } | null {
  if (visit.armed.lateStart) {
    return {
      zh: '采集开始得晚，先后顺序需人工确认。',
      en: 'Recording started late, so the order needs a person’s eye.',
    };
  }
  if (visit.contentAtMs === null && visit.settled?.canvasOnly) {
    return {
      zh: '页面由画布绘制，无法判断内容是否已展示，请人工查看。',
      en: 'The page is drawn on a canvas, so whether it had shown anything is for a person to see.',
    };
  }
  if (isOwnPage(visit.requestedUrl) || isPageOfFunction(visit.requestedUrl, reading.kind)) {
    return {
      zh: '从地址看该页本身可能需要这项授权，请人工确认。',
      en: 'By its address the page itself may need this; please decide.',
    };
  }
  return null;
}

function jumpDraft(call: Timed<'api-called'>, visit: Visit): Draft {
  return {
    outcome: 'failed',
    message: {
      zh: `打开页面后，在没有任何点击的情况下通过 ${call.api} 跳转到登录页 ${quote(call.detail)}，${missing(visit.contentAtMs).zh}。`,
      en: `After the page was opened, and without a tap, ${call.api} led to the log-in page ${quote(call.detail)}; ${missing(visit.contentAtMs).en}.`,
    },
    atMs: call.ms,
    evidence: [{ kind: 'api', ref: call.api }],
    subject: `jump|${call.api}`,
  };
}
