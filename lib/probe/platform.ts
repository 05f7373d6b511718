import { apply, construct, holderOf, isBehind, isFunction, isObject, readAny, readData } from './natives';

/** The platform's interfaces as they were before the page: read, called and tested natively, whatever it does to them. */

/** Reads an accessor of an interface natively: undefined when the interface, the accessor or the brand is missing. */
export function reader(scope: object, interfaceName: string, key: string): (self: unknown) => unknown {
  const prototype = prototypeOfInterface(scope, interfaceName);
  const getter = prototype && holderOf(prototype, key)?.descriptor.get;
  return (self) => {
    if (!isFunction(getter)) return undefined;
    try {
      return apply(getter, self, []);
    } catch {
      return undefined;
    }
  };
}

/** Calls a method of an interface natively; undefined when the interface or the method is missing. Errors pass. */
export function invoker(
  scope: object,
  interfaceName: string,
  key: string,
): (self: unknown, ...args: unknown[]) => unknown {
  const method = readData(prototypeOfInterface(scope, interfaceName), key);
  return (self, ...args) => (isFunction(method) ? apply(method, self, args) : undefined);
}

/** The prototype object of an interface of the global scope; null where it does not exist. */
export function prototypeOfInterface(scope: object, name: string): object | null {
  const made = readAny(scope, name);
  const prototype = isFunction(made) ? readAny(made, 'prototype') : null;
  return isObject(prototype) ? prototype : null;
}

/** Tests whether a value is an instance of an interface, by its prototype chain. */
export function brand(scope: object, name: string): (value: unknown) => value is object {
  const prototype = prototypeOfInterface(scope, name);
  return (value): value is object => prototype !== null && isObject(value) && isBehind(prototype, value);
}

/** Hands over the entries of a FormData, Headers or the like, at most `limit`, by the platform's own iterator. */
export function entryReader(
  scope: object,
  interfaceName: string,
): (self: unknown, limit: number, take: (name: unknown, value: unknown) => void) => void {
  const entries = invoker(scope, interfaceName, 'entries');
  const made = readAny(scope, interfaceName);
  // The iterator's `next` is shared by all iterators of the interface and open to the page: it is kept from an empty one.
  const next = isFunction(made) ? readData(entries(construct(made, [])), 'next') : undefined;
  return (self, limit, take) => {
    const iterator = entries(self);
    for (let count = 0; isFunction(next) && count < limit; count += 1) {
      const step = apply(next, iterator, []);
      if (readData(step, 'done') !== false) return;
      const pair = readData(step, 'value');
      take(readData(pair, '0'), readData(pair, '1'));
    }
  };
}
