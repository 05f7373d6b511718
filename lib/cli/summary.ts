import type { Report, ReportResult } from '@/lib/model/report';
import { SEVERITIES, type Severity } from '@/lib/model/vocabulary';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: '严重 critical',
  high: '高 high',
  medium: '中 medium',
  low: '低 low',
  info: '提示 info',
};

/** The findings of a report as plain text for a terminal, both languages, one line a rule. */
export function summarise(report: Report): string {
  const failed = report.results.filter((result) => result.outcome === 'failed');
  const unclear = report.results.filter((result) => result.outcome === 'cantTell');
  const lost = report.pages.filter((page) => page.status === 'failed');
  const lines = [
    `页面 pages: ${report.pages.length}　疑似违规 suspected: ${countRules(failed)}　需人工判断 for a person: ${countRules(unclear)}`,
    ...SEVERITIES.flatMap((severity) => severityLines(failed, severity)),
    ...(unclear.length > 0 ? ['需人工判断 / needs a person', ...ruleLines(unclear)] : []),
    ...lost.map((page) => `✗ 未能检查 not audited: ${page.url} — ${page.error ?? ''}`),
  ];
  if (failed.length === 0 && lost.length === 0) lines.push('未发现疑似违规 / nothing suspected');
  return lines.join('\n');
}

function severityLines(failed: readonly ReportResult[], severity: Severity): string[] {
  const own = failed.filter((result) => result.severity === severity);
  return own.length === 0 ? [] : [SEVERITY_WORDS[severity], ...ruleLines(own)];
}

function ruleLines(results: readonly ReportResult[]): string[] {
  const ids = [...new Set(results.map((result) => result.ruleId))].sort();
  return ids.map((id) => {
    const own = results.filter((result) => result.ruleId === id);
    const title = own[0]?.title;
    const times = new Set(own.map((result) => result.fingerprint)).size;
    return `  ${id} ${title?.zh ?? ''} / ${title?.en ?? ''} ×${times}`;
  });
}

function countRules(results: readonly ReportResult[]): number {
  return new Set(results.map((result) => result.fingerprint)).size;
}
