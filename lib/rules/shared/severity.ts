import { SEVERITIES, type Severity } from '@/lib/model/vocabulary';

/** The next lower severity; `info` stays. Used where the evidence is words alone. */
export function oneLower(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'info';
}
