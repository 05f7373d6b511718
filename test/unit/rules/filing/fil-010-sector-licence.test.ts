import { describe, expect, it } from 'vitest';
import { survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const says = (...dutyWords: string[]): RuleCase['lines'] => [...start, survey(1500, { dutyWords })];

const CASES: readonly RuleCase[] = [
  { name: 'bad: consultations without a permit', lines: says('在线问诊'), results: ['p1 cantTell medium'] },
  {
    name: 'bad: two trades, a permit for one',
    lines: says('在线问诊', '处方药', '药品经营许可证'),
    results: ['p1 cantTell medium'],
  },
  { name: 'clean: with its permit', lines: says('在线问诊', '医疗机构执业许可证'), results: ['p1 passed'] },
  {
    name: 'near miss: the name of the permit alone',
    lines: says('保健食品', '食品经营许可证'),
    results: ['p1 passed'],
  },
  { name: 'near miss: no such trade', lines: says('营业执照'), results: ['p1 inapplicable'] },
  { name: 'near miss: a recording without these words', lines: [...start, survey(1500)], results: ['p1 inapplicable'] },
];

describe('FIL-010', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-010', row).map(inShort)).toEqual(results);
  });
});
