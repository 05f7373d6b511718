import type { Payload } from '@/lib/model/event';

type Cause = Payload<'navigated'>['by'];

/** A load this soon after somebody touched the page is that person's doing. */
const GESTURE_REACH_MS = 1000;

/** Who set off a navigation: the walker, who announces what it does, a person's gesture, or the page by itself. */
export class NavigationCause {
  #expected: { by: Cause; until: number } = { by: 'start', until: Number.POSITIVE_INFINITY };
  #lastGestureAt = Number.NEGATIVE_INFINITY;

  /** The walker is about to act: a navigation that follows soon is its doing. */
  expect(by: Cause, forMs: number): void {
    this.#expected = { by, until: Date.now() + forMs };
  }

  /** Somebody touched the page. */
  touched(at: number): void {
    this.#lastGestureAt = at;
  }

  /** What was announced, used up where it can come only once; null when nothing was. */
  announced(): Cause | null {
    const { by, until } = this.#expected;
    if (Date.now() > until) return null;
    if (by === 'start') this.#expected = { by, until: 0 };
    return by;
  }

  /** The cause of a load that began at this epoch millisecond. */
  ofLoad(at: number): Cause {
    const since = at - this.#lastGestureAt;
    return this.announced() ?? (since >= 0 && since <= GESTURE_REACH_MS ? 'gesture' : 'page');
  }

  /** The walker's own input: everything that is touched while it acts. */
  isWalking(at: number): boolean {
    return this.#expected.by === 'walk' && at <= this.#expected.until;
  }
}
