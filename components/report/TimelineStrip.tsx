import type { ReportPage } from '@/lib/model/report';
import { passLabel } from '@/lib/report/open-terms';
import { formatMs } from '@/lib/report/sentences';
import { labelOf, PROMPT_KIND_TERMS } from '@/lib/report/terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { leftOf, type PlacedMark, placeMarks, ticksOf, timelineMarks } from '@/lib/report/view/timeline-marks';
import { MARK_WORDS, WORDS } from '@/lib/report/words';
import { linkTo } from './anchors';
import { Foreign } from './Foreign';
import { Text } from './Text';
import { PageName, VisitLink } from './VisitLink';

interface TimelineStripProps {
  readonly page: ReportPage;
  readonly view: ReportView;
}

/** The moments of one visit on a strip, and the same as a list, which says everything without the drawing. */
export function TimelineStrip({ page, view }: TimelineStripProps) {
  const marks = timelineMarks(page, view.report);
  const endMs = Math.max(1000, ...marks.map((mark) => mark.atMs)) * 1.1;
  const placed = placeMarks(marks, endMs);
  return (
    <div class="timeline">
      <div class="timeline-head">
        <VisitLink pageId={page.id} />{' '}
        <strong class="pass">
          <Text text={passLabel(page.pass)} />
        </strong>
        <PageName page={page} />
      </div>
      {placed.length === 0 ? (
        <p class="aside">
          <Text text={WORDS.visitNothing} />
        </p>
      ) : (
        <>
          <Strip contentAtMs={page.contentAtMs} endMs={endMs} placed={placed} />
          <ol class="marks">
            {placed.map((mark, index) => (
              <MarkLine key={`${mark.kind} ${index}`} mark={mark} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function MarkLine({ mark }: { readonly mark: PlacedMark }) {
  return (
    <li class={`mark mark-${mark.kind}`}>
      <span class="moment">{formatMs(mark.atMs)}</span> <Text text={MARK_WORDS[mark.kind]} />
      {mark.prompt !== null && (
        <>
          {' '}
          <a href={linkTo('prompt', mark.ref)}>
            <Foreign text={mark.ref} />
          </a>{' '}
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

const LANE_PX = 26;
const RADIUS_PX = 10;
const AXIS_PX = 22;

interface StripProps {
  readonly placed: readonly PlacedMark[];
  readonly contentAtMs: number | null;
  readonly endMs: number;
}

/** Widths in percent, so that figures keep their size on a phone. The list below says the same: hidden from readers. */
export function Strip({ placed, contentAtMs, endMs }: StripProps) {
  const lanes = 1 + Math.max(0, ...placed.map((mark) => mark.lane));
  const floor = lanes * LANE_PX + 4;
  const content = contentAtMs === null ? 100 : leftOf(contentAtMs, endMs);
  return (
    <svg aria-hidden="true" class="strip" height={floor + AXIS_PX} width="100%">
      <rect class="strip-after" height={floor} width="100%" x="0" y="0" />
      <rect class="strip-before" height={floor} width={`${content}%`} x="0" y="0" />
      {ticksOf(endMs).map(({ atMs, left }) => (
        <g key={atMs}>
          <line class="strip-tick" x1={`${left}%`} x2={`${left}%`} y1="0" y2={floor + 4} />
          <text class="strip-label" text-anchor="middle" x={`${left}%`} y={floor + 17}>
            {tickLabel(atMs)}
          </text>
        </g>
      ))}
      {placed.map((mark, index) => (
        <g class={`dot dot-${mark.kind}`} key={`${mark.kind} ${index}`}>
          <line class="strip-stem" x1={`${mark.left}%`} x2={`${mark.left}%`} y1={centre(mark)} y2={floor} />
          <circle cx={`${mark.left}%`} cy={centre(mark)} r={RADIUS_PX} />
          <text dominant-baseline="central" text-anchor="middle" x={`${mark.left}%`} y={centre(mark)}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

function tickLabel(atMs: number): string {
  if (atMs === 0) return '0';
  return atMs >= 1000 ? `${atMs / 1000} s` : `${atMs} ms`;
}

function centre(mark: PlacedMark): number {
  return mark.lane * LANE_PX + RADIUS_PX + 4;
}
