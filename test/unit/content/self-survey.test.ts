import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { surveyAtRest } from '@/lib/content/self-survey';
import type { ObserverControl } from '@/lib/observe/start';

const START = 1_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose changes and readiness are set by hand; surveys are told in ms since the start. */
function bench() {
  const state = { lastChangeAt: START, flooded: false, readyState: 'complete' as DocumentReadyState };
  const surveys: number[] = [];
  const rests: number[] = [];
  const end = new AbortController();
  const scope = {
    setInterval: (step: () => void, ms: number) => setInterval(step, ms),
    clearInterval: (timer: never) => clearInterval(timer),
    performance: { timeOrigin: START, now: () => Date.now() - START },
  } as unknown as Window;
  const control = {
    hearing: () => state,
    survey: () => surveys.push(Date.now() - START),
  } as unknown as ObserverControl;
  surveyAtRest(scope, control, end.signal, () => rests.push(Date.now() - START));
  /** Changes go on for so long. */
  const restless = (ms: number): void => {
    for (let at = 0; at < ms; at += 100) {
      state.lastChangeAt = Date.now();
      vi.advanceTimersByTime(100);
    }
  };
  return { state, surveys, rests, end, restless, pass: (ms: number) => vi.advanceTimersByTime(ms) };
}

describe('surveyAtRest', () => {
  it('surveys once the page has come to rest, and not again while nothing changes', () => {
    const { surveys, rests, restless, pass } = bench();
    restless(3000);
    expect(surveys).toEqual([]);
    pass(1500);
    expect(surveys).toHaveLength(1);
    pass(60_000);
    expect(surveys).toHaveLength(1);
    expect(rests).toEqual(surveys);
  });

  it('surveys again after the next change has come to rest, however long that is after', () => {
    const { surveys, restless, pass } = bench();
    pass(30_000);
    restless(2000);
    expect(surveys).toHaveLength(1);
    pass(1500);
    expect(surveys).toHaveLength(2);
  });

  it('does not wait for ever for a page that never rests', () => {
    const { surveys, restless } = bench();
    restless(20_000);
    expect(surveys.length).toBeGreaterThanOrEqual(2);
    expect(surveys[0]).toBeGreaterThanOrEqual(7000);
    expect(surveys[0]).toBeLessThanOrEqual(9000);
  });

  it('waits for a page that is still being read', () => {
    const { state, surveys, pass } = bench();
    state.readyState = 'loading';
    pass(20_000);
    expect(surveys).toEqual([]);
    state.readyState = 'interactive';
    pass(1000);
    expect(surveys).toHaveLength(1);
  });

  it('does not take a page that cannot be followed for one at rest, nor wait for it for ever', () => {
    const { state, surveys, pass } = bench();
    state.flooded = true;
    pass(6000);
    expect(surveys).toEqual([]);
    pass(3000);
    expect(surveys).toHaveLength(1);
    state.flooded = false;
    pass(2000);
    expect(surveys).toHaveLength(2);
    pass(60_000);
    expect(surveys).toHaveLength(2);
  });

  it('ends with the watch', () => {
    const { surveys, end, pass } = bench();
    end.abort();
    pass(20_000);
    expect(surveys).toEqual([]);
  });
});
