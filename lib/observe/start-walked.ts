import type { Rect } from '@/lib/model/prompt-shape';
import { ClosedShadows } from './closed-shadows';
import { missing, pointOn, pointOnTick, type TapPoint } from './control/point';
import { scrollBack, scrollOn } from './control/scroll';
import { findTargets, type WalkTarget } from './control/walk-targets';
import { readDocument } from './document/read-document';
import type { ObserverOptions } from './options';
import { PageReader } from './page-reader';
import { type ObserverControl, startObserver } from './start';

/** A part of an open prompt, by its index in the last shape. */
export type PromptPart = { readonly control: number } | { readonly tick: number };

/** What a walker may ask besides: where to tap, where one can go, scrolling. Every answer can be sent as JSON. */
export interface WalkedControl extends ObserverControl {
  /** Rectangles of this frame's viewport to be painted over in a picture. */
  boxes(): readonly Rect[];
  /** Scrolls on by script; false at the end of the page. */
  scrollStep(): boolean;
  scrollHome(): void;
  /** Where to tap a control or box of an open prompt. */
  point(promptId: string, part: PromptPart): TapPoint;
  walkTargets(): readonly WalkTarget[];
  targetPoint(key: string): TapPoint;
  /** The document as a text: what a policy or an agreement says. */
  readDocument(): ReturnType<typeof readDocument>;
  /** Some element may have a shadow tree that only the debugger can open. */
  hasUnreadHost(): boolean;
  /** The next such element; null without one. */
  unreadHost(): Element | null;
  /** Takes what the debugger found in it, null for nothing. */
  giveShadow(host: Element, root: ShadowRoot | null): void;
}

/** Starts watching a document with its reader at once, for a host that walks through the page itself. */
export function startWalkedObserver(options: ObserverOptions): WalkedControl {
  const { document } = options.scope;
  const closed = new ClosedShadows(options.scope);
  const control = startObserver({ ...options, shadowOf: closed.shadowOf });
  let searched = -1;
  let reader: PageReader | undefined;
  control.attach((parts) => {
    reader = new PageReader(parts);
    return reader;
  });
  const eyes = (): PageReader => {
    if (!reader) throw new Error('the reader was not taken');
    return reader;
  };
  const look = (): ReturnType<PageReader['sight']> => eyes().sight();
  return Object.assign(control, {
    hasUnreadHost: () => {
      // Going through all elements again is worth it only where something has changed.
      if (searched === control.version() && !closed.unsettled) return false;
      if (closed.next()) return true;
      searched = control.version();
      return false;
    },
    unreadHost: () => closed.next(),
    giveShadow: (host: Element, root: ShadowRoot | null) => {
      closed.give(host, root);
      if (root) control.lookAgain();
    },
    boxes: () => eyes().boxes(),
    readDocument: () => readDocument(options.scope),
    scrollStep: () => document.body !== null && scrollOn(look()),
    scrollHome: () => {
      if (document.body) scrollBack(look());
    },
    point: (promptId: string, part: PromptPart) => pointOnPart(eyes(), promptId, part),
    walkTargets: () => (document.body ? findTargets(look()).map(({ target }) => target) : []),
    targetPoint: (key: string) => {
      const found = document.body ? findTargets(look()).find(({ target }) => target.key === key) : undefined;
      return found ? pointOn(look, found.element) : missing('gone');
    },
  });
}

function pointOnPart(reader: PageReader, promptId: string, part: PromptPart): TapPoint {
  const look = (): ReturnType<PageReader['sight']> => reader.sight();
  const place = (element: Element): TapPoint => ('tick' in part ? pointOnTick(look, element) : pointOn(look, element));
  const first = partOf(reader, promptId, part);
  if (first?.isConnected) return place(first);
  // Made anew since it was measured.
  reader.book.suspect(promptId);
  reader.lookNow();
  const again = partOf(reader, promptId, part);
  return again ? place(again) : missing('gone');
}

function partOf(reader: PageReader, promptId: string, part: PromptPart): Element | undefined {
  const measured = reader.book.find(promptId)?.measured;
  return 'tick' in part ? measured?.ticks[part.tick] : measured?.controls[part.control];
}
