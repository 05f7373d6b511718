import type { ReportFiling } from '@/lib/model/report';
import type { LinkVerdict } from '@/lib/model/vocabulary';
import { readFiling } from '@/lib/recognise/filing/read-filing';
import { settledShowings } from '@/lib/recognise/filing/settled-showings';
import type { Timeline, VisitView } from '@/lib/timeline/view';
import { firstOf, sortBy } from './order';

/** Verdicts, from the one that serves a person best to none at all. */
const LINKS: readonly LinkVerdict[] = ['ok', 'text', 'outdated', 'lookalike', 'wrong', 'absent'];

/** Filing numbers as shown on each visit; other registers, quotations and foreign frames are left out. */
export function filingRows(timeline: Timeline): readonly ReportFiling[] {
  const context = {
    profile: timeline.recording.profile,
    year: Number(timeline.recording.startedAt.slice(0, 4)),
  };
  return timeline.visits.flatMap((visit) => visitRows(visit, context));
}

function visitRows(visit: VisitView, context: Parameters<typeof readFiling>[1]): readonly ReportFiling[] {
  const rows = settledShowings(visit.of('filing-shown')).flatMap((shown): ReportFiling[] => {
    const reading = readFiling(shown, context);
    if (!reading?.counts || reading.kind === 'admission') return [];
    return [
      {
        pageId: visit.id,
        // What counts though it is of no kind is a joke registry's: it passes itself off as one of this register.
        kind: reading.kind === 'other' ? 'icp' : reading.kind,
        text: reading.number,
        valid: reading.valid,
        problem: reading.problem,
        visible: reading.visible,
        atBottom: reading.atBottom,
        centred: reading.centred,
        link: reading.link,
        linkBelow: reading.linkBelow,
        linkVerdict: reading.linkVerdict,
      },
    ];
  });
  // Where one number is shown several times, the one that a person can see and follow stands for it.
  const best = sortBy(rows, (row) => [row.kind, row.text, row.visible ? 0 : 1, LINKS.indexOf(row.linkVerdict)]);
  return firstOf(best, (row) => `${row.kind}|${row.text}`);
}
