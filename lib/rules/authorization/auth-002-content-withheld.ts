import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { isAuthorization, isForInternalUse, isOwnDrawing } from '@/lib/rules/shared/authorization-prompts';
import { appMethodUnconfirmed, pipl, wechatPhone } from '@/lib/rules/shared/clauses';
import { isTriggerWord, tappedBefore } from '@/lib/rules/shared/own-trigger';
import { isLoginRoute, isOwnPage } from '@/lib/rules/shared/page-route';
import { kindName, promptSubject, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { hasWayOut } from '@/lib/rules/shared/refusal';
import { isAtEntry, metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { PromptView } from '@/lib/timeline/view';
import { isForcedBrowsing } from './_browsing';
import { isFormOfItsOwn } from './_form-page';

const MOST_OF_SCREEN = 0.6;

/** The content stays blank, blurred or covered until an authorization is given. */
export const contentWithheld = defineRule({
  id: 'AUTH-002',
  severity: 'critical',
  automation: 'automatic',
  needs: ['prompt-shown', 'content-visible'],
  clauses: [
    wechatPhone('第一类：不提供手机号则不展示页面内容；整改指引一'),
    pipl('第十六条'),
    appMethodUnconfirmed('第四条第二项'),
  ],
  title: { zh: '不提供手机号则页面空白/不可用', en: 'Content withheld until the phone number or log-in is given' },
  explanation: {
    zh: '不登录、不授权也应当能看到基本内容。本规则看入口页以及浏览到的列表、详情页上没有任何拒绝或关闭方式的授权、登录层：是否遮住大半个屏幕，内容是否被模糊，或者页面除此之外什么都没有。',
    en: 'Basic content should be readable without logging in or authorizing. The rule looks, on the entry page and on lists and details browsed to, at authorization and log-in layers without any way to refuse or close: do they cover most of the screen, is the content blurred behind them, or is there nothing else on the page?',
  },
  fix: {
    zh: '为未登录用户建立游客会话，先展示列表、详情和价格；登录层给出“暂不登录/先逛逛”，并只在需要身份的功能上出现。',
    en: 'Give guests a session of their own that can read lists, details and prices; offer “browse first” on the log-in layer and show it only where an identity is needed.',
  },
  notReported: {
    zh: '有拒绝或关闭方式的登录层、付费墙、年龄确认、隐私提示、直接打开的登录页或个人页面；标明仅供内部人员使用的程序只作提示。',
    en: 'Log-in layers that can be refused or closed, paywalls, age gates, privacy notices, a log-in or personal page opened directly. Programs that say they are for staff only are merely noted.',
  },
  bad: {
    zh: '商品列表被模糊处理，中间写着“登录后查看”，没有关闭按钮。',
    en: 'A blurred product list under “log in to view”, without a close button.',
  },
  good: {
    zh: '列表和价格可读，“登录享会员价”是页底可关闭的提示条。',
    en: 'List and prices are readable; “members pay less” is a closable bar at the foot.',
  },
  penalties: ['P-WX', 'P-ALI', 'P-PIPL'],
  check(visit, context) {
    if (visit.index === 0 && isPersonal(visit.requestedUrl)) return 'inapplicable';
    const asking = visit.prompts.filter((prompt) => isAuthorization(prompt) && !metUntouched(prompt, context));
    if (asking.length === 0) return 'inapplicable';
    const atEntry = isAtEntry(visit);
    return asking
      .filter(
        (prompt) => withholds(prompt, context) && (atEntry ? isUntapped(prompt) : isForcedBrowsing(prompt, context)),
      )
      .map(toDraft);
  },
});

function isPersonal(url: string): boolean {
  return isLoginRoute(url) || isOwnPage(url);
}

/** At the entry nothing but an answer to another prompt went before it. */
function isUntapped(prompt: PromptView): boolean {
  return tappedBefore(prompt, false) !== 'page' && !isTriggerWord(prompt.reading.kind, prompt.tapText);
}

function withholds(prompt: PromptView, context: RuleContext): boolean {
  const { shape, visit } = prompt;
  if (!isOwnDrawing(prompt) || shape.surface === 'inline') return false;
  if (hasWayOut(prompt, context)) return false;
  // A box that goes away by itself gives the page back; what comes after it is judged by itself.
  if (prompt.hiddenAtMs !== null && prompt.answer === null && visit.contentAtMs !== null) return false;
  if (shape.surface === 'gate') return visit.contentAtMs === null && !isFormOfItsOwn(prompt);
  return shape.contentBlurred || (shape.blocking && (shape.coverage >= MOST_OF_SCREEN || visit.contentAtMs === null));
}

function toDraft(prompt: PromptView): Draft {
  const { shape, reading } = prompt;
  const name = kindName(reading.kind);
  const how = howWithheld(prompt);
  return {
    outcome: 'failed',
    message: {
      zh: `要求${name.zh}的${shape.surface === 'gate' ? '整页' : '弹层'}${quotePrompt(prompt)}没有任何拒绝或关闭方式，${how.zh}。`,
      en: `The ${shape.surface === 'gate' ? 'page' : 'layer'} that asks for ${name.en}, ${quotePrompt(prompt)}, offers no way to refuse or close; ${how.en}.`,
    },
    atMs: prompt.shownAtMs,
    evidence: [{ kind: 'prompt', ref: prompt.id }],
    ...(isForInternalUse(prompt) ? { severity: 'info' as const } : {}),
    subject: promptSubject(prompt),
  };
}

function howWithheld({ shape, lastShape, visit }: PromptView): { zh: string; en: string } {
  if (shape.contentBlurred) return { zh: '后面的内容被模糊处理', en: 'the content behind it is blurred' };
  if (visit.contentAtMs === null)
    return { zh: '页面始终没有展示业务内容', en: 'the page never showed any business content' };
  const share = Math.round(lastShape.coverage * 100);
  return {
    zh: `遮住了屏幕的 ${share}%，内容无法使用`,
    en: `it covers ${share}% of the screen, and the content cannot be used`,
  };
}
