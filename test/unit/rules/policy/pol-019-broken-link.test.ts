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

  it('a link that was opened again is judged by the last time', () => {
    const lines = [...start, read(null, { outcome: 'failed', status: 502 }, 8000), read(policy())];
    expect(judge('POL-019', { lines }).map(inShort)).toEqual(['p1 passed']);
  });

  it.each([
    ['it opens', policy(), {}, '未登录时是否也能打开没有检查'],
    ['it does not', null, { outcome: 'empty' }, '测试者自己的 Cookie'],
  ] as const)('says that it was opened with the tester’s own cookies: %s', (_what, document, parts, words) => {
    const [result] = judge('POL-019', { lines: [...start, read(document, { ...parts, ownProfile: true })] });
    expect(result?.message.zh).toContain(words);
  });
});
