import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'doubt: prose',
    lines: [
      ...start,
      read(
        policy({
          collect: [
            '# 二、我们收集什么',
            '您下单时，我们会收集您的手机号、收货人姓名和收货地址，用于安排配送和售后联系；您实名购票时，我们收集身份证号，用于法律要求的实名核验。',
          ],
        }),
      ),
    ],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt, never failed: a lump',
    lines: [...start, read(policy({ collect: '我们可能收集您的信息以提供更好的服务。' }))],
    results: ['p1 cantTell high'],
  },
  { name: 'clean: items', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: the list is an annex',
    lines: [
      ...start,
      read(
        policy({
          collect: [
            '# 二、我们收集什么',
            '您下单时，我们会收集您的手机号、收货人姓名和收货地址，用于安排配送和售后联系；您实名购票时，我们收集身份证号，用于法律要求的实名核验。',
          ],
        }),
      ),
      read(policy(), { linkText: '个人信息收集清单', requestedUrl: 'https://m.shop.cn/list' }, 9100),
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

describe('POL-005', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-005', row).map(inShort)).toEqual(results);
  });
});
