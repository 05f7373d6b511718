import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: silent', lines: [...start, read(policy({ rights: '' }))], results: ['p1 failed high'] },
  { name: 'clean: a way for each', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: told in a list of its own',
    lines: [
      ...start,
      read(policy({ rights: '' })),
      read(policy(), { linkText: '个人信息权限清单', requestedUrl: 'https://m.shop.cn/rights' }, 9100),
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

describe('POL-008', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-008', row).map(inShort)).toEqual(results);
  });

  it('quotes what it rests on', () => {
    const [result] = judge('POL-008', { lines: [...start, read(policy({ rights: '' }))] });
    expect(result?.message.zh).toContain('缺少：查阅、复制');
  });
});
