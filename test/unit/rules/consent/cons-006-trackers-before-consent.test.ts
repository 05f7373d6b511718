import { describe, expect, it } from 'vitest';
import { request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const TRACKER = 'https://hm.baidu.com/hm.js?5c0e7d1b9a3f42688de1f07ab6c4d935';

const CASES: readonly RuleCase[] = [
  { name: 'bad: analytics in the head', lines: [...start, request(80, TRACKER)], results: ['p1 failed high'] },
  {
    name: 'bad: while the notice waits for an answer',
    lines: [...start, shown(300, notice), request(900, TRACKER)],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: after a refusal',
    lines: [...start, shown(300, notice), tap(900, '不同意', 'n'), request(2000, TRACKER)],
    passes: ['reject'],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: two services are two findings',
    lines: [...start, request(80, TRACKER), request(90, 'https://www.google-analytics.com/g/collect?v=2')],
    results: ['p1 failed high', 'p1 failed high'],
  },
  {
    name: 'self-hosted analytics are one level lower',
    lines: [...start, request(80, 'https://m.shop.cn/sa.gif?project=default&data=e30')],
    results: ['p1 failed medium'],
  },
  {
    name: 'clean: own hosts only',
    lines: [...start, request(80, 'https://m.shop.cn/api/list')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: after consent',
    lines: [...start, shown(300, notice), tap(900, '同意', 'n'), request(950, TRACKER)],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a map and a captcha',
    lines: [
      ...start,
      request(80, 'https://restapi.amap.com/v3/ip?key=1'),
      request(90, 'https://static.geetest.com/v4/gt4.js'),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'boundary: the moment before consent',
    lines: [...start, shown(300, notice), request(899, TRACKER), tap(900, '同意', 'n')],
    passes: ['live'],
    results: ['p1 failed high'],
  },
];

describe('CONS-006', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CONS-006', row).map(inShort)).toEqual(results);
  });
});
