import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const baidu = request(500, 'https://hm.baidu.com/hm.js', [], { initiator: 'script' });
const geetest = request(500, 'https://static.geetest.com/v4/gt4.js', [], { initiator: 'script' });

const CASES: readonly RuleCase[] = [
  { name: 'bad: analytics that nobody named', lines: [...start, baidu, read(policy())], results: ['p1 failed high'] },
  { name: 'clean: named in the policy', lines: [...start, geetest, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: named in a list of its own',
    lines: [
      ...start,
      geetest,
      read(policy({ share: '我们使用的第三方见清单。' })),
      read(policy(), { linkText: '第三方信息共享清单', requestedUrl: 'https://m.shop.cn/list' }, 9100),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'doubt: an unknown host that is sent something',
    lines: [
      ...start,
      request(500, 'https://collect.unheard-of.cn/v1', [], { method: 'POST', initiator: 'fetch' }),
      read(policy()),
    ],
    results: ['p1 cantTell high'],
  },
  {
    name: 'near miss: pictures of an unknown host',
    lines: [...start, request(500, 'https://img.unheard-of.cn/1.png', [], { initiator: 'image' }), read(policy())],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: a host of the same site',
    lines: [...start, request(500, 'https://api.shop.cn/v1', [], { method: 'POST' }), read(policy())],
    results: ['p1 inapplicable'],
  },
  {
    name: 'inapplicable: no policy was read',
    lines: [...start, baidu, read(null, { outcome: 'empty' })],
    results: ['p1 inapplicable'],
  },
];

describe('POL-006', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-006', row).map(inShort)).toEqual(results);
  });

  it('says who is missing', () => {
    const [result] = judge('POL-006', { lines: [...start, baidu, read(policy())] });
    expect(result?.message.zh).toContain('百度');
    expect(result?.evidence).toEqual([{ kind: 'request', ref: 'hm.baidu.com' }]);
  });
});
