import type { Report, ReportClause, ReportEvidence, ReportPage, ReportPrompt, ReportResult } from '@/lib/model/report';
import { type Bilingual, type Category, SEVERITIES, type Severity } from '@/lib/model/vocabulary';
import { pageKey } from '@/lib/rules/fingerprint';

/** All findings of one rule. */
export interface FindingGroup {
  readonly ruleId: string;
  readonly category: Category;
  readonly title: Bilingual;
  /** The worst of its cards. */
  readonly severity: Severity;
  readonly fix: Bilingual;
  readonly clauses: readonly ReportClause[];
  readonly cards: readonly FindingCard[];
  /** Distinct findings (fingerprints) and distinct addresses. */
  readonly count: number;
  readonly pageCount: number;
}

/** One finding wherever it occurred: the same rule, words and evidence on several pages or in several passes. */
export interface FindingCard {
  readonly key: string;
  readonly severity: Severity;
  readonly baseSeverity: Severity | null;
  readonly message: Bilingual;
  readonly places: readonly FindingPlace[];
  /** The occurrence whose evidence is shown in full. */
  readonly primary: ReportResult;
  readonly occurrences: readonly ReportResult[];
}

/** The occurrences of a card at one address. */
export interface FindingPlace {
  readonly key: string;
  readonly page: ReportPage | null;
  readonly occurrences: readonly ReportResult[];
}

/** Findings of one outcome by rule: the worst severity first, then by rule id. */
export function groupFindings(report: Report, outcome: 'failed' | 'cantTell'): readonly FindingGroup[] {
  const byRule = new Map<string, ReportResult[]>();
  for (const result of report.results) {
    if (result.outcome === outcome) byRule.set(result.ruleId, [...(byRule.get(result.ruleId) ?? []), result]);
  }
  const groups = [...byRule.values()].flatMap((results) => groupOf(results, report));
  return groups.sort((a, b) => rank(a.severity) - rank(b.severity) || (a.ruleId < b.ruleId ? -1 : 1));
}

function groupOf(results: readonly ReportResult[], report: Report): FindingGroup[] {
  const [first] = results;
  if (!first) return [];
  const cards = cardsOf(results, report);
  return [
    {
      ruleId: first.ruleId,
      category: first.category,
      title: first.title,
      severity: cards[0]?.severity ?? first.severity,
      fix: first.fix,
      clauses: first.clauses,
      cards,
      count: new Set(results.map((result) => result.fingerprint)).size,
      pageCount: new Set(results.map((result) => addressOf(result, report))).size,
    },
  ];
}

function cardsOf(results: readonly ReportResult[], report: Report): readonly FindingCard[] {
  const byKey = new Map<string, ReportResult[]>();
  for (const result of results) {
    const key = sameness(result, report.prompts);
    byKey.set(key, [...(byKey.get(key) ?? []), result]);
  }
  const cards = [...byKey].flatMap(([key, own]) => cardOf(key, own, report));
  return cards.sort((a, b) => rank(a.severity) - rank(b.severity));
}

function cardOf(key: string, occurrences: readonly ReportResult[], report: Report): FindingCard[] {
  const primary = bestProven(occurrences, report);
  if (!primary) return [];
  const { severity, baseSeverity = null, message } = primary;
  return [{ key, severity, baseSeverity, message, primary, occurrences, places: placesOf(occurrences, report) }];
}

function placesOf(occurrences: readonly ReportResult[], report: Report): readonly FindingPlace[] {
  const byAddress = new Map<string, ReportResult[]>();
  for (const result of occurrences) {
    const key = addressOf(result, report);
    byAddress.set(key, [...(byAddress.get(key) ?? []), result]);
  }
  return [...byAddress].map(([key, own]) => ({
    key,
    page: report.pages.find((page) => page.id === own[0]?.pageId) ?? null,
    occurrences: own,
  }));
}

function addressOf(result: ReportResult, report: Report): string {
  const page = report.pages.find((one) => one.id === result.pageId);
  return page ? pageKey(page.url) : result.pageId;
}

/** The occurrence with the most pictures to prove it; the first of equals. */
function bestProven(occurrences: readonly ReportResult[], report: Report): ReportResult | undefined {
  const pictures = (result: ReportResult): number => {
    const refs = new Set(result.evidence.map((one) => one.ref));
    return report.shots.filter((shot) => refs.has(shot.id) || (shot.promptId !== null && refs.has(shot.promptId)))
      .length;
  };
  const most = Math.max(...occurrences.map(pictures));
  return occurrences.find((result) => pictures(result) === most);
}

/** Moments differ from run to run and pass to pass without making another finding of it. */
const MOMENT = /\d[\d.,]*\s*(?:ms|s|毫秒|秒|milliseconds?|seconds?)(?![a-z])/gi;

function sameness(result: ReportResult, prompts: readonly ReportPrompt[]): string {
  const words = result.message.zh.replaceAll(MOMENT, '#');
  const proof = result.evidence.map((one) => sameEvidence(one, prompts)).sort();
  return JSON.stringify([result.severity, words, [...new Set(proof)]]);
}

/** What an evidence is of, without the ids that number its rows. */
function sameEvidence({ kind, ref }: ReportEvidence, prompts: readonly ReportPrompt[]): string {
  if (kind === 'prompt') {
    const prompt = prompts.find((one) => one.id === ref);
    return prompt ? `prompt ${prompt.kind} ${prompt.text}` : 'prompt';
  }
  if (kind === 'screenshot') return 'screenshot';
  if (kind === 'request') return `request ${pageKey(ref)}`;
  // Component libraries number their elements as they come: `#van-field-2-input`.
  if (kind === 'element') return `element ${ref.replaceAll(/\d+/g, '#')}`;
  return `${kind} ${ref}`;
}

/** 0 for the worst; a word this version does not know comes last. */
export function rank(severity: Severity): number {
  const index = SEVERITIES.indexOf(severity);
  return index < 0 ? SEVERITIES.length : index;
}
