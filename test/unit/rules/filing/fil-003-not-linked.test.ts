import { describe, expect, it } from 'vitest';
import { filing } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const REGISTER = 'https://beian.miit.gov.cn/';
const NUMBER = '浙ICP备19012345号-2';
const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: plain text', lines: [...start, filing(900, NUMBER)], results: ['p1 failed medium'] },
  { name: 'bad: a dead link', lines: [...start, filing(900, NUMBER, { href: '#' })], results: ['p1 failed medium'] },
  {
    name: 'bad: plain text in a mini-program',
    lines: [...start, filing(900, NUMBER)],
    profile: 'mini-program',
    results: ['p1 failed medium'],
  },
  { name: 'clean: linked', lines: [...start, filing(900, NUMBER, { href: REGISTER })], results: ['p1 passed'] },
  {
    name: 'clean: http is forwarded',
    lines: [...start, filing(900, NUMBER, { href: 'http://beian.miit.gov.cn' })],
    results: ['p1 passed'],
  },
  {
    name: 'clean: a mini-program prints the address',
    lines: [...start, filing(900, NUMBER, { besideText: '工信部备案查询：beian.miit.gov.cn' })],
    profile: 'mini-program',
    results: ['p1 passed'],
  },
  {
    name: 'boundary: on a website the address as text is no link',
    lines: [...start, filing(900, NUMBER, { besideText: '工信部备案查询：beian.miit.gov.cn' })],
    results: ['p1 failed medium'],
  },
  {
    name: 'near miss: a permit needs no link',
    lines: [...start, filing(900, '浙B2-20239876')],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: another number of the same subject is linked',
    lines: [...start, filing(900, NUMBER, { href: REGISTER }), filing(900, '浙ICP备19012345号-3X')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: wrongly linked is FIL-004’s',
    lines: [...start, filing(900, NUMBER, { href: 'https://icp.chinaz.com/' })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: malformed is FIL-002’s',
    lines: [...start, filing(900, '浙ICP备1901号')],
    results: ['p1 inapplicable'],
  },
];

describe('FIL-003', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-003', row).map(inShort)).toEqual(results);
  });
});
