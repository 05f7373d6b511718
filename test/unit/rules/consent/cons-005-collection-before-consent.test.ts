import { describe, expect, it } from 'vitest';
import { answer, call, hit, request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const GEO = 'navigator.geolocation.getCurrentPosition';
const API = 'https://api.shop.cn/member';
const start = [load(0), content(200)];
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: a phone number sent at load',
    lines: [...start, request(300, API, [hit()])],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: the tester’s own value, whatever the confidence',
    lines: [...start, request(300, API, [hit({ basis: 'canary', confidence: 0.5, type: 'name', masked: '张*' })])],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: sent after a refusal',
    lines: [
      ...start,
      shown(300, notice),
      tap(900, '不同意', 'n'),
      answer(900, 'n', 'reject'),
      request(2000, API, [hit()]),
    ],
    passes: ['reject'],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: the location is asked for by the page itself',
    lines: [...start, call(1500, GEO)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: the clipboard is read by a host interface',
    lines: [...start, call(1500, 'wx.getClipboardData')],
    results: ['p1 failed critical'],
  },
  {
    name: 'boundary: confidence 0.7',
    lines: [...start, request(300, API, [hit({ confidence: 0.7 })])],
    results: ['p1 failed critical'],
  },
  {
    name: 'boundary: confidence below 0.7',
    lines: [...start, request(300, API, [hit({ confidence: 0.69 })])],
    results: ['p1 passed'],
  },
  {
    name: 'clean: nothing but assets',
    lines: [...start, request(300, 'https://cdn.shop.cn/app.js')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: after consent',
    lines: [...start, shown(300, notice), tap(900, '同意', 'n'), request(2000, API, [hit()])],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: typed and submitted by the user',
    lines: [...start, tap(3000, '提交'), request(3200, API, [hit({ basis: 'typed' })])],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the address of the connection, a company code',
    lines: [
      ...start,
      request(300, API, [hit({ type: 'ip', masked: '1.2.*.*' }), hit({ type: 'uscc', masked: '91***' })]),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the id of a silent log-in',
    lines: [...start, request(300, API, [hit({ type: 'openid', masked: 'oX***' })]), call(100, 'wx.login')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: location after a tap on its function',
    lines: [
      ...start,
      shown(300, notice),
      answer(900, 'n', 'reject'),
      tap(3000, '附近门店'),
      call(3100, GEO, { activated: true }),
    ],
    passes: ['reject'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: text copied for the user',
    lines: [...start, call(1500, 'wx.setClipboardData')],
    results: ['p1 passed'],
  },
  {
    name: 'where everything is accepted it is not judged',
    lines: [...start, request(300, API, [hit()])],
    passes: ['accept'],
    results: ['p1 inapplicable'],
  },
];

describe('CONS-005', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CONS-005', row).map(inShort)).toEqual(results);
  });

  it('one finding a host and kind, and never the value itself', () => {
    const found = judge('CONS-005', {
      lines: [
        ...start,
        request(300, API, [hit()]),
        request(400, API, [hit()]),
        request(500, 'https://log.other.com/x', [hit()]),
      ],
    });
    expect(found.map((result) => result.message.zh).join()).toContain('138****8000');
    expect(found).toHaveLength(2);
  });
});
