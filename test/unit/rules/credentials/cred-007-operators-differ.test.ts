import { describe, expect, it } from 'vitest';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { filing, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const NUMBER = '浙ICP备17045678号-3';
const other = filing(400, NUMBER, { text: `© 京西山野图书有限公司 ${NUMBER}` });
const same = filing(400, NUMBER, { text: `© 2026 杭州拾页文化有限公司 版权所有 ${NUMBER}` });
const terms = read(agreement(), { linkText: '用户协议', requestedUrl: 'https://m.shop.cn/terms' }, 9100);

const CASES: readonly RuleCase[] = [
  { name: 'doubt: policy and footer differ', lines: [...start, other, read(policy())], results: ['p1 cantTell high'] },
  { name: 'clean: one company throughout', lines: [...start, same, read(policy()), terms], results: ['p1 passed'] },
  {
    name: 'near miss: the policy explains it',
    lines: [...start, other, read(policy({ share: '本程序由我们与其子公司京西山野图书有限公司共同运营。' }))],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: named in one place only',
    lines: [...start, filing(400, NUMBER), read(policy())],
    results: ['p1 inapplicable'],
  },
  {
    name: 'doubt: the register names another holder',
    lines: [...start, same, read(policy())],
    register: [{ number: '浙ICP备17045678号', subject: '广州云上科技有限公司' }],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: nearly the same is not the same',
    lines: [...start, filing(400, NUMBER, { text: `© 杭州拾页文化有限责任公司 ${NUMBER}` }), read(policy())],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: a copyright line away from any number',
    lines: [...start, survey(500, { operatorLines: ['版权所有 © 2026 京西山野图书有限公司'] }), read(policy())],
    results: ['p1 cantTell high'],
  },
  {
    name: 'near miss: the footer says who built the site',
    lines: [...start, same, survey(500, { operatorLines: ['© 2026 技术支持：广州云上科技有限公司'] }), read(policy())],
    results: ['p1 passed'],
  },
];

describe('CRED-007', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-007', row).map(inShort)).toEqual(results);
  });
});
