import { describe, expect, it } from 'vitest';
import { createPace, restAfter } from '@/lib/panel/pace';
import { handClock } from './support/fake-source';

describe('restAfter', () => {
  it.each([
    [0, 150],
    [40, 150],
    [50, 150],
    [200, 600],
  ])('a run of %d ms rests %d ms', (took, rest) => {
    expect(restAfter(took)).toBe(rest);
  });
});

describe('createPace', () => {
  it('runs at once when rested, and many askings meanwhile give one run', () => {
    const clock = handClock();
    const runs: number[] = [];
    const pace = createPace(clock, () => runs.push(clock.now()));
    pace.ask();
    clock.pass(0);
    for (let at = 0; at < 20; at += 1) pace.ask();
    clock.pass(149);
    expect(runs).toEqual([0]);
    clock.pass(1);
    expect(runs).toEqual([0, 150]);
  });

  it('rests three times as long as a slow run took', () => {
    const clock = handClock();
    let runs = 0;
    const pace = createPace(clock, () => {
      runs += 1;
      if (runs === 1) clock.pass(400);
    });
    pace.ask();
    clock.pass(0);
    pace.ask();
    clock.pass(1199);
    expect(runs).toBe(1);
    clock.pass(1);
    expect(runs).toBe(2);
  });

  it('does not run once it is stopped', () => {
    const clock = handClock();
    let runs = 0;
    const pace = createPace(clock, () => {
      runs += 1;
    });
    pace.ask();
    pace.stop();
    clock.pass(1000);
    expect(runs).toBe(0);
  });
});
