import type { Bilingual, FilingKind } from '@/lib/model/vocabulary';
import type { FilingReading } from '@/lib/recognise/filing/read-filing';
import type { RuleContext, RuleVisit } from '@/lib/rules/define';
import { numbersOfStart, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { pageOf } from '@/lib/rules/shared/page-route';

type Visit = RuleVisit<'filing-shown'>;

const DUTY_KINDS: ReadonlySet<FilingReading['kind']> = new Set<FilingKind>([
  'icp',
  'icp-website',
  'icp-app',
  'icp-miniprogram',
  'icp-quickapp',
  'icp-licence',
]);

/** Whose number a kind is, in words. */
export const FILING_KIND_NAMES: Readonly<Record<FilingKind, Bilingual>> = {
  icp: { zh: '主体', en: 'a subject' },
  'icp-website': { zh: '网站', en: 'a website' },
  'icp-app': { zh: 'APP', en: 'an app' },
  'icp-miniprogram': { zh: '小程序', en: 'a mini-program' },
  'icp-quickapp': { zh: '快应用', en: 'a quick app' },
  'icp-licence': { zh: '经营许可证', en: 'a permit' },
  'public-security': { zh: '公安备案', en: 'the police’s register' },
};

/** A number of the ministry's register, or a permit in its place: what a program owes its users. */
export function isOwed({ reading }: ShownNumber): boolean {
  return reading.counts && DUTY_KINDS.has(reading.kind);
}

/** A filing number proper; a permit has no duty to be linked. */
export function isFilingNumber(number: ShownNumber): boolean {
  return isOwed(number) && number.reading.kind !== 'icp-licence';
}

/** One number with its showings on one page, in every pass. */
export interface NumberGroup {
  /** On the visit that is being judged. */
  readonly here: ShownNumber;
  readonly onPage: readonly ShownNumber[];
  /** On all pages from the same start. */
  readonly everywhere: readonly ShownNumber[];
}

/**
 * The numbers to judge on this visit: each belongs to the page that showed it first and is judged there, once a walk,
 * so that a footer repeated on every page is one finding.
 */
export function numbersJudgedOn(
  visit: Visit,
  context: RuleContext,
  counts: (number: ShownNumber) => boolean,
): readonly NumberGroup[] {
  const groups = new Map<string, ShownNumber[]>();
  for (const number of numbersOfStart(visit, context).filter(counts)) {
    const key = `${number.reading.kind}|${number.reading.number}`;
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return [...groups.values()].flatMap((everywhere): NumberGroup[] => {
    const home = everywhere[0] ? pageOf(everywhere[0].visit.url) : null;
    const onPage = everywhere.filter((number) => pageOf(number.visit.url) === home);
    const here = onPage.find((number) => number.visit.walk.walk.id === visit.walk.walk.id);
    return here && here.visit.index === visit.index ? [{ here, onPage, everywhere }] : [];
  });
}

/** Subject part of a number (`粤ICP备12345678号` of `…号-1X`): carriers of one subject share a link. */
export function subjectOf(number: string): string {
  return number.replace(/-\s*\d+[A-Z]?$/i, '');
}
