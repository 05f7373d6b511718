import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: silent', lines: [...start, read(policy({ minors: '' }))], results: ['p1 failed medium'] },
  { name: 'clean: a guardian agrees', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: adults only',
    lines: [...start, read(policy({ minors: '本程序仅面向年满十八周岁的成年人，我们不向未成年人提供服务。' }))],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: rules for children of their own',
    lines: [
      ...start,
      read(policy({ minors: '' })),
      read(policy(), { linkText: '儿童个人信息保护规则', requestedUrl: 'https://m.shop.cn/children' }, 9100),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-010', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-010', row).map(inShort)).toEqual(results);
  });
});
