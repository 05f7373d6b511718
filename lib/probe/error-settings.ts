import {
  apply,
  dataOf,
  define,
  descriptorOf,
  ErrorOf,
  type Fn,
  hasOwn,
  isFunction,
  readAny,
  readOwn,
  removeOwn,
} from './natives';

/** Reads stacks in the engine's own form, whatever a page has set on `Error`, and leaves its settings as they were. */

const LIMIT = 'stackTraceLimit';
const PREPARE = 'prepareStackTrace';
const captureInto = readAny(ErrorOf, 'captureStackTrace');

/** The text or value of an error's own `stack`. */
export function readStack(error: object): unknown {
  const descriptor = descriptorOf(error, 'stack');
  if (!descriptor) return undefined;
  return hasOwn(descriptor, 'get') && isFunction(descriptor.get)
    ? apply(descriptor.get, error, [])
    : dataOf(descriptor);
}

/** The number of frames that errors get now. */
export function stackLimit(): number {
  const value = readOwn(ErrorOf, LIMIT);
  return typeof value === 'number' ? value : 0;
}

/** The page's own stack formatter, null without one. */
export function pageFormatter(): Fn | null {
  const value = readOwn(ErrorOf, PREPARE);
  return isFunction(value) ? value : null;
}

/** The stack below the last call of a function, as text; empty where the engine cannot tell or it was not called. */
export function stackBelow(caller: (...args: never[]) => unknown, frames: number): string {
  if (!isFunction(captureInto)) return '';
  const holder = {};
  const text = withSettings(frames, undefined, () => {
    apply(captureInto, ErrorOf, [holder, caller]);
    return readStack(holder);
  });
  return typeof text === 'string' ? text : '';
}

/** The present stack as text, at least so many frames; empty when the page has made that impossible. */
export function presentStack(frames: number): string {
  const text = withSettings(frames, undefined, () => readStack(new ErrorOf()));
  return typeof text === 'string' ? text : '';
}

/** The call sites of the present stack; undefined where the engine has none. */
export function presentSites(frames: number): unknown {
  return formatted(
    frames,
    (_error, sites) => sites,
    () => new ErrorOf(),
  );
}

/** Formats an error that nobody has looked at yet, and gives what the formatter made of it. */
export function formatted(
  frames: number,
  format: (error: unknown, sites: unknown) => unknown,
  errorOf: () => object,
): unknown {
  let made: unknown;
  const formatter = (error: unknown, sites: unknown): unknown => {
    made = format(error, sites);
    return made;
  };
  withSettings(frames, formatter, () => readStack(errorOf()));
  return made;
}

function withSettings(frames: number, formatter: Fn | undefined, step: () => unknown): unknown {
  const restoreLimit = swap(LIMIT, frames, (value) => typeof value === 'number' && value >= frames);
  if (!restoreLimit) return undefined;
  const restoreFormatter = swap(PREPARE, formatter, (value) => value === formatter);
  try {
    return restoreFormatter ? step() : undefined;
  } finally {
    restoreFormatter?.();
    restoreLimit();
  }
}

/** Sets a data property of `Error` for the moment and tells how to put it back; null where a page made it an accessor. */
function swap(key: string, value: unknown, isFine: (present: unknown) => boolean): (() => void) | null {
  const present = descriptorOf(ErrorOf, key);
  if (present && !hasOwn(present, 'value')) return null;
  if (isFine(dataOf(present))) return nothing;
  const flags = present ?? { writable: true, enumerable: true, configurable: true };
  if (!define(ErrorOf, key, { ...flags, value })) return null;
  return () => {
    if (present) define(ErrorOf, key, present);
    else removeOwn(ErrorOf, key);
  };
}

function nothing(): void {}
