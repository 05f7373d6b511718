import { describe, expect, it } from 'vitest';
import { filing } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const NUMBER = '浙公网安备33010602011771号';
const page = (code: string): string => `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`;
const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: the link is another number’s',
    lines: [...start, filing(900, NUMBER, { href: page('33010602011772') })],
    results: ['p1 failed low'],
  },
  {
    name: 'bad: the province is another one',
    lines: [...start, filing(900, '京公网安备33010602011771号')],
    results: ['p1 failed low'],
  },
  {
    name: 'bad: a template’s',
    lines: [...start, filing(900, '浙公网安备00000000000000号')],
    results: ['p1 failed low'],
  },
  {
    name: 'clean: number, link and province agree',
    lines: [...start, filing(900, NUMBER, { href: page('33010602011771') })],
    results: ['p1 passed'],
  },
  {
    name: 'clean: the former register',
    lines: [
      ...start,
      filing(900, NUMBER, { href: 'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010602011771' }),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: fifteen digits',
    lines: [...start, filing(900, '皖公网安备341324020000239号')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: no police number',
    lines: [...start, filing(900, '浙ICP备19012345号-2')],
    results: ['p1 inapplicable'],
  },
];

describe('FIL-008', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-008', row).map(inShort)).toEqual(results);
  });
});
