import { describe, expect, it } from 'vitest';
import { field, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, load } from '@/test/unit/timeline/support/recording';

const ID = { selector: '#id', name: 'idCard', label: '身份证号', placeholder: '', type: 'text', maxLength: 18 };
const closing = [load(0, `${HOME}close-account`), content(200)];
const end = survey(1500, { title: '注销账号' });

const CASES: readonly RuleCase[] = [
  { name: 'doubt: an identity number', lines: [...closing, field(500, ID), end], results: ['p1 cantTell high'] },
  {
    name: 'doubt: a photograph with it in hand',
    lines: [...closing, field(500, { ...ID, type: 'file', label: '手持证件照片', name: 'photo' }), end],
    results: ['p1 cantTell high'],
  },
  {
    name: 'clean: an SMS code',
    lines: [...closing, field(500, { selector: '#code', name: 'code', label: '验证码', placeholder: '' }), end],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the same on another page',
    lines: [load(0), content(200), field(500, ID), survey(1500)],
    results: ['p1 inapplicable'],
  },
];

describe('CRED-006', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-006', row).map(inShort)).toEqual(results);
  });
});
