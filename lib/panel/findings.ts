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

/** Suspected violations of one severity only, cases for a person only, or all. */
export type FindingFilter = Severity | 'person' | 'all';

/** Which groups come first. */
export type GroupOrder = 'newest' | 'worst';

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

/** Findings by rule: the rule with the newest or the worst finding first, and the newest first inside each. */
export function groupByRule(
  findings: readonly Finding[],
  filter: FindingFilter = 'all',
  order: GroupOrder = 'newest',
): readonly RuleGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (filter !== 'all' && kindOf(finding) !== filter) continue;
    const known = byRule.get(finding.result.ruleId);
    if (known) known.push(finding);
    else byRule.set(finding.result.ruleId, [finding]);
  }
  const groups = [...byRule.values()].flatMap(groupOf);
  return groups.sort(order === 'worst' ? worstFirst : newestFirst);
}

function newestFirst(a: RuleGroup, b: RuleGroup): number {
  return b.newestMs - a.newestMs || compareText(a.ruleId, b.ruleId);
}

/** What is undecided comes last, however severe it would be. */
function worstFirst(a: RuleGroup, b: RuleGroup): number {
  const undecided = Number(a.undecided) - Number(b.undecided);
  return undecided || rankOf(a.severity) - rankOf(b.severity) || newestFirst(a, b);
}

/** What a finding is counted as: an undecided case counts towards no severity, as in the report. */
function kindOf({ result }: Finding): Severity | 'person' {
  return result.outcome === 'cantTell' ? 'person' : result.severity;
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
  return [...groups]
    .sort(worstFirst)
    .slice(0, FIRST_UNFOLDED)
    .map((group) => group.ruleId);
}

/** How many suspected violations of each severity there are, and how many cases for a person; without the zeros. */
export function countByKind(
  findings: readonly Finding[],
): readonly { readonly kind: Severity | 'person'; readonly count: number }[] {
  const kinds = [...SEVERITIES, 'person'] as const;
  return kinds
    .map((kind) => ({ kind, count: findings.filter((finding) => kindOf(finding) === kind).length }))
    .filter(({ count }) => count > 0);
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
