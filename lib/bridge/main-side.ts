import { ACK, ASK, EVENT, OFFER, STOP, TIMER } from './names';

/** The page world's end of the channel. */
export interface Channel {
  /** Hands one wire string over, at once. */
  event(text: string): void;
  /** Tells when a timer falls due, epoch ms. */
  timer(dueAtMs: number): void;
  /** The partner has ended the watch. */
  onStop(step: () => void): void;
  /** Page code is about to run: without a partner by now there will be none, and nobody may ask any more. */
  seal(): void;
}

/** What is kept for a partner that comes second; nothing but set-up notices can come before it. */
const MAX_KEPT = 50;

/**
 * Offers a detached node to the isolated world, in either order of arrival: an event's `relatedTarget` crosses worlds,
 * the node is in no tree, and all natives used later are held from here on.
 */
export function openChannel(scope: Window & typeof globalThis): Channel {
  const { apply, setPrototypeOf } = Reflect;
  const { dispatchEvent, addEventListener, removeEventListener } = scope.EventTarget.prototype;
  const { MouseEvent, CustomEvent } = scope;
  const node = scope.document.createElement('i');
  /** Filled and emptied before page code can have touched lists. */
  const kept: string[] = [];
  let isPaired = false;
  let isSealed = false;

  const dispatch = (target: EventTarget, event: Event): unknown => apply(dispatchEvent, target, [event]);
  const listen = (target: EventTarget, type: string, hear: () => void): unknown =>
    apply(addEventListener, target, [type, hear, true]);
  /** Options are read by the engine: nothing on `Object.prototype` may show through. */
  const bare = <T extends object>(options: T): T => {
    setPrototypeOf(options, null);
    return options;
  };

  function offer(): void {
    if (!isPaired) dispatch(scope, new MouseEvent(OFFER, bare({ relatedTarget: node })));
  }

  function seal(): void {
    if (isSealed) return;
    isSealed = true;
    apply(removeEventListener, scope, [ASK, offer, true]);
  }

  function send(type: string, detail: string): void {
    dispatch(node, new CustomEvent(type, bare({ detail })));
  }

  listen(node, ACK, () => {
    isPaired = true;
    seal();
    for (const text of kept) send(EVENT, text);
  });
  listen(scope, ASK, offer);
  offer();
  return {
    event: (text) => {
      if (isPaired) send(EVENT, text);
      else if (!isSealed && kept.length < MAX_KEPT) kept.push(text);
    },
    timer: (dueAtMs) => send(TIMER, `${dueAtMs}`),
    onStop: (step) => {
      listen(node, STOP, step);
    },
    seal,
  };
}
