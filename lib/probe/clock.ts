import { asNumber } from './natives';
import { globals, invoker, reader } from './platform';

const { performance } = globals;
const elapsed = invoker('Performance', 'now');
const origin = asNumber(reader('Performance', 'timeOrigin')(performance));

/** Epoch milliseconds on the document's own monotonic clock, which a page cannot set. */
export function now(): number {
  return origin + asNumber(elapsed(performance));
}
