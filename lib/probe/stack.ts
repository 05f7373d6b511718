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
import { addressOfPlace, firstPagePlace, firstPlace, scrubText } from './stack-text';

/** Reads who called, and takes the probe's own frames out of errors that natives throw through it. */

/** Frames below the boundary among which the caller is: one of ours, the language's own (`forEach`), the page's. */
const CALLER_FRAMES = 6;
/** Frames taken where there is no boundary (listeners): ours come first. */
const LISTENER_FRAMES = 16;
/** More frames than ours that may stand between an error and the page's outermost frame. */
const OWN_FRAMES = 20;

const freshStack = descriptorOf(new ErrorOf(), 'stack');

/** What the probe's own frames look like: their address in a stack's text, the script of their call sites. */
let ownAddress: string;
let ownFile: unknown;
let boundary: (...args: never[]) => unknown;

/**
 * Learns what the probe's own frames look like, while no page script has run. All wrapped calls go through the given
 * function: what is above it on the stack is ours.
 */
export function startStacks(throughAll: (...args: never[]) => unknown): void {
  ownAddress = addressOfPlace(firstPlace(presentStack(CALLER_FRAMES), () => true));
  ownFile = siteFile(presentSites(CALLER_FRAMES));
  boundary = throughAll;
}

/** `url:line:column` of the page's own code that is calling; undefined when none is on the stack. */
export function caller(): string | undefined {
  return (
    firstPagePlace(stackBelow(boundary, CALLER_FRAMES), ownAddress) ??
    firstPagePlace(presentStack(LISTENER_FRAMES), ownAddress)
  );
}

/** Rewrites the stack of an error a native has just thrown as if the page had called the native itself. */
export function scrubStack(error: unknown): void {
  const descriptor = isObject(error) && descriptorOf(error, 'stack');
  if (!descriptor || !freshStack) return;
  // Only the engine's own stack, not one that a page has made.
  if (descriptor.get !== freshStack.get || descriptor.set !== freshStack.set) return;
  const formatter = pageFormatter();
  const limit = stackLimit();
  if (formatter) {
    // The page formats stacks itself and lazily: have it do so now, with our frames left out.
    const present = presentSites(limit + OWN_FRAMES);
    const format = (thrown: unknown, sites: unknown): unknown =>
      apply(formatter, ErrorOf, [thrown, scrubSites(sites, present, ownFile, limit)]);
    formatted(limit, format, () => error);
    return;
  }
  const text = readStack(error);
  if (typeof text !== 'string') return;
  const clean = scrubText(text, () => presentStack(limit + OWN_FRAMES), ownAddress, limit);
  if (clean === text) return;
  if (isFunction(descriptor.set)) apply(descriptor.set, error, [clean]);
  else define(error, 'stack', { ...descriptor, value: clean });
}
