const WINDOW_MS = 100;
/** More than this in one window is more than anybody could read; each batch costs about as much as ten records. */
const MOST_IN_WINDOW = 1500;
const BATCH_WEIGHT = 10;

/** Tells when a page changes faster than it can be followed for a small part of its time. */
export class FloodGauge {
  #since = 0;
  #weight = 0;

  /** Counts a batch of mutation records handled at `at` (ms); true when it is too much. */
  isTooMuch(records: number, at: number): boolean {
    if (at - this.#since > WINDOW_MS) {
      this.#since = at;
      this.#weight = 0;
    }
    this.#weight += records + BATCH_WEIGHT;
    return this.#weight > MOST_IN_WINDOW;
  }
}
