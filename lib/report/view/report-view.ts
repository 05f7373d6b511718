import type { Report, ReportPage } from '@/lib/model/report';
import { type Bilingual, SEVERITIES, type Severity } from '@/lib/model/vocabulary';
import { type FindingGroup, groupFindings } from './finding-groups';
import { groupPages, type PageGroup } from './page-list';
import { findTwins, placePictures } from './picture-places';

/** What the report's components read: the report, its findings grouped, its pictures, and what the rules say of themselves. */
export interface ReportView {
  readonly report: Report;
  readonly failed: readonly FindingGroup[];
  readonly unclear: readonly FindingGroup[];
  /** Pages that could be audited on at least one visit. */
  readonly auditedPages: readonly PageGroup[];
  readonly auditedVisits: readonly ReportPage[];
  readonly failedVisits: readonly ReportPage[];
  /** Addresses with findings of outcome `failed`, each with the rules concerned. */
  readonly affected: readonly AffectedPage[];
  /** Distinct `failed` findings of each severity, worst first. */
  readonly counts: readonly { readonly severity: Severity; readonly count: number }[];
  /** Picture file → data URI. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Picture id → the place that shows it. */
  readonly picturePlaces: ReadonlyMap<string, string>;
  /** Picture id → an earlier picture of the same visit that looks exactly alike. */
  readonly pictureTwins: ReadonlyMap<string, string>;
  /** Rule id → why the rule matters. */
  readonly explanations: ReadonlyMap<string, Bilingual>;
}

export interface AffectedPage {
  readonly page: PageGroup;
  readonly ruleIds: readonly string[];
}

export interface ViewSources {
  readonly pictures: ReadonlyMap<string, string>;
  readonly explanations: ReadonlyMap<string, Bilingual>;
}

/** Lays a report out for reading. Pure: the same report gives the same view. */
export function buildView(report: Report, sources: ViewSources): ReportView {
  const failed = groupFindings(report, 'failed');
  const unclear = groupFindings(report, 'cantTell');
  const auditedVisits = report.pages.filter((page) => page.status === 'audited');
  return {
    report,
    failed,
    unclear,
    auditedVisits,
    auditedPages: groupPages(auditedVisits),
    failedVisits: report.pages.filter((page) => page.status === 'failed'),
    affected: affectedPages(report),
    counts: severityTotals(report),
    pictures: sources.pictures,
    picturePlaces: placePictures([...failed, ...unclear], report),
    pictureTwins: findTwins(report, sources.pictures),
    explanations: sources.explanations,
  };
}

function affectedPages(report: Report): readonly AffectedPage[] {
  const failed = report.results.filter((result) => result.outcome === 'failed');
  return groupPages(report.pages).flatMap((page) => {
    const ids = new Set(page.visits.map((visit) => visit.id));
    const ruleIds = [...new Set(failed.filter((one) => ids.has(one.pageId)).map((one) => one.ruleId))].sort();
    return ruleIds.length === 0 ? [] : [{ page, ruleIds }];
  });
}

function severityTotals(report: Report): ReportView['counts'] {
  return SEVERITIES.map((severity) => {
    const own = report.results.filter((result) => result.outcome === 'failed' && result.severity === severity);
    return { severity, count: new Set(own.map((result) => result.fingerprint)).size };
  });
}
