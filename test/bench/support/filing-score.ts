import type { ReportFiling } from '@/lib/model/report';
import type { FilingKind } from '@/lib/model/vocabulary';
import type { CORPUS_KINDS, CORPUS_LINKS, ExpectedNumber, FilingCase } from '@/test/corpora/filing/read-filing-cases';

type CorpusKind = (typeof CORPUS_KINDS)[number];
type CorpusLink = (typeof CORPUS_LINKS)[number];

/** One page of the corpus with the rows that the report has of it. */
export interface JudgedCase {
  readonly page: FilingCase;
  readonly rows: readonly ReportFiling[];
  /** The page's own address. */
  readonly url: string;
}

const KIND_OF: Readonly<Record<FilingKind, CorpusKind>> = {
  icp: 'icp-subject',
  'icp-website': 'icp-website',
  'icp-app': 'icp-app',
  'icp-miniprogram': 'icp-mini-program',
  'icp-quickapp': 'icp-quick-app',
  'icp-licence': 'icp-permit',
  'public-security': 'mps',
};

/** Links of permits are nobody's duty and are not labelled. */
const LINKLESS: ReadonlySet<CorpusKind> = new Set(['icp-permit', 'other-permit']);

/** What is wrong with the rows of a page, a line each; none when everything is right. */
export function mistakesOf({ page, rows, url }: JudgedCase): readonly string[] {
  if (page.decoy) return rows.map((row) => `${page.id} (${page.source}): reported ${row.kind} ${row.text}`);
  const left = [...rows];
  const mistakes = page.expected.flatMap((expected) => {
    const at = left.findIndex((row) => numbersOf(expected).has(bare(row.text)));
    if (at < 0) return expected.optional ? [] : [`missing ${expected.number}`];
    const [row] = left.splice(at, 1);
    return row ? differences(expected, row, url) : [];
  });
  const extra = left.map((row) => `extra ${row.kind} ${row.text}`);
  return [...mistakes, ...extra].map((what) => `${page.id} (${page.source}): ${what}`);
}

function numbersOf({ number, numberAlso = [] }: ExpectedNumber): ReadonlySet<string> {
  return new Set([number, ...numberAlso].map(bare));
}

const PROVINCES: Readonly<Record<string, string>> = {
  JING: '京',
  HU: '沪',
  YUE: '粤',
  ZHE: '浙',
  SU: '苏',
  LU: '鲁',
  MIN: '闽',
  SHU: '蜀',
  WAN: '皖',
  XIANG: '湘',
};

/**
 * Without spaces and without the label that a number is known by (`公安备案号`, `ICP LICENSE:`); what is spelled in Latin
 * letters as it is in characters, for the labels may have either.
 */
function bare(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(
      /^(?:(?:公安|网站)?[^\d]{0,4}备案(?:许可证)?(?:编号|证号|号)|ICPLICEN[SC]E(?:NO\.?)?):?(?=[^A-Z]|[A-Z]+ICP)/,
      '',
    )
    .replace(/^([A-Z]+)-?ICP-?BEI-?(?:NO)?[.:]*(\d+)(?:HAO)?/, (whole, region: string, digits: string) => {
      const province = PROVINCES[region];
      return province === undefined ? whole : `${province}ICP备${digits}号`;
    });
}

function differences(expected: ExpectedNumber, row: ReportFiling, url: string): readonly string[] {
  const { kind, kindAlso = [], valid, visible, link, linkAlso = [] } = expected;
  const seen: string[] = [];
  const validity = row.valid ? (row.problem === null ? true : 'warn') : false;
  if (valid !== false && ![kind, ...kindAlso].includes(KIND_OF[row.kind])) seen.push(`kind ${kind} > ${row.kind}`);
  if (validity !== valid) seen.push(`valid ${valid} > ${validity} (${row.problem})`);
  if (row.visible !== visible) seen.push(`visible ${visible} > ${row.visible}`);
  const links = linksOf(row, url);
  if (!LINKLESS.has(kind) && ![link, ...linkAlso].some((one) => links.includes(one)))
    seen.push(`link ${link} > ${links.join('/')} (${row.link})`);
  return seen.map((what) => `${row.text}: ${what}`);
}

/** The labels' words for a row's link verdict. */
function linksOf({ linkVerdict, link }: ReportFiling, url: string): readonly CorpusLink[] {
  if (linkVerdict === 'text') return ['text', 'copy'];
  if (linkVerdict === 'lookalike') return ['look-alike'];
  if (linkVerdict !== 'absent') return [linkVerdict];
  const dead = link !== null && (!/^https?:/.test(link) || link.split('#')[0] === url);
  return [dead ? 'dead' : 'none'];
}
