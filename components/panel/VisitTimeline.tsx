import { Foreign } from '@/components/report/Foreign';
import { Text } from '@/components/report/Text';
import { Strip } from '@/components/report/TimelineStrip';
import type { Report, ReportPage } from '@/lib/model/report';
import { PANEL_WORDS } from '@/lib/panel/words';
import { formatMs } from '@/lib/report/sentences';
import { labelOf, PROMPT_KIND_TERMS } from '@/lib/report/terms';
import { type PlacedMark, placeMarks, timelineMarks } from '@/lib/report/view/timeline-marks';
import { MARK_WORDS, WORDS } from '@/lib/report/words';

interface VisitTimelineProps {
  readonly page: ReportPage;
  readonly report: Report;
  readonly live: boolean;
}

/** The moments of the latest visit, drawn and in words. */
export function VisitTimeline({ page, report, live }: VisitTimelineProps) {
  const marks = timelineMarks(page, report);
  const endMs = Math.max(1000, ...marks.map((mark) => mark.atMs)) * 1.1;
  const placed = placeMarks(marks, endMs);
  return (
    <section class="card timeline" id="timeline">
      <h2>
        <Text text={live ? PANEL_WORDS.timeline : PANEL_WORDS.lastTimeline} />
      </h2>
      {placed.length === 0 ? (
        <p class="aside">
          <Text text={WORDS.visitNothing} />
        </p>
      ) : (
        <>
          <Strip contentAtMs={page.contentAtMs} endMs={endMs} placed={placed} />
          <ol class="marks">
            {placed.map((mark, index) => (
              <Line key={`${mark.kind} ${index}`} mark={mark} />
            ))}
          </ol>
          <p class="aside">
            <Text text={PANEL_WORDS.timelineNote} />
          </p>
        </>
      )}
    </section>
  );
}

function Line({ mark }: { readonly mark: PlacedMark }) {
  return (
    <li class={`mark mark-${mark.kind}`}>
      <span class="moment">{formatMs(mark.atMs)}</span> <Text text={MARK_WORDS[mark.kind]} />
      {mark.prompt !== null && (
        <>
          {' · '}
          <Text text={labelOf(PROMPT_KIND_TERMS, mark.prompt)} />
        </>
      )}
      {mark.detail !== '' && (
        <span class="aside">
          {' '}
          <Foreign text={mark.detail} />
        </span>
      )}
    </li>
  );
}
