import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { field } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const harmless = policy({
  collect: ['# 二、我们收集什么', '- 下单与配送：收集收货人姓名、手机号和收货地址，用于配送和售后联系。'],
  sensitive: '',
});
const idCard = field(500, {
  selector: '#id',
  name: 'idCard',
  label: '身份证号',
  placeholder: '请输入身份证号',
  type: 'text',
  maxLength: 18,
});

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: declared, not explained',
    lines: [...start, read(policy({ sensitive: '' }))],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: asked for, not even mentioned',
    lines: [...start, idCard, read(harmless)],
    results: ['p1 failed high'],
  },
  { name: 'clean: need and effect in bold', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: nothing of the kind',
    lines: [...start, field(500), read(harmless)],
    results: ['p1 inapplicable'],
  },
];

describe('POL-009', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-009', row).map(inShort)).toEqual(results);
  });
});
