import { ACK, ASK, EVENT, OFFER, STOP, TIMER } from './names';

/** What the isolated world does with what the probe says. All of it is the page's testimony, to be parsed by others. */
export interface ProbeListener {
  /** One wire string (`lib/contract/wire.ts`). */
  onEvent(text: string): void;
  /** A one-shot timer falls due at this time, epoch ms. */
  onTimer(dueAt: number): void;
}

/** The isolated world's end of the channel. */
export interface ProbeLink {
  /** Ends the watch: the probe takes everything out of the page that it has put there. */
  stop(): void;
}

/**
 * Finds the probe in the page's world, whichever of the two runs first, and listens to it on the node that it offers.
 * Must run before the first page script; a second offer, which only a page could make, is not taken.
 */
export function connectProbe(scope: Window & typeof globalThis, listener: ProbeListener): ProbeLink {
  let partner: EventTarget | null = null;
  const accept = (event: Event): void => {
    const node = event instanceof scope.MouseEvent ? event.relatedTarget : null;
    if (!node) return;
    event.stopImmediatePropagation();
    scope.removeEventListener(OFFER, accept, true);
    partner = node;
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
  return {
    stop: () => {
      scope.removeEventListener(OFFER, accept, true);
      partner?.dispatchEvent(new scope.Event(STOP));
    },
  };
}

function detailOf(event: Event): string | null {
  return event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : null;
}
