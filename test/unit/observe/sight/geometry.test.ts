import { describe, expect, it } from 'vitest';
import { clipTo, coverageOf, EMPTY_RECT, intersect, plainRect, shareOf, unionOf } from '@/lib/observe/sight/geometry';

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const PHONE = { width: 400, height: 800 };

describe('rectangles', () => {
  it('share what they share', () => {
    expect(intersect(rect(0, 0, 10, 10), rect(5, 5, 10, 10))).toEqual(rect(5, 5, 5, 5));
    expect(intersect(rect(0, 0, 10, 10), rect(10, 0, 5, 5))).toEqual(EMPTY_RECT);
  });

  it('are enclosed together, empty ones left out', () => {
    expect(unionOf([rect(10, 10, 10, 10), rect(0, 0, 0, 5), rect(30, 5, 10, 10)])).toEqual(rect(10, 5, 30, 15));
    expect(unionOf([])).toEqual(EMPTY_RECT);
  });

  it('cover a share of the screen', () => {
    expect(coverageOf(rect(0, 0, 400, 400), PHONE)).toBe(0.5);
    expect(coverageOf(rect(-200, 0, 400, 800), PHONE)).toBe(0.5);
    expect(coverageOf(rect(0, 900, 400, 100), PHONE)).toBe(0);
    expect(coverageOf(rect(0, 0, 10, 10), { width: 0, height: 0 })).toBe(0);
    expect(clipTo(rect(380, 790, 50, 50), PHONE)).toEqual(rect(380, 790, 20, 10));
  });

  it('are rounded, so that equal layouts are equal', () => {
    expect(plainRect(rect(1.04, 2.06, 3.333, 4))).toEqual(rect(1, 2.1, 3.3, 4));
    expect([shareOf(0.12345), shareOf(1.2), shareOf(-1)]).toEqual([0.123, 1, 0]);
  });
});
