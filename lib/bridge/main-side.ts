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
  const natives = holdNatives(scope);
  const node = scope.document.createElement('i');
  const kept: Record<number, string> = Object.create(null);
  let count = 0;
  let isPaired = false;
  let isSealed = false;

  const offer = (): void => natives.dispatch(scope, natives.mouseEvent(OFFER, node));
  const answer = (): void => {
    if (!isPaired) offer();
  };
  const pair = (): void => {
    isPaired = true;
    seal();
    for (let index = 0; index < count; index += 1) send(EVENT, kept[index] ?? '');
    count = 0;
  };

  function seal(): void {
    if (isSealed) return;
    isSealed = true;
    natives.forget(scope, ASK, answer);
  }

  function send(type: string, detail: string): void {
    natives.dispatch(node, natives.customEvent(type, detail));
  }

  function event(text: string): void {
    if (isPaired) send(EVENT, text);
    else if (!isSealed && count < MAX_KEPT) kept[count++] = text;
  }

  natives.listen(node, ACK, pair);
  natives.listen(scope, ASK, answer);
  offer();
  return {
    event,
    timer: (dueAtMs) => send(TIMER, `${dueAtMs}`),
    onStop: (step) => natives.listen(node, STOP, step),
    seal,
  };
}

interface Natives {
  dispatch(target: EventTarget, event: Event): void;
  listen(target: EventTarget, type: string, hear: () => void): void;
  forget(target: EventTarget, type: string, hear: () => void): void;
  mouseEvent(type: string, relatedTarget: EventTarget): Event;
  customEvent(type: string, detail: string): Event;
}

function holdNatives(scope: Window & typeof globalThis): Natives {
  const { apply, setPrototypeOf } = Reflect;
  const { dispatchEvent, addEventListener, removeEventListener } = scope.EventTarget.prototype;
  const { MouseEvent, CustomEvent } = scope;
  /** Options are read by the engine: nothing on `Object.prototype` may show through. */
  const bare = <T extends object>(options: T): T => {
    setPrototypeOf(options, null);
    return options;
  };
  return {
    dispatch: (target, event) => {
      apply(dispatchEvent, target, [event]);
    },
    listen: (target, type, hear) => {
      apply(addEventListener, target, [type, hear, true]);
    },
    forget: (target, type, hear) => {
      apply(removeEventListener, target, [type, hear, true]);
    },
    mouseEvent: (type, relatedTarget) => new MouseEvent(type, bare({ relatedTarget })),
    customEvent: (type, detail) => new CustomEvent(type, bare({ detail })),
  };
}
