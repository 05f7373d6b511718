import { describe, expect, it } from 'vitest';
import { filing } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const NUMBER = '浙ICP备19012345号-2';
const start = [load(0), content(200)];
const linked = (href: string, results: readonly string[]): RuleCase => ({
  name: href,
  lines: [...start, filing(900, NUMBER, { href })],
  results,
});

const CASES: readonly RuleCase[] = [
  linked('https://icp.chinaz.com/', ['p1 failed high']),
  linked('https://m.shop.cn/', ['p1 failed high']),
  linked('https://beian.miit.gov.cn.icp-chaxun.com/', ['p1 failed critical']),
  linked('https://beian-miit.gov.cn/', ['p1 failed critical']),
  linked('https://beian.miit.gov.cn@evil.example/', ['p1 failed critical']),
  linked('http://www.miitbeian.gov.cn/', ['p1 failed medium']),
  linked('https://beian.miit.gov.cn/#/Integrated/index', ['p1 passed']),
  linked('#', ['p1 inapplicable']),
  { name: 'near miss: no link at all', lines: [...start, filing(900, NUMBER)], results: ['p1 inapplicable'] },
  {
    name: 'near miss: a permit linked to its picture',
    lines: [...start, filing(900, '浙B2-20239876', { href: 'https://m.shop.cn/licence.png' })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the police’s number and register',
    lines: [
      ...start,
      filing(900, '浙公网安备33010602987654号', {
        href: 'https://beian.mps.gov.cn/#/query/webSearch?code=33010602987654',
      }),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'boundary: linked rightly in the footer as well',
    lines: [
      ...start,
      filing(900, NUMBER, { href: 'https://icp.chinaz.com/' }),
      filing(901, NUMBER, { href: 'https://beian.miit.gov.cn/', selector: 'footer' }),
    ],
    results: ['p1 passed'],
  },
];

describe('FIL-004', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-004', row).map(inShort)).toEqual(results);
  });
});
