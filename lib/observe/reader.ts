import type { Rect } from '@/lib/model/prompt-shape';
import type { Clock } from './engine/clock';
import type { Emit } from './engine/emitter';
import type { FrameKind } from './engine/frame-kind';
import type { Look, LookResult } from './engine/loop';
import type { ObservedWindow, ShadowReader } from './sight/flat-tree';

/**
 * The two halves of watching a document. The observer hears: mutations, routes, gestures, typing, paint; it is small and
 * runs first in every document. The reader sees: what a person could see of layers, gates, forms, content and filing
 * numbers; it is large, and needed only where a session runs. The command line puts both into one script.
 */

/** What the observer gives to its reader. */
export interface ReaderParts {
  readonly scope: ObservedWindow;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly frame: FrameKind;
  readonly shadowOf: ShadowReader;
  /** Shadow trees that were met so far. */
  shadows(): readonly ShadowRoot[];
  /** Epoch ms of the last change that a person could notice. */
  lastChangeAt(): number;
  /** Grows with every change of the document. */
  version(): number;
  /** The node came or changed since the route began. */
  isFresh(node: Node): boolean;
  /** A trusted gesture has been made in this document. */
  isTouched(): boolean;
  /** Asks for a look at once, outside the budget. */
  lookNow(): void;
}

/** An open prompt that was tapped, with its controls in the order of its shape. */
export interface HeldPrompt {
  readonly promptId: string;
  readonly controls: readonly Element[];
}

/** What a look found out, and whether a form waits for the page to come to rest. */
export interface ReadResult extends LookResult {
  readonly waiting: boolean;
}

/** Reads what a document shows; asked by the observer whenever something may have changed. */
export interface Reader {
  look(look: Look): ReadResult;
  /** Nodes changed: what they are in is measured again. */
  touch(nodes: readonly Node[]): void;
  /** Anything may have changed. */
  touchAll(): void;
  /** Something changed that no mutation tells of. */
  markStale(): void;
  /** A new visit of the same document begins. */
  restart(at: number): void;
  /** The document goes away: what was seen and not yet told is told. */
  flush(): void;
  promptAt(element: Element): HeldPrompt | null;
  /** Tells what the page shows now: survey, fields, ticks, policy links, filing numbers. */
  survey(): void;
  /** Rectangles of this frame's viewport to be painted over in a picture. */
  boxes(): readonly Rect[];
  setNeedles(texts: readonly string[]): void;
  readonly contentSeen: boolean;
  /** Ids of the prompts that are open, the top one last. */
  readonly openPrompts: readonly string[];
}

export type OpenReader = (parts: ReaderParts) => Reader;
