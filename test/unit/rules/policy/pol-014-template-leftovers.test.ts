import { describe, expect, it } from 'vitest';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: XX Ltd.',
    lines: [...start, read(policy({ who: '本程序由XX科技有限公司运营，电话 0571-5550 0100。' }))],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: in the agreement',
    lines: [
      ...start,
      read(policy()),
      read(
        agreement('本协议由您与【公司名称】签订。'),
        { linkText: '用户协议', requestedUrl: 'https://m.shop.cn/terms' },
        9100,
      ),
    ],
    results: ['p1 failed high'],
  },
  { name: 'clean: a name', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: brackets of a platform’s guideline',
    lines: [...start, read(policy({ dates: '为了确认账号归属，开发者将在获取您的明示同意后，收集您的【手机号】。' }))],
    results: ['p1 passed'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-014', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-014', row).map(inShort)).toEqual(results);
  });

  it('quotes what it rests on', () => {
    const [result] = judge('POL-014', {
      lines: [...start, read(policy({ who: '本程序由XX科技有限公司运营，电话 0571-5550 0100。' }))],
    });
    expect(result?.message.zh).toContain('XX科技有限公司');
  });
});
