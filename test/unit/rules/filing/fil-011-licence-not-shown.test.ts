import { describe, expect, it } from 'vitest';
import { survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const TRADE = ['提交订单', '应付金额'];
const sells = (dutyWords: string[], links: { text: string; href: string }[] = []): RuleCase['lines'] => [
  ...start,
  survey(1500, { tradeWords: TRADE, dutyWords, links }),
];

const CASES: readonly RuleCase[] = [
  { name: 'bad: a shop without one', lines: sells([]), results: ['p1 failed medium'] },
  { name: 'clean: with one', lines: sells(['营业执照']), results: ['p1 passed'] },
  { name: 'clean: with a credit code', lines: sells(['统一社会信用代码']), results: ['p1 passed'] },
  { name: 'near miss: needs none and says so', lines: sells(['自产农副产品']), results: ['p1 passed'] },
  {
    name: 'near miss: sells nothing',
    lines: [...start, survey(1500, { dutyWords: [] })],
    results: ['p1 inapplicable'],
  },
  {
    name: 'doubt: 关于 was never opened',
    lines: sells([], [{ text: '关于我们', href: 'https://m.shop.cn/about' }]),
    results: ['p1 cantTell medium'],
  },
  {
    name: 'doubt: the platform shows the subject of a mini-program',
    lines: sells([]),
    profile: 'mini-program',
    results: ['p1 cantTell medium'],
  },
];

describe('FIL-011', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-011', row).map(inShort)).toEqual(results);
  });
});
