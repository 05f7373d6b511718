import { ACK, ASK, EVENT, OFFER, TIMER } from './names';

/** What the isolated world does with what the probe says. All of it is the page's testimony, to be parsed by others. */
export interface ProbeListener {
  /** One wire string (`lib/contract/wire.ts`). */
  onEvent(text: string): void;
  /** A one-shot timer falls due at this time, epoch ms. */
  onTimer(dueAt: number): void;
}

/**
 * Finds the probe in the page's world, whichever of the two runs first, and listens to it on the node that it offers.
 * Must run before the first page script; a second offer, which only a page could make, is not taken.
 */
export function connectProbe(scope: Window & typeof globalThis, listener: ProbeListener): void {
  const accept = (event: Event): void => {
    const node = event instanceof scope.MouseEvent ? event.relatedTarget : null;
    if (!node) return;
    event.stopImmediatePropagation();
    scope.removeEventListener(OFFER, accept, true);
    node.addEventListener(EVENT, (message) => {
      const text = detailOf(message);
      if (text !== null) listener.onEvent(text);
    });
    node.addEventListener(TIMER, (message) => {
      const dueAt = Number(detailOf(message) ?? Number.NaN);
      if (Number.isFinite(dueAt)) listener.onTimer(dueAt);
    });
    node.dispatchEvent(new scope.Event(ACK));
  };
  scope.addEventListener(OFFER, accept, true);
  scope.dispatchEvent(new scope.Event(ASK));
}

function detailOf(event: Event): string | null {
  return event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : null;
}
