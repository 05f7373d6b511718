import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: silent',
    lines: [...start, read(policy({ retention: '我们采取加密等措施保护这些信息。' }))],
    results: ['p1 failed medium'],
  },
  { name: 'clean: three years', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: until the account is closed',
    lines: [...start, read(policy({ retention: '账号信息的保存期限至您注销账号之日止，注销后十五日内删除。' }))],
    results: ['p1 passed'],
  },
  {
    name: 'doubt: by law',
    lines: [...start, read(policy({ retention: '我们按照法律规定的期限保存您的个人信息。' }))],
    results: ['p1 cantTell medium'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-007', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-007', row).map(inShort)).toEqual(results);
  });
});
