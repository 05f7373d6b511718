import { describe, expect, it } from 'vitest';
import type { Look } from '@/lib/observe/engine/loop';
import { Purse } from '@/lib/observe/engine/purse';

const frame = (at: number): Look => ({ at, frame: true, flooded: false });

describe('the budget', () => {
  it('pays for several looks in a row, then makes them wait', () => {
    const purse = new Purse();
    const pauses = Array.from({ length: 12 }, (_, index) => index * 10).map((at) =>
      purse.pay(frame(1000 + at), 1010 + at, true),
    );
    expect(pauses[0]).toBe(0);
    expect(pauses.at(-1)).toBeGreaterThan(0);
  });

  it('grants 6 ms in 16 over time', () => {
    const purse = new Purse();
    let at = 1000;
    let looking = 0;
    for (let count = 0; count < 400; count += 1) {
      const pause = purse.pay(frame(at), at + 10, true);
      looking += 10;
      at += 10 + pause;
    }
    expect(looking / (at - 1000)).toBeLessThan(0.4);
  });

  it('does not count what a busy machine adds', () => {
    const purse = new Purse();
    expect([
      purse.pay(frame(1000), 1200, true),
      purse.pay(frame(1250), 1450, true),
      purse.pay(frame(1500), 1700, true),
    ]).toEqual([0, 0, 0]);
  });

  it('grants a fiftieth of the time where the page cannot be followed, but not less than a look in 1.4 s', () => {
    const purse = new Purse();
    expect(purse.pay(frame(1000), 1010, false, true)).toBe(500);
    expect(purse.pay(frame(2000), 2100, false, true)).toBe(1400);
    // What was found is followed.
    expect(purse.pay(frame(4000), 4010, true, true)).toBe(0);
  });

  it('grows weary of looks that find nothing, until the page has rested', () => {
    const purse = new Purse();
    let at = 1000;
    for (let count = 0; count < 30; count += 1) at += 5 + purse.pay(frame(at), at + 5, false);
    expect(purse.pay(frame(at), at + 5, false)).toBe(45);
    purse.rest();
    expect(purse.pay(frame(at + 500), at + 505, false)).toBe(0);
  });

  it('grows weary sooner of looks between frames', () => {
    const purse = new Purse();
    const between = (at: number): number => purse.pay({ at, frame: false, flooded: false }, at + 2, false);
    expect([1000, 1010, 1020].map(between)).toEqual([0, 0, 0]);
    expect(between(1030)).toBe(18);
    // Whatever is found makes them worth their while again.
    purse.pay(frame(1100), 1102, true);
    expect(between(1110)).toBe(0);
  });
});
