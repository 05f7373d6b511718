import type { AuditEvent } from '@/lib/model/event';
import type { Report, ReportPage } from '@/lib/model/report';

/** What a walk has shown so far, as far as it decides what to try next. */
export interface WalkFacts {
  readonly pages: number;
  /** The page in front shows business content. */
  readonly content: boolean;
  readonly gesture: boolean;
  readonly scrolled: boolean;
  /** A prompt is in front and nobody has answered it. */
  readonly openPrompt: boolean;
  /** Somebody refused or closed a prompt. */
  readonly refused: boolean;
  /** Another page was visited after that. */
  readonly wentOnAfterRefusal: boolean;
  readonly filing: boolean;
  /** A page with the words of ordering or paying was shown. */
  readonly trade: boolean;
}

/** The next thing worth trying. */
export type Hint =
  | 'wait'
  | 'refuse'
  | 'go-on-after-refusal'
  | 'scroll-for-filing'
  | 'touch'
  | 'more-pages'
  | 'order'
  | 'enough';

/** What to try next, from what has not been seen yet: first what is in front, then what takes the longest way. */
export function nextHint(facts: WalkFacts): Hint {
  if (facts.openPrompt) return 'refuse';
  if (!facts.content && !facts.gesture) return 'wait';
  if (facts.refused && !facts.wentOnAfterRefusal) return 'go-on-after-refusal';
  if (!facts.filing && !facts.scrolled) return 'scroll-for-filing';
  if (!facts.gesture) return 'touch';
  if (facts.pages < 3) return 'more-pages';
  return facts.trade ? 'enough' : 'order';
}

/** Reads the facts of a live walk from its report, the page in front and the events. */
export function walkFacts(report: Report, last: ReportPage | null, events: readonly AuditEvent[]): WalkFacts {
  const isRefused = (answer: string | undefined): boolean => answer === 'reject' || answer === 'close';
  const refusedOn = report.prompts.find((prompt) => isRefused(prompt.answer?.answer))?.pageId;
  const inFront = report.prompts.filter((prompt) => prompt.pageId === last?.id);
  return {
    pages: new Set(report.pages.map((page) => page.url)).size,
    content: last?.contentAtMs !== undefined && last.contentAtMs !== null,
    gesture: report.pages.some((page) => page.firstGestureMs !== null),
    scrolled: events.some((event) => event.kind === 'gesture' && event.type === 'scroll'),
    // Browser and host prompts tell neither their end nor their answer.
    openPrompt: inFront.some(({ source, answer, hiddenAtMs }) => source === 'dom' && !answer && hiddenAtMs === null),
    refused: refusedOn !== undefined,
    wentOnAfterRefusal: refusedOn !== undefined && refusedOn !== last?.id,
    filing: report.filing.length > 0,
    trade: events.some((event) => event.kind === 'page-surveyed' && event.tradeWords.length > 0),
  };
}
