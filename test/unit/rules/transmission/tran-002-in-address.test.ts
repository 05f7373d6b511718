import { describe, expect, it } from 'vitest';
import { hit, request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const inUrl = hit({ channel: 'url' });

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: the phone in the query',
    lines: [...start, request(900, 'https://api.shop.cn/user?mobile=138****8000', [inUrl])],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: handed to another site as Referer',
    lines: [...start, request(900, 'https://ad.example.com/x.gif', [hit({ channel: 'header', key: 'Referer' })])],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: a declared name in the path',
    lines: [
      ...start,
      request(900, 'https://api.shop.cn/u/x', [hit({ channel: 'url', type: 'name', basis: 'canary', masked: '张*' })]),
    ],
    results: ['p1 failed high'],
  },
  {
    name: 'clean: in the body',
    lines: [...start, request(900, 'https://api.shop.cn/user', [hit()], { method: 'POST' })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the Referer stays at home',
    lines: [...start, request(900, 'https://m.shop.cn/x.gif', [hit({ channel: 'header', key: 'Referer' })])],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: another header',
    lines: [...start, request(900, 'https://ad.example.com/x', [hit({ channel: 'header', key: 'x-token' })])],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: coordinates by their shape alone',
    lines: [
      ...start,
      request(900, 'https://restapi.amap.com/v3/regeo', [hit({ channel: 'url', type: 'location', masked: '120.1*' })]),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'boundary: not sure enough',
    lines: [...start, request(900, 'https://api.shop.cn/o?no=1', [hit({ channel: 'url', confidence: 0.65 })])],
    results: ['p1 passed'],
  },
];

describe('TRAN-002', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('TRAN-002', row).map(inShort)).toEqual(results);
  });
});
