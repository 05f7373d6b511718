import { describe, expect, it } from 'vitest';
import { leftOf, placeMarks, type TimelineMark, ticksOf, timelineMarks } from '@/lib/report/view/timeline-marks';
import { emptyReport, page, prompt } from '@/test/unit/report/fixtures';

const HOME = page('p1', 'accept', '/', '首页', { firstPaintMs: 80, contentAtMs: 460, firstGestureMs: 2140 });

function kinds(report: Parameters<typeof emptyReport>[0], on = HOME): readonly string[] {
  return timelineMarks(on, emptyReport(report)).map((mark) => `${mark.kind} ${mark.atMs}`);
}

describe('timelineMarks', () => {
  it('lists what the page row knows, in time order', () => {
    expect(kinds({})).toEqual(['paint 80', 'content 460', 'gesture 2140']);
  });

  it('leaves out what never came', () => {
    expect(kinds({}, page('p2', 'untouched', '/', '', { firstPaintMs: null, contentAtMs: null }))).toEqual([]);
  });

  it.each([
    [
      'an answer',
      { answer: { answer: 'reject', atMs: 2500 }, hiddenAtMs: 2600 } as const,
      ['prompt 310', 'reject 2500'],
    ],
    ['only its end', { answer: null, hiddenAtMs: 2600 }, ['prompt 310', 'gone 2600']],
    ['neither', { answer: null, hiddenAtMs: null }, ['prompt 310']],
  ])('shows of a prompt: %s', (_name, over, expected) => {
    const shown = kinds({ prompts: [prompt('prompt-1', HOME, over)] });
    expect(shown.filter((mark) => !/paint|content|gesture/.test(mark))).toEqual(expected);
  });

  it('leaves prompts of other visits out', () => {
    expect(kinds({ prompts: [prompt('prompt-1', page('p9', 'accept', '/', ''))] })).not.toContain('prompt 310');
  });

  it('shows the first third party of the visit only', () => {
    const party = { operator: null, purpose: null, requests: 1, consent: 'unasked' } as const;
    const thirdParties = [
      { ...party, host: 'late.example', firstAtMs: 900, firstPageId: 'p1' },
      { ...party, host: 'early.example', firstAtMs: 100, firstPageId: 'p1' },
      { ...party, host: 'other.example', firstAtMs: 5, firstPageId: 'p9' },
      { ...party, host: 'unplaced.example', firstAtMs: 5 },
    ];
    const marks = timelineMarks(HOME, emptyReport({ thirdParties }));
    expect(marks.filter((mark) => mark.kind === 'third-party').map((mark) => mark.detail)).toEqual(['early.example']);
  });
});

function marksAt(...moments: readonly number[]): readonly TimelineMark[] {
  return moments.map((atMs) => ({ kind: 'paint', atMs, prompt: null, ref: '', detail: '' }));
}

describe('placeMarks', () => {
  it('keeps time order from left to right, inside the strip', () => {
    const placed = placeMarks(marksAt(0, 100, 500, 4000, 30_000), 30_000);
    const lefts = placed.map((mark) => mark.left);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...lefts)).toBeLessThanOrEqual(96);
  });

  it('never lets two marks of one lane touch', () => {
    const placed = placeMarks(marksAt(300, 301, 302, 303, 900, 901, 905, 2000), 4000);
    for (const one of placed) {
      for (const other of placed) {
        if (one !== other && one.lane === other.lane) expect(Math.abs(one.left - other.left)).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('gives the early part more room than the late one', () => {
    expect(leftOf(500, 10_000)).toBeGreaterThan(30);
    expect(leftOf(10_000, 10_000) - leftOf(5000, 10_000)).toBeLessThan(20);
  });

  it('labels only moments that are on the strip', () => {
    expect(ticksOf(1500).map((tick) => tick.atMs)).toEqual([0, 100, 300, 1000]);
  });
});
