import { describe, expect, it } from 'vitest';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: a clause of the agreement',
    lines: [
      ...start,
      read({ ...agreement('# 五、个人信息保护', ...policy().blocks.map(({ text }) => text)), title: '用户服务协议' }),
    ],
    results: ['p1 failed low'],
  },
  { name: 'clean: a document of its own', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: the agreement has a clause, and there is a policy',
    lines: [
      ...start,
      read(policy()),
      read(
        agreement('我们按照《隐私政策》保护您的个人信息。'),
        { linkText: '用户协议', requestedUrl: 'https://m.shop.cn/terms' },
        9100,
      ),
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

describe('POL-020', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-020', row).map(inShort)).toEqual(results);
  });
});
