import type { Look } from './loop';

/**
 * The budget is a purse: looks take out what they cost, time puts 6 ms in for every 16. A full purse pays for several
 * looks in a row, so that things a few milliseconds apart are told apart. On a busy machine a look takes long by the
 * clock without having cost much; what it is charged is therefore capped.
 */
const INCOME_PER_MS = 6 / 16;
const FULL_PURSE_MS = 45;
const HIGHEST_CHARGE_MS = 12;
/** Where look after look finds nothing, a page changes for the sake of changing: it gets a tenth of the time. */
const WEARY_PAUSE_PER_COST = 9;
const LONGEST_WEARY_PAUSE_MS = 250;
const WEARY_AFTER = 24;
/** Looks between two frames show what nobody has been shown yet: they are the first to be spared. */
const WEARY_OF_TASKS_AFTER = 3;
/** Where nobody can follow what the page does, something comes of a look seldom: a fiftieth of the time has to do. */
const FLOOD_PAUSE_PER_COST = 50;
const LONGEST_FLOOD_PAUSE_MS = 1400;

/** Keeps the time that looking may take. */
export class Purse {
  #savedMs = FULL_PURSE_MS;
  #countedAt = 0;
  #idleLooks = 0;
  #idleTaskLooks = 0;

  /** The page kept still for a while: its next changes are taken seriously. */
  rest(): void {
    this.#idleLooks = 0;
    this.#idleTaskLooks = 0;
  }

  /**
   * Charges a look that lasted until `end` (epoch ms) and says for how many milliseconds there may be no other. `flooded`:
   * the page changes too fast to be followed.
   */
  pay({ at, frame }: Look, end: number, news: boolean, flooded = false): number {
    const cost = end - at;
    if (flooded && !news) return Math.min(LONGEST_FLOOD_PAUSE_MS, cost * FLOOD_PAUSE_PER_COST);
    this.#idleLooks = news ? 0 : this.#idleLooks + 1;
    this.#idleTaskLooks = news ? 0 : this.#idleTaskLooks + (frame ? 0 : 1);
    if (this.#idleLooks > WEARY_AFTER || this.#idleTaskLooks > WEARY_OF_TASKS_AFTER)
      return Math.min(LONGEST_WEARY_PAUSE_MS, cost * WEARY_PAUSE_PER_COST);
    const saved = Math.min(FULL_PURSE_MS, this.#savedMs + (end - this.#countedAt) * INCOME_PER_MS);
    this.#savedMs = saved - Math.min(HIGHEST_CHARGE_MS, cost);
    this.#countedAt = end;
    return this.#savedMs >= 0 ? 0 : -this.#savedMs / INCOME_PER_MS;
  }
}
