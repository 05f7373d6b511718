import { describe, expect, it } from 'vitest';
import { filing } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const shows = (...numbers: readonly string[]): RuleCase['lines'] => [
  ...start,
  ...numbers.map((number, index) => filing(900 + index, number)),
];

const CASES: readonly RuleCase[] = [
  { name: 'bad: only the mini-program’s', lines: shows('浙ICP备19012345号-3X'), results: ['p1 failed medium'] },
  { name: 'bad: only the app’s', lines: shows('浙ICP备19012345号-4A'), results: ['p1 failed medium'] },
  {
    name: 'bad: a mini-program with the website’s',
    lines: shows('浙ICP备19012345号-2'),
    profile: 'mini-program',
    results: ['p1 failed medium'],
  },
  { name: 'clean: the website’s', lines: shows('浙ICP备19012345号-2'), results: ['p1 passed'] },
  {
    name: 'clean: the mini-program’s',
    lines: shows('浙ICP备19012345号-3X'),
    profile: 'mini-program',
    results: ['p1 passed'],
  },
  {
    name: 'near miss: both',
    lines: shows('浙ICP备19012345号-2', '浙ICP备19012345号-3X'),
    profile: 'mini-program',
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the subject’s alone',
    lines: shows('浙ICP备19012345号'),
    profile: 'mini-program',
    results: ['p1 passed'],
  },
  { name: 'near miss: a permit alone', lines: shows('浙B2-20239876'), results: ['p1 inapplicable'] },
  { name: 'near miss: malformed', lines: shows('浙ICP备1901234号-3X'), results: ['p1 inapplicable'] },
];

describe('FIL-006', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-006', row).map(inShort)).toEqual(results);
  });
});
