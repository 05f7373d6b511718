import type { Report, ReportResult } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';

/** What became of one rule over all visits. */
export interface CheckRow {
  readonly ruleId: string;
  readonly title: Bilingual | null;
  readonly failed: readonly ReportResult[];
  readonly cantTell: readonly ReportResult[];
  readonly passed: readonly ReportResult[];
  readonly inapplicable: readonly ReportResult[];
  readonly untested: readonly ReportResult[];
  /** Distinct: what was seen to be in order, and the reasons given for `inapplicable` and `untested`. */
  readonly reasons: readonly Bilingual[];
}

/** Every rule that the report speaks of, by id; those that were never tested at all are among them. */
export function checkRows(report: Report): readonly CheckRow[] {
  const ids = new Set([...report.results.map((result) => result.ruleId), ...report.notTested.map((row) => row.ruleId)]);
  return [...ids].sort().map((ruleId) => checkRow(ruleId, report));
}

function checkRow(ruleId: string, report: Report): CheckRow {
  const own = report.results.filter((result) => result.ruleId === ruleId);
  const of = (outcome: ReportResult['outcome']): readonly ReportResult[] =>
    own.filter((one) => one.outcome === outcome);
  const stated = report.notTested.filter((row) => row.ruleId === ruleId).map((row) => bothWays(row.reason));
  // A plain pass says nothing more than its badge; one with evidence tells what the walk could still do.
  const seen = of('passed').flatMap(({ evidence, message }) => (evidence.length > 0 ? [message] : []));
  const given = [...of('untested'), ...of('inapplicable')].map((result) => result.message);
  return {
    ruleId,
    title: own[0]?.title ?? null,
    failed: of('failed'),
    cantTell: of('cantTell'),
    passed: of('passed'),
    inapplicable: of('inapplicable'),
    untested: of('untested'),
    reasons: distinct([...seen, ...stated, ...given]),
  };
}

function bothWays(reason: Bilingual | string): Bilingual {
  return typeof reason === 'string' ? { zh: reason, en: reason } : reason;
}

function distinct(texts: readonly Bilingual[]): readonly Bilingual[] {
  return [...new Map(texts.map((text) => [`${text.zh}\n${text.en}`, text])).values()];
}
