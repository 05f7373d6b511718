import { type Draft, defineRule, type RuleContext, type RuleVisit } from '@/lib/rules/define';
import { appFiling, filingOrder, internetServices } from '@/lib/rules/shared/clauses';
import { numbersOfStart, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { pageOf } from '@/lib/rules/shared/page-route';
import { quote } from '@/lib/rules/shared/prompt-words';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import { unvisitedPlaces } from '@/lib/rules/shared/unvisited';
import { isOwed } from './_numbers';

type Visit = RuleVisit<'filing-shown' | 'page-surveyed'>;

/** No filing number where it belongs. Judged once a start address, over everything its walks saw. */
export const numberNotShown = defineRule({
  id: 'FIL-001',
  severity: { web: 'high', miniProgram: 'medium' },
  automation: 'automatic',
  needs: ['filing-shown', 'page-surveyed'],
  clauses: [internetServices('第十二条'), filingOrder('第十三条'), appFiling('在显著位置标明备案编号')],
  title: { zh: '未显示备案号', en: 'Filing number not shown' },
  explanation: {
    zh: '提供互联网信息服务要把备案号（或经营许可证编号）标在显著位置：网站在主页，小程序可在“我的”“关于”等页面。本规则等页面加载并滚动到底后查找号码；同一起始地址的各轮走查合在一起看。个人主体同样需要备案。',
    en: 'A service shows its filing number, or permit number, in a prominent place: a website on its home page, a mini-program on pages such as “my” or “about” as well. The rule searches after load and scrolling to the end, over all walks from the same address. Individuals have to file too.',
  },
  fix: {
    zh: '网站在主页底部中央、小程序在首页底部或“关于”页标明备案号，并链接 https://beian.miit.gov.cn/。',
    en: 'Show the number at the foot of the home page, or for a mini-program on its home or “about” page, linked to https://beian.miit.gov.cn/.',
  },
  notReported: {
    zh: '已标明经营许可证编号的页面；号码有但格式错、看不清或没有链接（分别见 FIL-002、FIL-005、FIL-003）；页面自称备案未完成的（见 FIL-012）；首次提示弹层暂时盖住的号码。只有图片的提示人工查看。',
    en: 'Pages with a permit number; numbers that are there but malformed, unreadable or unlinked (FIL-002, FIL-005, FIL-003); pages that admit to being unfiled (FIL-012); numbers under a first-run dialog. What may stand in a picture is left to a person.',
  },
  bad: { zh: '主页滚到底也没有备案号。', en: 'No number, even at the very foot of the home page.' },
  good: {
    zh: '页面底部“粤ICP备12345678号-1”，链接到工信部备案系统。',
    en: '“粤ICP备12345678号-1” at the foot, linked to the ministry’s register.',
  },
  penalties: ['P-ICP'],
  check(visit, context) {
    if (!judgesStart(visit, context) || visit.settled === null) return 'inapplicable';
    const numbers = numbersOfStart(visit, context);
    const owed = numbers.filter(isOwed);
    const home = owed.filter((number) => pageOf(number.visit.url) === pageOf(visit.url));
    if (home.length > 0 || (owed.length > 0 && context.profile === 'mini-program')) return [];
    const [elsewhere] = owed;
    if (elsewhere) return [innerOnly(elsewhere)];
    // What the page admits is FIL-012's; whether a number is then shown is no question.
    if (numbers.some(({ reading }) => reading.kind === 'admission' && reading.counts)) return 'inapplicable';
    return [missing(visit, context, numbers)];
  },
});

function innerOnly({ visit, reading }: ShownNumber): Draft {
  return {
    outcome: 'failed',
    message: {
      zh: `备案号 ${reading.number} 只出现在内页 ${pageOf(visit.url)}，主页没有标明。`,
      en: `The number ${reading.number} stands only on an inner page, ${pageOf(visit.url)}, and not on the home page.`,
    },
    atMs: null,
    evidence: [{ kind: 'text', ref: reading.number }],
    severity: 'medium',
    subject: 'inner-page-only',
  };
}

function missing(visit: Visit, context: RuleContext, numbers: readonly ShownNumber[]): Draft {
  const visits = visitsOfSameStart(visit, context);
  const pictures = picturesOf(visits);
  const doubt = doubtAbout(visit, context, unvisitedPlaces(visits), pictures);
  const other = numbers.find(({ reading }) => reading.problem === 'parody');
  const also = other
    ? {
        zh: `（${other.reading.number} 不是工信部备案号）`,
        en: ` (${other.reading.number} is not a number of the ministry’s register)`,
      }
    : { zh: '', en: '' };
  const mini = context.profile === 'mini-program';
  return {
    outcome: doubt ? 'cantTell' : 'failed',
    message: {
      zh: `加载并滚动到底后，走查过的 ${count(visits)} 个页面上没有找到备案号或经营许可证编号${also.zh}。${mini ? '请同时核对平台资料页是否已展示。' : ''}${doubt?.zh ?? ''}`,
      en: `After load and scrolling to the end, no filing or permit number was found on the ${count(visits) === 1 ? 'page' : `${count(visits)} pages`} visited${also.en}.${mini ? ' Please check the platform’s own profile page too.' : ''}${doubt ? ` ${doubt.en}` : ''}`,
    },
    atMs: null,
    evidence: [
      ...(other ? [{ kind: 'text' as const, ref: other.reading.number }] : []),
      ...pictures.map((ref) => ({ kind: 'element' as const, ref })),
    ],
    subject: 'missing',
  };
}

function count(visits: ReturnType<typeof visitsOfSameStart>): number {
  return new Set(visits.map((visit) => pageOf(visit.url))).size;
}

/** Pictures that by name or place may hold a number that nothing says in words. */
function picturesOf(visits: ReturnType<typeof visitsOfSameStart>): readonly string[] {
  const shown = visits.flatMap((visit) => visit.of('filing-shown'));
  const pictures = shown.filter(({ from, candidate, hiddenBy }) => from === 'image' && candidate === '' && !hiddenBy);
  return [...new Set(pictures.map(({ selector }) => selector))];
}

function doubtAbout(
  visit: Visit,
  context: RuleContext,
  places: readonly string[],
  pictures: readonly string[],
): { zh: string; en: string } | null {
  if (pictures.length > 0) {
    return {
      zh: '页面有疑似备案号的图片，图中文字无法读取，请人工查看。',
      en: 'A picture on the page may hold the number; its words cannot be read, so please look.',
    };
  }
  if (visit.settled?.canvasOnly) {
    return {
      zh: '页面由画布绘制，文字无法读取，请人工查看。',
      en: 'The page is drawn on a canvas, so its words cannot be read; please look.',
    };
  }
  if (context.profile !== 'mini-program' || places.length === 0) return null;
  const list = places.map(quote).join('、');
  return { zh: `未走到的入口：${list}。`, en: `Places not visited: ${list}.` };
}
