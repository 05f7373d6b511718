import type { Bilingual } from '@/lib/model/vocabulary';
import { isPolicyLink } from '@/lib/recognise/words/scene';
import { type Draft, defineRule, type RuleContext, type RuleVisit } from '@/lib/rules/define';
import { appMethod, cvercNotice } from '@/lib/rules/shared/clauses';
import { collectionsOf } from '@/lib/rules/shared/collections';
import { type DocumentLink, documentLinks, openedLinks } from '@/lib/rules/shared/document-links';
import { lettersOf } from '@/lib/rules/shared/documents';
import { pageOf } from '@/lib/rules/shared/page-route';
import { quote } from '@/lib/rules/shared/prompt-words';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import { unvisitedPlaces } from '@/lib/rules/shared/unvisited';
import type { Timed, VisitView } from '@/lib/timeline/view';

type Visit = RuleVisit<'policy-link-shown' | 'page-surveyed' | 'prompt-shown'>;

/** A page with fewer letters is a stub, not a policy. */
const LEAST_LETTERS = 300;

/** No privacy policy can be reached from anywhere the walks went. Judged once a start address. */
export const noPolicy = defineRule({
  id: 'POL-001',
  severity: 'critical',
  automation: 'automatic',
  needs: ['policy-link-shown', 'page-surveyed', 'prompt-shown'],
  clauses: [appMethod('第一条第一项'), cvercNotice('无隐私政策')],
  title: { zh: '无隐私政策', en: 'No privacy policy' },
  explanation: {
    zh: '收集个人信息的程序要有隐私政策并能从界面上打开。本规则在同一起始地址各轮走查到的首页、登录、“我的”、页脚和弹窗里找隐私政策入口；只有用户协议不算。',
    en: 'A program that collects personal information needs a privacy policy that can be opened from its pages. The rule looks for an entry on the home, log-in and “my” pages, in footers and dialogs, over all walks from one address; a user agreement alone does not count.',
  },
  fix: {
    zh: '发布独立的隐私政策，并在首页页脚、登录页、“我的”和首次提示里放置链接。',
    en: 'Publish a privacy policy of its own and link it in the footer, on the log-in and “my” pages and in the first-run notice.',
  },
  notReported: {
    zh: '入口在任一走查到的页面或弹窗里的；还有“我的”“设置”等入口没有走到的，只提示人工确认；未观察到任何收集行为的页面按中级提示。',
    en: 'Programs whose entry stands on any page or dialog visited. Where pages such as “my” or “settings” were not reached it is left to a person; where no collection at all was seen the finding is medium.',
  },
  bad: { zh: '所有页面和弹窗里都没有隐私政策链接。', en: 'No page and no dialog links a policy.' },
  good: {
    zh: '“我的”页和首次提示里都有《隐私政策》链接。',
    en: 'The “my” page and the first-run notice both link the policy.',
  },
  penalties: ['P-PIPL', 'P-MIIT'],
  check(visit, context) {
    if (!judgesStart(visit, context) || visit.settled === null) return 'inapplicable';
    const visits = visitsOfSameStart(visit, context);
    const entries = policyEntries(visits);
    if (visits.some(isPolicyPage) || entries.some((entry) => !isDead(entry, visits))) return [];
    return entries.length > 0 ? [deadDraft(entries)] : [missingDraft(visit, visits, context)];
  },
});

function policyEntries(visits: readonly VisitView[]): readonly DocumentLink[] {
  return [...documentLinks(visits), ...openedLinks(visits)].filter(({ kind }) => kind === 'policy');
}

function isPolicyPage(visit: VisitView): boolean {
  return isPolicyLink(visit.title) && (visit.httpStatus ?? 200) < 400;
}

/** Following or opening the entry brings an error page or next to nothing. Entries nobody tried count as working. */
function isDead(entry: DocumentLink, visits: readonly VisitView[]): boolean {
  if (entry.href === null) return false;
  const target = pageOf(entry.href);
  const opened = visits
    .flatMap((visit) => visit.of('document-read'))
    .filter((one) => pageOf(one.requestedUrl) === target);
  if (opened.length > 0) return opened.every(isNothing);
  const there = visits.filter((visit) => pageOf(visit.requestedUrl) === target || pageOf(visit.url) === target);
  return there.length > 0 && there.every((visit) => (visit.httpStatus ?? 200) >= 400);
}

/** An error, a blank page, or a page with too few words for a policy and no picture of one. */
function isNothing({ outcome, status, document }: Timed<'document-read'>): boolean {
  if (outcome === 'failed') return status !== null && status >= 400;
  if (outcome === 'empty') return true;
  return (
    outcome === 'read' && document !== null && document.style.images === 0 && lettersOf({ document }) < LEAST_LETTERS
  );
}

function deadDraft(entries: readonly DocumentLink[]): Draft {
  const [entry] = entries;
  return {
    outcome: 'failed',
    message: {
      zh: `隐私政策入口${quote(entry?.text ?? '')}打不开或几乎没有内容（${entry?.href ?? ''}）。`,
      en: `The entry to the privacy policy, ${quote(entry?.text ?? '')}, does not open, or brings next to nothing (${entry?.href ?? ''}).`,
    },
    atMs: null,
    evidence: [{ kind: 'text', ref: entry?.href ?? '' }],
    subject: 'dead',
  };
}

function missingDraft(visit: Visit, visits: readonly VisitView[], context: RuleContext): Draft {
  const pages = new Set(visits.map((one) => pageOf(one.url))).size;
  const doubt = doubtAbout(visit, visits);
  const collecting = visits.some((one) => collectionsOf(one, context).length > 0 || one.prompts.length > 0);
  const mini = context.profile === 'mini-program';
  return {
    outcome: doubt ? 'cantTell' : 'failed',
    message: {
      zh: `走查过的 ${pages} 个页面及弹窗里都没有隐私政策入口${collecting ? '，而程序在收集或索取个人信息' : '（走查中未观察到收集行为）'}。${mini ? '请同时核对平台资料页。' : ''}${doubt?.zh ?? ''}`,
      en: `${pages === 1 ? 'Neither the page visited nor its dialogs have' : `None of the ${pages} pages visited, nor their dialogs, has`} an entry to a privacy policy${collecting ? ', while the program collects or asks for personal information' : ' (no collection was seen in the walks)'}.${mini ? ' Please check the platform’s own profile page too.' : ''}${doubt ? ` ${doubt.en}` : ''}`,
    },
    atMs: null,
    evidence: [],
    ...severityFor(collecting, mini),
    subject: 'missing',
  };
}

/** The host's own profile page may carry the policy of a mini-program. */
function severityFor(collecting: boolean, mini: boolean): Pick<Draft, 'severity'> {
  if (!collecting) return { severity: 'medium' };
  return mini ? { severity: 'high' } : {};
}

function doubtAbout(visit: Visit, visits: readonly VisitView[]): Bilingual | null {
  if (visit.settled?.canvasOnly) {
    return {
      zh: '页面由画布绘制，文字无法读取，请人工查看。',
      en: 'The page is drawn on a canvas, so its words cannot be read; please look.',
    };
  }
  const places = unvisitedPlaces(visits);
  if (places.length === 0) return null;
  const list = places.map(quote).join('、');
  return { zh: `未走到的入口：${list}。`, en: `Places not visited: ${list}.` };
}
