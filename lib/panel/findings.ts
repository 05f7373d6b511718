import type { Report, ReportClause, ReportPage, ReportResult } from '@/lib/model/report';
import { type Bilingual, type Category, SEVERITIES, type Severity } from '@/lib/model/vocabulary';

/** One finding with its moment on the recording's clock. */
export interface Finding {
  readonly key: string;
  readonly result: ReportResult;
  readonly page: ReportPage | null;
  readonly momentMs: number;
}

/** The findings of one rule, the newest first. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly category: Category;
  readonly title: Bilingual;
  readonly fix: Bilingual;
  readonly clauses: readonly ReportClause[];
  /** The worst of its suspected violations; of its undecided cases where there is nothing else. */
  readonly severity: Severity;
  /** Only cases that a person has to decide. */
  readonly undecided: boolean;
  readonly newestMs: number;
  readonly findings: readonly Finding[];
}

/** Findings of one severity only, or all. */
export type SeverityFilter = Severity | 'all';

/** Suspected violations and undecided cases of a report. */
export function findingsOf(report: Report, startOf: ReadonlyMap<string, number>): readonly Finding[] {
  const pages = new Map(report.pages.map((page) => [page.id, page]));
  return report.results
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
    .map((result) => ({
      key: `${result.ruleId} ${result.fingerprint} ${result.pageId}`,
      result,
      page: pages.get(result.pageId) ?? null,
      momentMs: (startOf.get(result.pageId) ?? 0) + (result.atMs ?? 0),
    }));
}

/** Findings by rule: the rule with the newest finding first, and the newest first inside each. */
export function groupByRule(findings: readonly Finding[], filter: SeverityFilter = 'all'): readonly RuleGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (filter !== 'all' && finding.result.severity !== filter) continue;
    const known = byRule.get(finding.result.ruleId);
    if (known) known.push(finding);
    else byRule.set(finding.result.ruleId, [finding]);
  }
  const groups = [...byRule.values()].flatMap(groupOf);
  return groups.sort((a, b) => b.newestMs - a.newestMs || compareText(a.ruleId, b.ruleId));
}

function groupOf(found: readonly Finding[]): RuleGroup[] {
  const findings = [...found].sort((a, b) => b.momentMs - a.momentMs || compareText(a.key, b.key));
  const [first] = findings;
  if (!first) return [];
  const { ruleId, category, title, fix, clauses } = first.result;
  const failed = findings.filter(({ result }) => result.outcome === 'failed');
  const counted = failed.length > 0 ? failed : findings;
  const severity = counted.map(({ result }) => result.severity).reduce(worse);
  const undecided = failed.length === 0;
  return [{ ruleId, category, title, fix, clauses, severity, undecided, newestMs: first.momentMs, findings }];
}

/** How many groups are unfolded before anybody has unfolded one. */
const FIRST_UNFOLDED = 3;

/** The groups to unfold at first: the most severe, of equals the newest. */
export function firstUnfolded(groups: readonly RuleGroup[]): readonly string[] {
  const order = [...groups].sort(
    (a, b) =>
      Number(a.undecided) - Number(b.undecided) || rankOf(a.severity) - rankOf(b.severity) || b.newestMs - a.newestMs,
  );
  return order.slice(0, FIRST_UNFOLDED).map((group) => group.ruleId);
}

/** How many findings of each severity there are; severities without any are left out. */
export function countBySeverity(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter(({ result }) => result.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

function worse(a: Severity, b: Severity): Severity {
  return rankOf(a) <= rankOf(b) ? a : b;
}

function rankOf(severity: Severity): number {
  const index = SEVERITIES.indexOf(severity);
  return index < 0 ? SEVERITIES.length : index;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
