import { describe, expect, it } from 'vitest';
import { FloodGauge } from '@/lib/observe/engine/flood-gauge';

/** The first batch that is too much, of batches of one size at one distance; null when none is. */
function firstTooMuch(records: number, everyMs: number, glance: boolean): number | null {
  const gauge = new FloodGauge();
  for (let batch = 1; batch <= 400; batch += 1) {
    if (gauge.isTooMuch(records, 1000 + batch * everyMs, glance)) return batch;
  }
  return null;
}

describe('a flood', () => {
  it('is told by what comes within a tenth of a second', () => {
    expect(firstTooMuch(100, 1, false)).toBe(14);
    expect(firstTooMuch(100, 10, false)).toBeNull();
    expect(firstTooMuch(1, 16, false)).toBeNull();
  });

  it('is known again sooner, at no lower rate', () => {
    expect(firstTooMuch(100, 1, true)).toBe(4);
    expect(firstTooMuch(60, 3, true)).toBe(6);
    expect(firstTooMuch(100, 10, true)).toBeNull();
  });

  it('is not known again by one list that is drawn', () => {
    const gauge = new FloodGauge();
    expect([gauge.isTooMuch(600, 1000, true), gauge.isTooMuch(300, 1004, true)]).toEqual([false, false]);
  });
});
