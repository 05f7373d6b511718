import type { ReportFiling } from '@/lib/model/report';
import { readFiling } from '@/lib/recognise/filing/read-filing';
import type { Timeline, VisitView } from '@/lib/timeline/view';
import { firstOf, sortBy } from './order';

/** Filing numbers as shown on each visit; other registers, prose and foreign frames are left out. */
export function filingRows(timeline: Timeline): readonly ReportFiling[] {
  const context = {
    profile: timeline.recording.profile,
    year: Number(timeline.recording.startedAt.slice(0, 4)),
  };
  return timeline.visits.flatMap((visit) => visitRows(visit, context));
}

function visitRows(visit: VisitView, context: Parameters<typeof readFiling>[1]): readonly ReportFiling[] {
  const rows = visit.of('filing-shown').flatMap((shown): ReportFiling[] => {
    const reading = readFiling(shown, context);
    if (!reading?.counts || reading.kind === 'admission' || reading.kind === 'other') return [];
    return [
      {
        pageId: visit.id,
        kind: reading.kind,
        text: reading.number,
        valid: reading.valid,
        problem: reading.problem,
        visible: reading.visible,
        atBottom: reading.atBottom,
        centred: reading.centred,
        link: shown.link?.resolved ?? null,
        linkBelow: reading.linkBelow,
        linkVerdict: reading.linkVerdict,
      },
    ];
  });
  // Where one number is shown several times, the one that a person can see and follow stands for it.
  const best = sortBy(rows, (row) => [row.kind, row.text, row.visible ? 0 : 1, row.linkVerdict === 'ok' ? 0 : 1]);
  return firstOf(best, (row) => `${row.kind}|${row.text}`);
}
