import type { Report } from '@/lib/model/report';
import { SEVERITIES, type Severity } from '@/lib/model/vocabulary';

/** `design.md` 5: 3 before 1; `cantTell` never fails a build. */
export const EXIT = { done: 0, findings: 1, usage: 2, notAudited: 3 } as const;

/** Exit code of a finished scan or re-judged report. */
export function exitCodeFor(report: Report, failOn: Severity | 'none'): number {
  if (report.pages.length === 0 || report.pages.some((page) => page.status === 'failed')) return EXIT.notAudited;
  if (failOn === 'none') return EXIT.done;
  const limit = SEVERITIES.indexOf(failOn);
  const reached = report.results.some(
    (result) => result.outcome === 'failed' && SEVERITIES.indexOf(result.severity) <= limit,
  );
  return reached ? EXIT.findings : EXIT.done;
}
