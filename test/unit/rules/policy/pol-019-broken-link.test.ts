import { describe, expect, it } from 'vitest';
import { documentOf, policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: 404', lines: [...start, read(null, { outcome: 'failed', status: 404 })], results: ['p1 failed high'] },
  { name: 'bad: blank', lines: [...start, read(null, { outcome: 'empty' })], results: ['p1 failed high'] },
  { name: 'bad: a log-in', lines: [...start, read(null, { outcome: 'login' })], results: ['p1 failed high'] },
  { name: 'clean: it opens', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: redirected',
    lines: [...start, read(policy(), { url: 'https://m.shop.cn/legal/v3' })],
    results: ['p1 passed'],
  },
  {
    name: 'doubt: no answer',
    lines: [...start, read(null, { outcome: 'failed', status: null })],
    results: ['p1 cantTell high'],
  },
  { name: 'doubt: a file', lines: [...start, read(null, { outcome: 'not-html' })], results: ['p1 cantTell high'] },
  {
    name: 'doubt: another page',
    lines: [...start, read(documentOf('新品', ['# 新品上架', '一百二十种街边植物，配手绘插图与观察月历，今日上新。']))],
    results: ['p1 cantTell high'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-019', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-019', row).map(inShort)).toEqual(results);
  });
});
