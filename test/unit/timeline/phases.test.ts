import { describe, expect, it } from 'vitest';
import type { Phase } from '@/lib/model/vocabulary';
import { type Milestones, phaseAt } from '@/lib/timeline/phases';

const full: Milestones = {
  firstPaintMs: 50,
  contentAtMs: 100,
  firstGestureMs: 500,
  firstTypingMs: 900,
  checkout: false,
};

describe('phaseAt', () => {
  const rows: readonly [string, Milestones, number, Phase][] = [
    ['before content', full, 99, 'blank'],
    ['content, hands off', full, 100, 'arrived'],
    ['after a gesture', full, 500, 'browsing'],
    ['typing', full, 901, 'input'],
    ['content never came', { ...full, contentAtMs: null }, 5000, 'blank'],
    ['a checkout page once it shows', { ...full, checkout: true }, 120, 'transaction'],
    ['a checkout page still blank', { ...full, checkout: true }, 20, 'blank'],
  ];
  it.each(rows)('%s', (_name, milestones, ms, expected) => {
    expect(phaseAt(milestones, ms)).toBe(expected);
  });
});
