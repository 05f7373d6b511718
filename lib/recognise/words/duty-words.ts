/** Trades that need a licence of their own before an information service may be offered (art. 5 of the measures). */
export const SECTORS = ['drugs', 'medical', 'food', 'education', 'news', 'publishing'] as const;
export type Sector = (typeof SECTORS)[number];

interface SectorWords {
  /** Words of the trade itself; each is found only where it is plied. */
  readonly trade: RegExp;
  /** Words that name its licence. */
  readonly permit: RegExp;
}

const BY_SECTOR: Readonly<Record<Sector, SectorWords>> = {
  drugs: {
    trade: /非?处方药|网上药店|在线购药|购药须知|药品配送/g,
    permit: /药品经营许可证|互联网药品信息服务|药品网络(?:交易|销售)|网药(?:平台)?备字/g,
  },
  medical: {
    trade: /互联网医院|在线问诊|图文问诊|视频问诊|医疗美容项目/g,
    permit: /医疗机构执业许可证|诊所备案|医疗广告审查/g,
  },
  food: {
    trade: /外卖点餐|扫码点餐|堂食|预包装食品|保健食品/g,
    permit: /食品(?:经营|生产|流通)许可证|食品经营备案|预包装食品(?:销售)?备案|餐饮服务许可证|食品安全公示/g,
  },
  education: { trade: /学科类培训|校外培训|中小学辅导|课外辅导/g, permit: /办学许可证|培训机构备案/g },
  news: { trade: /时政要闻|时政新闻|新闻采编/g, permit: /互联网新闻信息服务(?:许可证)?/g },
  publishing: { trade: /网络小说|小说连载|网络文学|在线漫画/g, permit: /网络出版服务许可证|出版物经营许可证|新出发/g },
};
const BUSINESS_LICENCE =
  /营业执照|亮照|证照(?:信息|公示)|经营证照|资质(?:证照|公示)|企业资质|工商网监|(?:统一)?社会信用代码/g;
const EXEMPT =
  /自产农副产品|家庭手工业产品|(?:无需|不需要?|无须)(?:办理)?(?:市场主体)?登记|零星小额交易|便民劳务|个人闲置/g;

const ALL = [BUSINESS_LICENCE, EXEMPT, ...Object.values(BY_SECTOR).flatMap(({ trade, permit }) => [trade, permit])];

/** Words of a page that have to do with licences and with trades that need one, each once. */
export function dutyWords(text: string): readonly string[] {
  return [...new Set(ALL.flatMap((pattern) => text.match(pattern) ?? []))];
}

/** What words found on a program's pages say about its licences. */
export interface DutyReading {
  /** Words that show, or lead to, the business licence. */
  readonly licence: string | null;
  /** Words by which a seller says that none is needed. */
  readonly exempt: string | null;
  readonly sectors: readonly { readonly sector: Sector; readonly trade: string; readonly permit: string | null }[];
}

/** Sorts words that `dutyWords` found. */
export function readDutyWords(words: readonly string[]): DutyReading {
  const first = (pattern: RegExp): string | null => words.find((word) => word.search(pattern) >= 0) ?? null;
  return {
    licence: first(BUSINESS_LICENCE),
    exempt: first(EXEMPT),
    sectors: SECTORS.flatMap((sector) => {
      const permit = first(BY_SECTOR[sector].permit);
      const trade = words.find((word) => word.search(BY_SECTOR[sector].trade) === 0 && word !== permit) ?? null;
      return trade === null ? [] : [{ sector, trade, permit }];
    }),
  };
}
