import type { Report, ReportResult } from '@/lib/model/report';
import type { ExpectedFault } from './expectation';

/** A finding where it stands: route and rule make it one fault, whatever passes show it. */
export interface FoundFault {
  readonly route: string;
  readonly ruleId: string;
  readonly pass: string;
  readonly message: string;
}

export interface Comparison {
  /** Listed faults that the report does not show as failed in their pass. */
  readonly missing: readonly ExpectedFault[];
  /** Failed results on a route whose list does not name their rule. */
  readonly unexpected: readonly FoundFault[];
}

/**
 * Holds a report against the faults listed. A fault has to fail in its pass; the same rule on the same route in another
 * pass is the same fault.
 */
export function compareWithExpected(report: Report, expected: readonly ExpectedFault[]): Comparison {
  const found = failures(report);
  return {
    missing: expected.filter((fault) => !found.some((one) => isSame(fault, one) && one.pass === fault.pass)),
    unexpected: found.filter((one) => !expected.some((fault) => isSame(fault, one))),
  };
}

/** Path and hash route of an address, without queries: `/xihu/#/goods/101`. */
export function routeOf(url: string): string {
  const { pathname, hash } = new URL(url);
  const route = hash.slice(1).split('?')[0];
  return `${pathname}#${route?.startsWith('/') ? route : '/'}`;
}

function failures(report: Report): readonly FoundFault[] {
  return report.results.filter((result) => result.outcome === 'failed').map((result) => place(report, result));
}

function place(report: Report, result: ReportResult): FoundFault {
  const page = report.pages.find((candidate) => candidate.id === result.pageId);
  return {
    route: page ? routeOf(page.url) : '',
    ruleId: result.ruleId,
    pass: result.pass,
    message: result.message.zh,
  };
}

function isSame(fault: ExpectedFault, found: FoundFault): boolean {
  return fault.ruleId === found.ruleId && matchesRoute(fault.route, found.route);
}

function matchesRoute(pattern: string, route: string): boolean {
  const wanted = pattern.split('/');
  const given = route.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(':') || part === given[index]);
}
