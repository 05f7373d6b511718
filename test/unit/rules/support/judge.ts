import type { RegisterAnswer } from '@/lib/model/register';
import type { ReportResult } from '@/lib/model/report';
import type { Pass, Profile } from '@/lib/model/vocabulary';
import { findRule } from '@/lib/rules/registry';
import { runRules } from '@/lib/rules/run';
import { buildTimeline } from '@/lib/timeline/build';
import { HOME, type Line, recordingOf } from '@/test/unit/timeline/support/recording';

/** One row of a rule's table. */
export interface RuleCase {
  readonly name: string;
  readonly lines: readonly Line[];
  /** One walk a pass, `w1` … in this order. Default: one walk, untouched. */
  readonly passes?: readonly Pass[];
  readonly profile?: Profile;
  /** What the tester read in the register. */
  readonly register?: readonly RegisterAnswer[];
  /** Start address of all walks. */
  readonly url?: string;
  /** One entry a result: page, outcome and, for findings, severity: `p1 failed critical`. */
  readonly results: readonly string[];
}

/** Judges a case's recording by one rule. */
export function judge(ruleId: string, row: Omit<RuleCase, 'name' | 'results'>): readonly ReportResult[] {
  const rule = findRule(ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  const recording = recordingOf(row.lines, row.passes ?? ['untouched']);
  const url = row.url ?? HOME;
  return runRules(
    [rule],
    buildTimeline({
      ...recording,
      profile: row.profile ?? 'web',
      ...(row.register ? { register: [...row.register] } : {}),
      walks: recording.walks.map((walk) => ({ ...walk, url })),
    }),
  );
}

/** A result in short, for tables. */
export function inShort({ pageId, outcome, severity }: ReportResult): string {
  return outcome === 'failed' || outcome === 'cantTell' ? `${pageId} ${outcome} ${severity}` : `${pageId} ${outcome}`;
}
