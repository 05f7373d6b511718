/**
 * The language as it was before the first line of the page: every built-in that the probe uses later is held here,
 * because a page may replace, break or spy on any of them afterwards.
 */

export type Fn = (this: unknown, ...args: unknown[]) => unknown;
export type Scope = typeof globalThis;
type Key = string | symbol;

/** The global object of the page, or of the worker. */
export const scope: Scope = globalThis;

export const apply: (target: (...args: never[]) => unknown, self: unknown, args: ArrayLike<unknown>) => unknown =
  Reflect.apply;
export const construct: (target: Fn, args: ArrayLike<unknown>, newTarget?: Fn) => object = Reflect.construct;
export const descriptorOf: (target: object, key: Key) => PropertyDescriptor | undefined =
  Reflect.getOwnPropertyDescriptor;
export const prototypeOf: (target: object) => object | null = Reflect.getPrototypeOf;
export const keysOf: (target: object) => string[] = Object.keys;
export const hasOwn: (target: object, key: Key) => boolean = Object.hasOwn;
export const isView: (value: unknown) => value is ArrayBufferView = ArrayBuffer.isView;
export const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray;
export const quote: (text: string) => string = JSON.stringify;
export const ProxyOf = Proxy;
export const ErrorOf = Error;
/** Reads a property as the page would; only for values of the platform, before page code runs. */
export const readAny: (target: object, key: Key, receiver?: unknown) => unknown = Reflect.get;
export const setPrototype: (target: object, prototype: object | null) => boolean = Reflect.setPrototypeOf;
export const removeOwn: (target: object, key: Key) => boolean = Reflect.deleteProperty;
const defineOn = Reflect.defineProperty;

/** Makes a method callable as a function of its object, whatever becomes of `call` and `apply` later. */
export function uncurry<A extends unknown[], R>(
  method: (this: never, ...args: A) => R,
): (self: unknown, ...args: A) => R {
  return (self, ...args) => apply(method, self, args) as R;
}

export const slice = uncurry(String.prototype.slice);
export const indexOf = uncurry(String.prototype.indexOf);
export const lastIndexOf = uncurry(String.prototype.lastIndexOf);
export const startsWith = uncurry(String.prototype.startsWith);
export const endsWith = uncurry(String.prototype.endsWith);
export const lower = uncurry(String.prototype.toLowerCase);
export const upper = uncurry(String.prototype.toUpperCase);
export const charCodeAt = uncurry(String.prototype.charCodeAt);
export const isBehind = uncurry(Object.prototype.isPrototypeOf);

/** Whether the value can hold properties. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Whether the value can be called. */
export function isFunction(value: unknown): value is Fn {
  return typeof value === 'function';
}

/** The value where it is a string, else an empty one. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value where it is a number, else 0. */
export function asNumber(value: unknown): number {
  return asSize(value) ?? 0;
}

/** The value where it is a number, else null: a size that cannot be known. */
export function asSize(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Goes through a list of the probe's own without the list's iterator, which a page may have replaced. */
export function each<T>(list: readonly T[], step: (item: T) => void): void {
  for (let index = 0; index < list.length; index += 1) step(list[index] as T);
}

/** Words separated by spaces as the keys of a table that inherits nothing. */
export function tableOf(words: string): Readonly<Record<string, true>> {
  const table: Record<string, true> = bare({});
  for (const word of words.split(' ')) table[word] = true;
  return table;
}

/** Whether the text begins with one of the prefixes. */
export function startsWithAny(text: string, prefixes: readonly string[]): boolean {
  for (let index = 0; index < prefixes.length; index += 1) if (startsWith(text, prefixes[index] ?? '')) return true;
  return false;
}

/** Gives the object no prototype, so that nothing a page puts on `Object.prototype` shows through it. */
export function bare<T extends object>(target: T): T {
  setPrototype(target, null);
  return target;
}

/** Defines a property; false where the object refuses. The descriptor is made bare. */
export function define(target: object, key: Key, descriptor: PropertyDescriptor): boolean {
  return defineOn(target, key, bare(descriptor));
}

/** The object on the prototype chain that owns the property, with its descriptor; null when none does. */
export function holderOf(target: object, key: Key): { holder: object; descriptor: PropertyDescriptor } | null {
  let holder: object | null = target;
  for (let depth = 0; holder !== null && depth < 32; depth += 1) {
    const descriptor = descriptorOf(holder, key);
    if (descriptor) return { holder, descriptor };
    holder = prototypeOf(holder);
  }
  return null;
}

/** A data property's value, own or inherited; undefined for accessors, which are never run. */
export function readData(target: unknown, key: Key): unknown {
  return isObject(target) ? dataOf(holderOf(target, key)?.descriptor) : undefined;
}

/** An own data property's value; undefined for accessors and where there is none. */
export function readOwn(target: object, key: Key): unknown {
  return dataOf(descriptorOf(target, key));
}

/** The value of a data property's descriptor; an accessor's has none, whatever it inherits. */
export function dataOf(descriptor: PropertyDescriptor | undefined): unknown {
  return descriptor && hasOwn(descriptor, 'value') ? descriptor.value : undefined;
}

/** Weak table that goes on working when the page has replaced `WeakMap.prototype`. */
export interface WeakTable<V> {
  get(key: object): V | undefined;
  set(key: object, value: V): void;
}

const WeakMapOf = WeakMap;
const weakGet = uncurry(WeakMapOf.prototype.get);
const weakSet = uncurry(WeakMapOf.prototype.set);

/** Creates a weak table. */
export function createWeakTable<V>(): WeakTable<V> {
  let map: WeakMap<object, V> | undefined;
  return bare({
    get: (key: object) => (map ? weakGet(map, key) : undefined),
    set: (key: object, value: V) => {
      map ??= new WeakMapOf();
      weakSet(map, key, value);
    },
  });
}

/** Makes an own data property as an assignment would, past setters and frozen values further up. */
export function setOwn(target: object, key: Key, value: unknown): boolean {
  return define(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Adds at the end without `push` or an inherited setter. */
export function append<T>(list: T[], item: T): void {
  setOwn(list, `${list.length}`, item);
}
