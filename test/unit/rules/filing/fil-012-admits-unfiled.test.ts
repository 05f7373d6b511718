import { describe, expect, it } from 'vitest';
import { filing } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: under review', lines: [...start, filing(900, 'ICP备案审核中')], results: ['p1 failed high'] },
  { name: 'bad: applied for', lines: [...start, filing(900, '备案号：申请中')], results: ['p1 failed high'] },
  {
    name: 'bad: a mini-program, not yet',
    lines: [...start, filing(900, '本小程序暂未备案')],
    profile: 'mini-program',
    results: ['p1 failed high'],
  },
  { name: 'clean: a number', lines: [...start, filing(900, '浙ICP备19012345号-2')], results: ['p1 inapplicable'] },
  {
    name: 'near miss: of another service; the page’s own number is there',
    lines: [...start, filing(900, '小程序备案审核中'), filing(901, '浙ICP备19012345号-2')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: in a help text',
    lines: [...start, filing(900, '备案审核中', { inProse: true, inFooter: false })],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: nobody can see it',
    lines: [...start, filing(900, 'ICP备案审核中', { hiddenBy: 'display' })],
    results: ['p1 inapplicable'],
  },
];

describe('FIL-012', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-012', row).map(inShort)).toEqual(results);
  });
});
