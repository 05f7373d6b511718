import type { Report, ReportPage } from '@/lib/model/report';
import { pageKey } from '@/lib/rules/fingerprint';

/** Several visits of one address, in the order of their ids. */
export interface PageGroup {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly visits: readonly ReportPage[];
}

/** The visits by address (query left out), in the order in which the addresses were first visited. */
export function groupPages(pages: readonly ReportPage[]): readonly PageGroup[] {
  const byKey = new Map<string, ReportPage[]>();
  for (const page of pages) {
    const key = pageKey(page.url);
    byKey.set(key, [...(byKey.get(key) ?? []), page]);
  }
  return [...byKey].map(([key, visits]) => ({
    key,
    url: visits[0]?.url ?? key,
    title: visits.find((visit) => visit.title !== '')?.title ?? '',
    visits,
  }));
}

/** A stretch of neighbouring visits: `first` alone, or everything up to `last`. */
export interface VisitRun {
  readonly first: string;
  readonly last: string;
}

/** Visits as stretches in the order of the report, so that a rule that held on sixty visits is one entry and not sixty. */
export function visitRuns(pageIds: readonly string[], pages: readonly ReportPage[]): readonly VisitRun[] {
  const wanted = new Set(pageIds);
  const runs: VisitRun[] = [];
  let isOpen = false;
  for (const { id } of pages) {
    const isIn = wanted.delete(id);
    const open = isIn && isOpen ? runs.pop() : undefined;
    if (isIn) runs.push({ first: open?.first ?? id, last: id });
    isOpen = isIn;
  }
  // A visit that the report does not list is still named.
  return [...runs, ...[...wanted].map((id) => ({ first: id, last: id }))];
}

/** Sites that were audited (`https://host`), sorted; an address without a host stands for itself. */
export function sitesOf(report: Report): readonly string[] {
  return [...new Set(report.pages.map((page) => siteOf(page.url)))].sort();
}

function siteOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, href } = new URL(url);
  return host === '' ? href : `${protocol}//${host}`;
}
