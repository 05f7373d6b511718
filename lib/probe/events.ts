import { isObject, readAny } from './natives';
import { invoker } from './platform';
import type { Traces } from './traces';

/**
 * Listens in the capture phase with the scope's own `addEventListener`. Events that scripts made are left out unless
 * `madeToo` is set.
 */
export type Listen = (target: unknown, type: string, hear: (event: object) => void, madeToo?: boolean) => void;

/** Creates the listener adder. */
export function createListen(scope: object, traces: Traces): Listen {
  const add = invoker(scope, 'EventTarget', 'addEventListener');
  const remove = invoker(scope, 'EventTarget', 'removeEventListener');
  return (target, type, hear, madeToo = false) => {
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
    traces.later(() => {
      remove(target, type, listener, true);
    });
  };
}
