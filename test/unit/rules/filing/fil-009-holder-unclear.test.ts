import { describe, expect, it } from 'vitest';
import { filing } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: two subjects',
    lines: [...start, filing(900, '浙ICP备19012345号-2'), filing(901, '粤ICP备2021098765号-1')],
    results: ['p1 cantTell high'],
  },
  {
    name: 'bad: two companies in the number’s line',
    lines: [
      ...start,
      filing(900, '浙ICP备19012345号-2', {
        text: '杭州山野茶业有限公司 技术支持：广州云上科技有限公司 浙ICP备19012345号-2',
      }),
    ],
    results: ['p1 cantTell high'],
  },
  { name: 'clean: one subject', lines: [...start, filing(900, '浙ICP备19012345号-2')], results: ['p1 passed'] },
  {
    name: 'near miss: carriers of one subject',
    lines: [...start, filing(900, '浙ICP备19012345号-2'), filing(901, '浙ICP备19012345号-3X')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the other number is quoted',
    lines: [
      ...start,
      filing(900, '浙ICP备19012345号-2'),
      filing(901, '粤ICP备2021098765号', { inProse: true, inFooter: false }),
    ],
    results: ['p1 passed'],
  },
  { name: 'near miss: no number', lines: start, results: ['p1 inapplicable'] },
];

describe('FIL-009', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-009', row).map(inShort)).toEqual(results);
  });
});
