import { describe, expect, it } from 'vitest';
import { tick } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, tap } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: renewal ticked in advance',
    lines: [...start, tick(500, '到期自动续费，每月 9.90 元', true)],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: payment without a password',
    lines: [...start, tick(500, '开通小额免密支付', true)],
    results: ['p1 failed high'],
  },
  { name: 'clean: off', lines: [...start, tick(500, '开通小额免密支付', false)], results: ['p1 passed'] },
  { name: 'near miss: another box', lines: [...start, tick(500, '记住收货地址', true)], results: ['p1 inapplicable'] },
  { name: 'near miss: declined', lines: [...start, tick(500, '不开通免密支付', true)], results: ['p1 passed'] },
  {
    name: 'near miss: the user did it',
    lines: [...start, tap(400, '开通小额免密支付'), tick(500, '开通小额免密支付', true)],
    results: ['p1 passed'],
  },
];

describe('CRED-009', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-009', row).map(inShort)).toEqual(results);
  });
});
