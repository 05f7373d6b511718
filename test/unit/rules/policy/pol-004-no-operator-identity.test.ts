import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: we throughout',
    lines: [...start, read(policy({ who: '本程序由我们运营。' }))],
    results: ['p1 failed high'],
  },
  { name: 'clean: company and contact', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: a sole trader',
    lines: [
      ...start,
      read(policy({ who: '本程序由个体工商户“西湖区山脚书屋”（经营者：李明）运营，电话 0571-5550 0100。' })),
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

describe('POL-004', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-004', row).map(inShort)).toEqual(results);
  });

  it('quotes what it rests on', () => {
    const [result] = judge('POL-004', { lines: [...start, read(policy({ who: '本程序由我们运营。' }))] });
    expect(result?.message.zh).toContain('缺少：处理者名称');
  });
});
