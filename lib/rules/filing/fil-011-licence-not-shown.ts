import { type Draft, defineRule } from '@/lib/rules/define';
import { eCommerce } from '@/lib/rules/shared/clauses';
import { quote } from '@/lib/rules/shared/prompt-words';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { unvisitedPlaces } from '@/lib/rules/shared/unvisited';
import { dutiesOfStart, type ProgramDuties } from './_duties';

/** Words of buttons that order or pay; agreements speak of orders and ways of paying too. */
const ORDERS =
  /^(?:提交订单|确认下单|立即(?:支付|付款|下单)|去(?:支付|付款|下单|结算)|确认(?:支付|付款)|pay now|place order)$/;

/** A shop that nowhere shows its business licence, nor says that it needs none. */
export const licenceNotShown = defineRule({
  id: 'FIL-011',
  severity: 'medium',
  automation: 'automatic',
  needs: ['page-surveyed'],
  clauses: [eCommerce('第十五条、第七十六条'), eCommerce('第十条')],
  title: { zh: '未公示营业执照', en: 'Business licence not shown' },
  explanation: {
    zh: '电子商务经营者要在首页显著位置持续公示营业执照信息或其链接；依第十条不需登记的个人（自产农副产品、便民劳务、零星小额等）公示自己属于这种情形。本规则只看能下单付款的页面，在全部走查页面上找“营业执照”“亮照”“资质证照”、统一社会信用代码或不需登记的声明。',
    en: 'Whoever trades online shows the business licence, or a link to it, in a prominent place of the home page; individuals who need no registration under article 10 (own produce, small services, petty trade) say so. Only programs that take orders are looked at; on all pages visited the rule looks for 营业执照, 亮照, 资质证照, a credit code, or a statement that none is needed.',
  },
  fix: {
    zh: '在首页底部放“营业执照”链接或证照图片；不需登记的个人写明“依法无需办理市场主体登记”。',
    en: 'Put a link to the licence or its picture at the foot of the home page; individuals who need none state that.',
  },
  notReported: {
    zh: '不能下单付款的页面；任一走查到的页面上有证照字样、信用代码或证照图片说明的；声明不需登记的；“我的”“关于”等入口没有走到的，以及小程序（平台资料页会展示主体信息），只提示人工确认。',
    en: 'Programs that take no orders; those of which any page has words for the licence, a credit code or a picture described as one; those that state none is needed. Where 我的 or 关于 was not reached, and for mini-programs, whose platform shows the subject, it is left to a person.',
  },
  bad: {
    zh: '可以“去结算”的商城，页脚只有版权声明。',
    en: 'A shop with a checkout whose footer has nothing but a copyright line.',
  },
  good: { zh: '页脚有“营业执照”链接。', en: 'The footer links 营业执照.' },
  penalties: ['P-ECL'],
  check(visit, context) {
    if (!judgesStart(visit, context) || visit.settled === null) return 'inapplicable';
    const duties = dutiesOfStart(visit, context);
    if (!duties?.trade.some((word) => ORDERS.test(word))) return 'inapplicable';
    if (duties.reading.licence !== null || duties.reading.exempt !== null) return [];
    return [toDraft(duties, context.profile === 'mini-program')];
  },
});

function toDraft({ visits, trade }: ProgramDuties, mini: boolean): Draft {
  const places = unvisitedPlaces(visits).map(quote).join('、');
  const platform = mini
    ? { zh: '请核对平台资料页。', en: ' Please check the platform’s own profile page.' }
    : { zh: '', en: '' };
  return {
    outcome: mini || places !== '' ? 'cantTell' : 'failed',
    message: {
      zh: `页面可以下单（${trade.slice(0, 3).join('、')}），走查过的页面上没有营业执照信息或其链接，也没有不需登记的声明。${platform.zh}${places ? `未走到的入口：${places}。` : ''}`,
      en: `Orders are taken (${trade.slice(0, 3).join(', ')}), but no page visited shows the business licence, links it, or states that none is needed.${platform.en}${places ? ` Places not visited: ${places}.` : ''}`,
    },
    atMs: null,
    evidence: trade.slice(0, 3).map((ref) => ({ kind: 'text' as const, ref })),
    subject: 'missing',
  };
}
