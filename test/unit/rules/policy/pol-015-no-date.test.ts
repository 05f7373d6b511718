import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: undated', lines: [...start, read(policy({ dates: '' }))], results: ['p1 failed low'] },
  { name: 'clean: dated', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: at the end',
    lines: [...start, read(policy({ dates: '', complaints: '版本：2026 年 1 月 12 日生效。' }))],
    results: ['p1 passed'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-015', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-015', row).map(inShort)).toEqual(results);
  });
});
