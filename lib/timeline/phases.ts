import type { AuditEvent } from '@/lib/model/event';
import type { Phase } from '@/lib/model/vocabulary';
import { isCheckoutWord } from '@/lib/recognise/words/scene';
import type { VisitCut } from './visits';

/** The moments of a visit that its phases hang on, on the visit clock. */
export interface Milestones {
  readonly firstPaintMs: number | null;
  readonly contentAtMs: number | null;
  readonly firstGestureMs: number | null;
  readonly firstTypingMs: number | null;
  /** The page is where one orders or pays. */
  readonly checkout: boolean;
}

/** Reads the milestones from a visit's events. */
export function findMilestones(visit: VisitCut): Milestones {
  const first = (wanted: (event: AuditEvent) => boolean): number | null => {
    const found = visit.events.find(wanted);
    return found ? round(found.atMs - visit.startAtMs) : null;
  };
  return {
    firstPaintMs: first((event) => event.kind === 'painted'),
    contentAtMs: first((event) => event.kind === 'content-visible'),
    firstGestureMs: first((event) => event.kind === 'gesture'),
    firstTypingMs: first((event) => event.kind === 'field-typed'),
    checkout: visit.events.some((event) => event.kind === 'page-surveyed' && event.tradeWords.some(isCheckoutWord)),
  };
}

/** Phase at a moment of the visit: `blank → arrived → browsing → input → transaction` (`design.md` 2). */
export function phaseAt(milestones: Milestones, ms: number): Phase {
  const reached = (moment: number | null): boolean => moment !== null && moment <= ms;
  if (!reached(milestones.contentAtMs)) return 'blank';
  if (milestones.checkout) return 'transaction';
  if (reached(milestones.firstTypingMs)) return 'input';
  return reached(milestones.firstGestureMs) ? 'browsing' : 'arrived';
}

/** One decimal: finer is noise. */
export function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
