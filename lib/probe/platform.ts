import {
  apply,
  asText,
  construct,
  descriptorOf,
  type Fn,
  holderOf,
  isBehind,
  isFunction,
  isObject,
  readAny,
  readData,
  type Scope,
  scope,
} from './natives';

/** The platform's interfaces as they were before the page: read, called and tested natively, whatever it does to them. */

/**
 * Whether an earlier run has armed this document. The accessors of host objects are the one thing that a second run could
 * trip over, and show that there was a first; by now the page may have replaced anything else.
 */
export const isArmed: boolean = hasHostAccessor();

function hasHostAccessor(): boolean {
  const prototype = readData(readAny(scope, 'Window'), 'prototype');
  return isObject(prototype) && descriptorOf(prototype, 'wx')?.get !== undefined;
}

/** The global object, to read the platform's own values of; empty where they are no longer sure to be the platform's. */
export const globals: Scope = isArmed ? ({} as Scope) : scope;

/** Reads an accessor of an interface natively: undefined when the interface, the accessor or the brand is missing. */
export function reader(interfaceName: string, key: string): (self: unknown) => unknown {
  const prototype = prototypeOfInterface(interfaceName);
  const getter = prototype && holderOf(prototype, key)?.descriptor.get;
  return (self) => {
    if (!isFunction(getter) || !isObject(self)) return undefined;
    try {
      return apply(getter, self, []);
    } catch {
      return undefined;
    }
  };
}

/** The same for an accessor of strings: empty when there is no string to be had. */
export function textReader(interfaceName: string, key: string): (self: unknown) => string {
  const read = reader(interfaceName, key);
  return (self) => asText(read(self));
}

/** Calls a method of an interface natively; undefined when the interface or the method is missing. Errors pass. */
export function invoker(interfaceName: string, key: string): (self: unknown, ...args: unknown[]) => unknown {
  const method = readData(prototypeOfInterface(interfaceName), key);
  return (self, ...args) => (isFunction(method) ? apply(method, self, args) : undefined);
}

/** A constructor or function of the global scope; null where it does not exist, or is no longer the platform's. */
export function globalFunction(name: string): Fn | null {
  const found = isArmed ? null : readAny(scope, name);
  return isFunction(found) ? found : null;
}

/** Creates objects of an interface natively; undefined when it is missing. Errors pass. */
export function maker(interfaceName: string): (...args: unknown[]) => object | undefined {
  const made = globalFunction(interfaceName);
  return (...args) => (made ? construct(made, args) : undefined);
}

/** The prototype object of an interface of the global scope; null where it does not exist. */
export function prototypeOfInterface(name: string): object | null {
  const made = globalFunction(name);
  const prototype = made && readAny(made, 'prototype');
  return isObject(prototype) ? prototype : null;
}

/** Tests whether a value is an instance of an interface, by its prototype chain. */
export function brand(name: string): (value: unknown) => value is object {
  const prototype = prototypeOfInterface(name);
  return (value): value is object => prototype !== null && isObject(value) && isBehind(prototype, value);
}

/** Hands over the entries of a FormData, Headers or the like, at most `limit`, by the platform's own iterator. */
export function entryReader(
  interfaceName: string,
): (self: unknown, limit: number, take: (name: unknown, value: unknown) => void) => void {
  const entries = invoker(interfaceName, 'entries');
  // The iterator's `next` is shared by all iterators of the interface and open to the page: it is kept from an empty one.
  const next = readData(entries(maker(interfaceName)()), 'next');
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

/** An attribute of an element, by its name. */
export const attributeOf = invoker('Element', 'getAttribute');
