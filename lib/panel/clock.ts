/** Time as the panel sees it, so that tests can turn the hands. */
export interface Clock {
  now(): number;
  /** Calls back once; the answer cancels it. */
  after(ms: number, run: () => void): () => void;
}

/** The clock on the wall. */
export const WALL_CLOCK: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
