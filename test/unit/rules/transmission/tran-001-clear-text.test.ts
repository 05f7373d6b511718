import { describe, expect, it } from 'vitest';
import { hit, request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const socket = (url: string): Line => [
  900,
  'socket-sent',
  { requestId: 's1', url, size: 40, hits: [hit({ channel: 'websocket' })] },
  { source: 'cdp' },
];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: an order over http',
    lines: [...start, request(900, 'http://api.shop.cn/order', [hit()])],
    results: ['p1 failed critical'],
  },
  { name: 'bad: a message over ws', lines: [...start, socket('ws://im.shop.cn/')], results: ['p1 failed critical'] },
  {
    name: 'boundary: confidence 0.7',
    lines: [...start, request(900, 'http://api.shop.cn/order', [hit({ confidence: 0.7 })])],
    results: ['p1 failed critical'],
  },
  {
    name: 'boundary: 0.6 is not sure',
    lines: [...start, request(900, 'http://api.shop.cn/order', [hit({ confidence: 0.6 })])],
    results: ['p1 passed'],
  },
  {
    name: 'clean: https and wss',
    lines: [...start, request(900, 'https://api.shop.cn/order', [hit()]), socket('wss://im.shop.cn/')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: http without personal information',
    lines: [...start, request(900, 'http://api.shop.cn/list')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: this machine',
    lines: [
      ...start,
      request(900, 'http://localhost:8080/order', [hit()]),
      request(910, 'http://127.0.0.1:8080/order', [hit()]),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a private network',
    lines: [...start, request(900, 'http://192.168.1.20/order', [hit()]), request(910, 'http://172.20.0.2/o', [hit()])],
    results: ['p1 passed'],
  },
  {
    name: 'a public address that looks private at first',
    lines: [...start, request(900, 'http://172.64.0.2/o', [hit()])],
    results: ['p1 failed critical'],
  },
  {
    name: 'one finding a host and kind',
    lines: [
      ...start,
      request(900, 'http://a.cn/1', [hit()]),
      request(910, 'http://a.cn/2', [hit(), hit({ type: 'id-card' })]),
    ],
    results: ['p1 failed critical', 'p1 failed critical'],
  },
];

describe('TRAN-001', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('TRAN-001', row).map(inShort)).toEqual(results);
  });
});
