import { describe, expect, it } from 'vitest';
import { field } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const ID = { selector: '#id', name: 'idCard', label: '身份证号', placeholder: '', type: 'text', maxLength: 18 };
const ask = shapeOf('a', '是否使用已认证的身份信息？', ['不同意', '同意']);

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: filled at once',
    lines: [...start, field(500, { ...ID, prefilled: true })],
    results: ['p1 failed high'],
  },
  { name: 'clean: empty', lines: [...start, field(500, ID)], results: ['p1 passed'] },
  {
    name: 'near miss: a phone number',
    lines: [...start, field(500, { prefilled: true })],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: asked first',
    lines: [...start, shown(300, ask), field(500, { ...ID, prefilled: true })],
    results: ['p1 passed'],
  },
];

describe('CRED-003', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-003', row).map(inShort)).toEqual(results);
  });
});
