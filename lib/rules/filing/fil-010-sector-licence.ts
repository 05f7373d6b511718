import type { Bilingual } from '@/lib/model/vocabulary';
import type { DutyReading, Sector } from '@/lib/recognise/words/duty-words';
import { type Draft, defineRule } from '@/lib/rules/define';
import { eCommerce, internetServices } from '@/lib/rules/shared/clauses';
import { quote } from '@/lib/rules/shared/prompt-words';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { unvisitedPlaces } from '@/lib/rules/shared/unvisited';
import { dutiesOfStart } from './_duties';

const SECTOR_NAMES: Readonly<Record<Sector, Bilingual & { readonly licence: string }>> = {
  drugs: { zh: '药品', en: 'drugs', licence: '药品经营许可证、互联网药品信息服务资格证或药品网络销售备案' },
  medical: { zh: '医疗', en: 'medical care', licence: '医疗机构执业许可证' },
  food: { zh: '食品', en: 'food', licence: '食品经营许可证或仅销售预包装食品备案' },
  education: { zh: '教育培训', en: 'education', licence: '办学许可证' },
  news: { zh: '新闻', en: 'news', licence: '互联网新闻信息服务许可证' },
  publishing: { zh: '出版', en: 'publishing', licence: '网络出版服务许可证' },
};

/** A trade that needs a licence is plied, and none is shown: for a person to decide. */
export const sectorLicence = defineRule({
  id: 'FIL-010',
  severity: 'medium',
  automation: 'assisted',
  needs: ['page-surveyed'],
  clauses: [internetServices('第五条'), eCommerce('第十五条')],
  title: { zh: '行业许可缺失', en: 'Sector licence missing' },
  explanation: {
    zh: '从事新闻、出版、教育、医疗保健、药品等互联网信息服务，备案或申请许可之前要先取得主管部门同意；经营食品等还要公示相应许可。本规则在全部走查页面上找这些行业自己的用语，再找许可证名称。是否真的从事、是否需要，由人判断；个人卖自产农副产品等依法不需许可。',
    en: 'News, publishing, education, health care and drugs need their authority’s consent before filing or licensing; selling food means showing its permit. The rule looks on all pages visited for words that only such trades use, then for the name of the permit. Whether the trade is really plied and needs one, a person decides; individuals who sell what they grow need none.',
  },
  fix: {
    zh: '取得许可后在主页或“资质证照”页公示编号或照片；没有从事的，删去相关用语。',
    en: 'Show number or picture of the permit on the home page or a page of licences; where the trade is not plied, drop the words.',
  },
  notReported: {
    zh: '任一走查到的页面上写着许可证名称的；文章里偶尔提到“医疗”“食品”等字样的。',
    en: 'Programs of which any page names the permit; articles that merely mention health or food.',
  },
  bad: {
    zh: '页面有“在线问诊”，没有医疗机构执业许可证。',
    en: 'The page offers 在线问诊 and names no permit of a medical institution.',
  },
  good: { zh: '页脚列出“医疗机构执业许可证”及编号。', en: 'The footer names 医疗机构执业许可证 with its number.' },
  penalties: ['P-ECL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const duties = dutiesOfStart(visit, context);
    if (!duties || duties.reading.sectors.length === 0) return 'inapplicable';
    const places = unvisitedPlaces(duties.visits);
    return duties.reading.sectors.filter(({ permit }) => permit === null).map((missing) => card(missing, places));
  },
});

function card({ sector, trade }: DutyReading['sectors'][number], places: readonly string[]): Draft {
  const name = SECTOR_NAMES[sector];
  const list = places.map(quote).join('、');
  return {
    outcome: 'cantTell',
    message: {
      zh: `页面出现${quote(trade)}，疑似从事${name.zh}业务，但没有看到${name.licence}。请确认是否从事、是否已取得并公示。${list ? `未走到的入口：${list}。` : ''}`,
      en: `The pages say ${quote(trade)}, which suggests ${name.en}, and name no permit for it (${name.licence}). Please find out whether it is plied, licensed and shown.${list ? ` Places not visited: ${list}.` : ''}`,
    },
    atMs: null,
    evidence: [{ kind: 'text', ref: trade }],
    subject: sector,
  };
}
