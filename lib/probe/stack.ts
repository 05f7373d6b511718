import {
  formatted,
  pageFormatter,
  presentSites,
  presentStack,
  readStack,
  stackBelow,
  stackLimit,
} from './error-settings';
import { apply, define, descriptorOf, ErrorOf, isFunction, isObject } from './natives';
import { scrubSites, siteFile } from './stack-sites';
import { addressOf, firstPagePlace, firstPlace, scrubText } from './stack-text';

/** Reads who called, and takes the probe's own frames out of errors that natives throw through it. */
export interface StackReader {
  /** `url:line:column` of the page's own code that is calling; undefined when none is on the stack. */
  caller(): string | undefined;
  /** Names the function that all wrapped calls go through: what is above it on the stack is ours. */
  hideAbove(boundary: (...args: never[]) => unknown): void;
  /** Rewrites the stack of an error a native has just thrown as if the page had called the native itself. */
  scrub(error: unknown): void;
}

/** What the probe's own frames look like, as text and as call sites. */
interface OwnFrames {
  readonly address: string;
  readonly file: unknown;
}

/** Frames below the boundary among which the caller is: one of ours, the language's own (`forEach`), the page's. */
const CALLER_FRAMES = 6;
/** Frames taken where there is no boundary (listeners): ours come first. */
const LISTENER_FRAMES = 16;
/** More frames than ours that may stand between an error and the page's outermost frame. */
const OWN_FRAMES = 20;

const freshStack = descriptorOf(new ErrorOf(), 'stack');

/** Creates the reader; called while no page script has run, it learns what its own frames look like. */
export function createStackReader(): StackReader {
  const own: OwnFrames = {
    address: addressOf(firstPlace(presentStack(CALLER_FRAMES))),
    file: siteFile(presentSites(CALLER_FRAMES)),
  };
  let boundary: ((...args: never[]) => unknown) | null = null;
  return {
    hideAbove: (given) => {
      boundary = given;
    },
    caller: () =>
      (boundary && firstPagePlace(stackBelow(boundary, CALLER_FRAMES), own.address)) ??
      firstPagePlace(presentStack(LISTENER_FRAMES), own.address),
    scrub: (error) => {
      if (isObject(error) && hasEngineStack(error)) rewrite(error, own);
    },
  };
}

/** Whether `stack` is the engine's own, not one that a page has made. */
function hasEngineStack(error: object): boolean {
  const descriptor = descriptorOf(error, 'stack');
  if (!descriptor || !freshStack) return false;
  return descriptor.get === freshStack.get && descriptor.set === freshStack.set;
}

function rewrite(error: object, own: OwnFrames): void {
  const formatter = pageFormatter();
  const limit = stackLimit();
  if (formatter) {
    // The page formats stacks itself and lazily: have it do so now, with our frames left out.
    const present = presentSites(limit + OWN_FRAMES);
    const format = (thrown: unknown, sites: unknown): unknown =>
      apply(formatter, ErrorOf, [thrown, scrubSites(sites, present, own.file, limit)]);
    formatted(limit, format, () => error);
    return;
  }
  const text = readStack(error);
  if (typeof text !== 'string') return;
  const clean = scrubText(text, () => presentStack(limit + OWN_FRAMES), own.address, limit);
  if (clean !== text) writeStack(error, clean);
}

function writeStack(error: object, text: string): void {
  const descriptor = descriptorOf(error, 'stack');
  if (!descriptor) return;
  if (isFunction(descriptor.set)) apply(descriptor.set, error, [text]);
  else define(error, 'stack', { ...descriptor, value: text });
}
