import type { Report, ReportPage } from '@/lib/model/report';
import type { PromptKind } from '@/lib/model/vocabulary';

/** What a mark on a visit's timeline stands for. */
export type MarkKind =
  | 'paint'
  | 'content'
  | 'prompt'
  | 'accept'
  | 'reject'
  | 'close'
  | 'gone'
  | 'gesture'
  | 'api'
  | 'third-party'
  | 'info-sent';

export interface TimelineMark {
  readonly kind: MarkKind;
  readonly atMs: number;
  /** Kind of the prompt that the mark is about, null for other marks. */
  readonly prompt: PromptKind | null;
  /** Id of the row that says more, such as `prompt-1`; empty without one. */
  readonly ref: string;
  /** Interface, host or button as the page has it; empty without one. */
  readonly detail: string;
}

/** The moments of one visit in time order; equal moments in the order of cause before effect. */
export function timelineMarks(page: ReportPage, report: Report): readonly TimelineMark[] {
  const marks = [
    ...moment('paint', page.firstPaintMs),
    ...moment('content', page.contentAtMs),
    ...moment('gesture', page.firstGestureMs),
    ...promptMarks(page, report),
    ...trafficMarks(page, report),
  ];
  return marks.sort((a, b) => a.atMs - b.atMs);
}

function moment(
  kind: MarkKind,
  atMs: number | null,
  detail = '',
  ref = '',
  prompt: PromptKind | null = null,
): TimelineMark[] {
  return atMs === null ? [] : [{ kind, atMs, prompt, ref, detail }];
}

function promptMarks(page: ReportPage, report: Report): TimelineMark[] {
  return report.prompts
    .filter((prompt) => prompt.pageId === page.id)
    .flatMap(({ id, kind, shownAtMs, hiddenAtMs, answer }) => [
      ...moment('prompt', shownAtMs, '', id, kind),
      ...(answer ? moment(answer.answer, answer.atMs, '', id, kind) : moment('gone', hiddenAtMs, '', id, kind)),
    ]);
}

/** The first contact with another party, the first call of each interface, the first sending of each kind of data. */
function trafficMarks(page: ReportPage, report: Report): TimelineMark[] {
  const hosts = report.thirdParties.filter((party) => party.firstPageId === page.id);
  const sent = report.personalInfo.filter((info) => info.pageId === page.id && info.request !== null);
  const calls = report.apiCalls.filter((call) => call.pageId === page.id);
  return [
    ...earliest(hosts, (party) => party.firstAtMs).flatMap((party) =>
      moment('third-party', party.firstAtMs, party.host),
    ),
    ...earliest(sent, (info) => info.atMs).flatMap((info) => moment('info-sent', info.atMs, info.host)),
    ...earliest(calls, (call) => call.atMs).flatMap((call) => moment('api', call.atMs, call.api)),
  ];
}

function earliest<T>(rows: readonly T[], atMs: (row: T) => number): readonly T[] {
  return [...rows].sort((a, b) => atMs(a) - atMs(b)).slice(0, 1);
}

/** A mark with its place on a strip: `left` in percent of the width, `lane` from 0 so that neighbours don't touch. */
export interface PlacedMark extends TimelineMark {
  readonly left: number;
  readonly lane: number;
}

/** Percent of the strip that a mark takes on the narrowest phone. */
const MARK_WIDTH = 7;
const EDGE = 4;
/** Moments below this share the first stretch evenly; later ones are drawn closer together. */
const SCALE_MS = 150;

/** Where a moment stands on a strip that ends at `endMs`: the early part, which the rules are about, gets more room. */
export function leftOf(atMs: number, endMs: number): number {
  const share = Math.log1p(Math.max(0, atMs) / SCALE_MS) / Math.log1p(Math.max(1, endMs) / SCALE_MS);
  return Math.round((EDGE + Math.min(1, share) * (100 - 2 * EDGE)) * 10) / 10;
}

/** Places marks from left to right; one that would touch its neighbour moves to the next lane. */
export function placeMarks(marks: readonly TimelineMark[], endMs: number): readonly PlacedMark[] {
  const lastLeft: number[] = [];
  return marks.map((mark) => {
    const left = leftOf(mark.atMs, endMs);
    const free = lastLeft.findIndex((taken) => left - taken >= MARK_WIDTH);
    const lane = free < 0 ? lastLeft.length : free;
    lastLeft[lane] = left;
    return { ...mark, left, lane };
  });
}

const TICKS_MS = [0, 100, 300, 1000, 3000, 10_000, 30_000, 60_000] as const;

/** Round moments to label under a strip that ends at `endMs`, far enough apart to be read. */
export function ticksOf(endMs: number): readonly { readonly atMs: number; readonly left: number }[] {
  return TICKS_MS.filter((atMs) => atMs <= endMs).map((atMs) => ({ atMs, left: leftOf(atMs, endMs) }));
}
