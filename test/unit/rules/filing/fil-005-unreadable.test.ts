import { describe, expect, it } from 'vitest';
import { filing, inWalk } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const NUMBER = '浙ICP备19012345号-2';
const start = [load(0), content(200)];
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const hiddenBy = (reason: NonNullable<Parameters<typeof filing>[2]>['hiddenBy']) =>
  filing(900, NUMBER, { hiddenBy: reason ?? null });

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: 7 px',
    lines: [...start, filing(900, NUMBER, { hiddenBy: 'font', fontPx: 7 })],
    results: ['p1 failed medium'],
  },
  { name: 'bad: pale', lines: [...start, hiddenBy('contrast')], results: ['p1 failed medium'] },
  { name: 'bad: not displayed', lines: [...start, hiddenBy('display')], results: ['p1 failed medium'] },
  { name: 'bad: under the tab bar', lines: [...start, hiddenBy('covered')], results: ['p1 failed medium'] },
  { name: 'clean: plain to see', lines: [...start, filing(900, NUMBER)], results: ['p1 passed'] },
  {
    name: 'near miss: under the first-run notice for the moment',
    lines: [...start, shown(300, notice), hiddenBy('covered')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: plain to see in another pass',
    lines: [...start, hiddenBy('covered'), ...inWalk('w2', [load(20_000), filing(20_900, NUMBER)])],
    passes: ['untouched', 'accept'],
    results: ['p1 passed', 'p2 passed'],
  },
  {
    name: 'near miss: a mini-program shows it on another page',
    lines: [...start, hiddenBy('display'), route(3000, '/my', 'walk'), filing(3500, NUMBER)],
    profile: 'mini-program',
    passes: ['reject'],
    results: ['p1 passed', 'p2 inapplicable'],
  },
  {
    name: 'boundary: a website owes it on this page',
    lines: [...start, hiddenBy('display'), route(3000, '/my', 'walk'), filing(3500, NUMBER)],
    passes: ['reject'],
    results: ['p1 failed medium', 'p2 inapplicable'],
  },
  {
    name: 'doubt: a mini-program’s tab that was never opened',
    lines: [...start, hiddenBy('display')],
    profile: 'mini-program',
    results: ['p1 cantTell medium'],
  },
  { name: 'no number', lines: [...start], results: ['p1 inapplicable'] },
];

describe('FIL-005', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-005', row).map(inShort)).toEqual(results);
  });
});
