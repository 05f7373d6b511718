import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';

/** Time in epoch milliseconds, from the document's own monotonic clock. */
export type Clock = () => number;

/** Opens the clock of a window: `timeOrigin + now()`, one decimal. */
export function createClock(scope: ObservedWindow): Clock {
  const { performance } = scope;
  return () => Math.round((performance.timeOrigin + performance.now()) * 10) / 10;
}
