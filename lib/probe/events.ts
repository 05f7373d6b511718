import { isObject, readAny, scope } from './natives';
import { invoker, reader } from './platform';
import { undoLater } from './traces';

const add = invoker('EventTarget', 'addEventListener');
const remove = invoker('EventTarget', 'removeEventListener');

/** The target of an event. */
export const targetOf = reader('Event', 'target');

/**
 * Listens in the capture phase with the scope's own `addEventListener`, before the page does. Events that scripts made
 * are left out unless `madeToo` is set.
 */
export function listen(target: unknown, type: string, hear: (event: object) => void, madeToo = false): void {
  if (!isObject(target)) return;
  const listener = (event: unknown): void => {
    // `isTrusted` is an own property of every event that pages cannot redefine.
    if (!isObject(event) || !(madeToo || readAny(event, 'isTrusted') === true)) return;
    try {
      hear(event);
    } catch {
      // An error here would reach the page's `error` event.
    }
  };
  add(target, type, listener, true);
  undoLater(() => {
    remove(target, type, listener, true);
  });
}

/** Runs the step when the page is being left. */
export function onLeaving(step: () => void): void {
  listen(scope, 'pagehide', step);
}
