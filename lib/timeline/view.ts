import type { AuditEvent, EventKind, EventOf, Payload } from '@/lib/model/event';
import type { PromptShape } from '@/lib/model/prompt-shape';
import type { Recording, Walk } from '@/lib/model/recording';
import type { ConsentState, Pass, Phase } from '@/lib/model/vocabulary';
import type { PromptReading } from '@/lib/recognise/prompt/reading';

/** What rules and the report read: the recording cut into walks and visits, with everything that is derived. */
export interface Timeline {
  readonly recording: Recording;
  readonly walks: readonly WalkView[];
  /** All visits, in the order of their ids `p1`, `p2` … */
  readonly visits: readonly VisitView[];
}

export interface WalkView {
  readonly walk: Walk;
  readonly pass: Pass;
  readonly visits: readonly VisitView[];
}

/** An event of a visit. `ms` counts from the visit's own navigation start. */
export type Timed<K extends EventKind = EventKind> = K extends EventKind
  ? EventOf<K> & { readonly ms: number; readonly phase: Phase }
  : never;

/** One page load or SPA route. */
export interface VisitView {
  readonly id: string;
  readonly walk: WalkView;
  readonly pass: Pass;
  /** Position in its walk, from 0. */
  readonly index: number;
  /** Where the visit ended after redirects that showed nothing. */
  readonly url: string;
  /** Where it set out for; differs from `url` when the page sent the user elsewhere before showing anything. */
  readonly requestedUrl: string;
  /** HTTP status of the document, null for routes and where unknown. */
  readonly httpStatus: number | null;
  readonly title: string;
  readonly cause: 'load' | 'route';
  /** Who brought the user here: the walk's start, the walker's or person's tap, or the page by itself. */
  readonly by: Payload<'navigated'>['by'];
  readonly status: 'audited' | 'failed';
  readonly error: string | null;
  /** Recording clock. */
  readonly startAtMs: number;
  /** Recording clock; the start of the next visit or the end of the walk. */
  readonly endAtMs: number;
  readonly firstPaintMs: number | null;
  /** First business content; null when it never came. */
  readonly contentAtMs: number | null;
  readonly firstGestureMs: number | null;
  readonly armed: {
    readonly probe: boolean;
    readonly observer: boolean;
    readonly network: boolean;
    readonly lateStart: boolean;
    readonly gaps: readonly string[];
  };
  /** Event kinds that were being collected during this visit. A rule that needs another kind is `untested`. */
  readonly collected: ReadonlySet<EventKind>;
  readonly events: readonly Timed[];
  /** Events of one kind, in time order. */
  of<K extends EventKind>(kind: K): readonly Timed<K>[];
  /** Prompts only: layers that ask for nothing (coupons, pickers, errors) are not among them. */
  readonly prompts: readonly PromptView[];
  /** Every layer seen, prompts included, with its reading. */
  readonly layers: readonly PromptView[];
  /** The last survey of the page in this visit, once it had settled. */
  readonly settled: Payload<'page-surveyed'> | null;
  phaseAt(ms: number): Phase;
  /**
   * State of a purpose (`base`, `phone`, `location`, `marketing` …, `rules.md` 0.2) at a moment of this visit;
   * earlier visits of the same walk count. Falls back to `base` where the purpose has no state of its own.
   */
  consentAt(ms: number, purpose?: string): ConsentState;
}

/** How a prompt ended, if somebody answered it. */
export interface PromptAnswer {
  readonly answer: 'accept' | 'reject' | 'close';
  readonly ms: number;
}

export interface PromptView {
  /** `prompt-1` … across the report for prompts; `layer-1` … for other layers. */
  readonly id: string;
  readonly visit: VisitView;
  readonly frame: string;
  readonly doc: string | null;
  /** As the user met it, once it had slid or faded in. */
  readonly shape: PromptShape;
  /** As last seen, after ticks and countdowns. */
  readonly lastShape: PromptShape;
  readonly reading: PromptReading;
  readonly shownAtMs: number;
  readonly hiddenAtMs: number | null;
  readonly beforeContent: boolean;
  readonly beforeGesture: boolean;
  /** A trusted tap within 1 s before it was shown, in this visit, or the tap that led to this visit. */
  readonly afterTap: boolean;
  /** Words of that tap's target, empty without one. */
  readonly tapText: string;
  readonly answer: PromptAnswer | null;
}

/** The evidence value for an event: what a rule hands on so that a person can find it again. */
export type EvidenceEvent = AuditEvent | Timed;
