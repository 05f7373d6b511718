import { describe, expect, it } from 'vitest';
import { filing, VIEWPORT } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const NUMBER = '浙ICP备19012345号-2';
const start = [load(0), content(200)];
const TOP = { rect: { x: 95, y: 60, width: 200, height: 18 }, inFooter: false };
const LEFT = { rect: { x: 12, y: 1380, width: 80, height: 18 } };
const WIDE = { viewport: { width: 1280, height: 900 } };

const CASES: readonly RuleCase[] = [
  { name: 'bad: at the top', lines: [...start, filing(900, NUMBER, TOP)], results: ['p1 failed low'] },
  {
    name: 'remark: at the bottom left of a wide screen',
    lines: [...start, filing(900, NUMBER, { ...LEFT, ...WIDE })],
    results: ['p1 failed info'],
  },
  { name: 'clean: in the footer', lines: [...start, filing(900, NUMBER)], results: ['p1 passed'] },
  {
    name: 'near miss: at the bottom left of a phone',
    lines: [...start, filing(900, NUMBER, { ...LEFT, viewport: VIEWPORT })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: at the top and in the footer',
    lines: [...start, filing(900, NUMBER, TOP), filing(901, NUMBER, { selector: 'footer' })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a mini-program owes a prominent place, not this one',
    lines: [...start, filing(900, '浙ICP备19012345号-3X', TOP)],
    profile: 'mini-program',
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: in a frame, whose place is not the page’s',
    lines: [...start, filing(900, NUMBER, { ...TOP, from: 'frame' })],
    results: ['p1 inapplicable'],
  },
];

describe('FIL-007', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-007', row).map(inShort)).toEqual(results);
  });
});
