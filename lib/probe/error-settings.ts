import {
  apply,
  asNumber,
  asText,
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
  setOwn,
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
  return asNumber(readOwn(ErrorOf, LIMIT));
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
  return asText(
    withSettings(frames, undefined, () => {
      apply(captureInto, ErrorOf, [holder, caller]);
      return readStack(holder);
    }),
  );
}

/** The present stack as text, at least so many frames; empty when the page has made that impossible. */
export function presentStack(frames: number): string {
  return asText(withSettings(frames, undefined, () => readStack(new ErrorOf())));
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
  const hasFrames = (limit: unknown): boolean => typeof limit === 'number' && limit >= frames;
  return withSetting(LIMIT, frames, hasFrames, () =>
    withSetting(PREPARE, formatter, (present) => present === formatter, step),
  );
}

/** Runs a step with a data property of `Error` set for the moment; undefined where a page made it an accessor. */
function withSetting(key: string, value: unknown, isFine: (present: unknown) => boolean, step: () => unknown): unknown {
  const present = descriptorOf(ErrorOf, key);
  if (present && !hasOwn(present, 'value')) return undefined;
  if (isFine(dataOf(present))) return step();
  if (!(present ? define(ErrorOf, key, { value }) : setOwn(ErrorOf, key, value))) return undefined;
  try {
    return step();
  } finally {
    if (present) define(ErrorOf, key, present);
    else removeOwn(ErrorOf, key);
  }
}
