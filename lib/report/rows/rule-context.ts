import type { RuleContext } from '@/lib/rules/define';
import type { Timeline } from '@/lib/timeline/view';

/** What the rules were told of a timeline: rows that show what they compared are made from the same. */
export function ruleContext(timeline: Timeline): RuleContext {
  const { profile, container, startedAt } = timeline.recording;
  return { profile, container, timeline, year: Number(startedAt.slice(0, 4)) };
}
