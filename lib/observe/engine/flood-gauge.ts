const WINDOW_MS = 100;
/** More than this in one window is more than anybody could read; each batch costs about as much as ten records. */
const MOST_IN_WINDOW = 1500;
const BATCH_WEIGHT = 10;
/** Whether a flood that was left to itself goes on shows within a shorter time, at a rate that is no lower … */
const GLANCE_MS = 20;
const MOST_IN_GLANCE = 400;
/** … but not from one or two batches: a page that draws something new does it in so few. */
const FEWEST_BATCHES = 3;

/** Tells when a page changes faster than it can be followed for a small part of its time. */
export class FloodGauge {
  #since = 0;
  #weight = 0;
  #batches = 0;

  /**
   * Counts a batch of mutation records handled at `at` (ms); true when it is too much. `glance`: it was too much a moment
   * ago, and is to be found out quickly again.
   */
  isTooMuch(records: number, at: number, glance = false): boolean {
    if (at - this.#since > (glance ? GLANCE_MS : WINDOW_MS)) {
      this.#since = at;
      this.#weight = 0;
      this.#batches = 0;
    }
    this.#weight += records + BATCH_WEIGHT;
    this.#batches += 1;
    if (glance && this.#batches >= FEWEST_BATCHES && this.#weight > MOST_IN_GLANCE) return true;
    return this.#weight > MOST_IN_WINDOW;
  }
}
