import type { Clock } from './clock';

/** At most one run in this time while events keep coming in. */
const SHORTEST_PAUSE_MS = 150;
/** The panel is never busier than a quarter of the time, however slow one run is. */
const REST_FACTOR = 3;

/** How long to rest after a run that took `tookMs`. */
export function restAfter(tookMs: number): number {
  return Math.max(SHORTEST_PAUSE_MS, REST_FACTOR * tookMs);
}

/** Work that is asked for often and done at its own pace. */
export interface Pace {
  /** Asks for a run: at once when rested, else as soon as it is. Many askings give one run. */
  ask(): void;
  /** Gives up what was asked for and starts afresh. */
  stop(): void;
}

/** Runs `run` at once at first, then rests in proportion to what it took. */
export function createPace(clock: Clock, run: () => void): Pace {
  let restedAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  const go = (): void => {
    cancel = null;
    const startedAt = clock.now();
    run();
    const endedAt = clock.now();
    restedAt = endedAt + restAfter(endedAt - startedAt);
  };
  return {
    ask: () => {
      cancel ??= clock.after(Math.max(0, restedAt - clock.now()), go);
    },
    stop: () => {
      cancel?.();
      cancel = null;
      restedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
