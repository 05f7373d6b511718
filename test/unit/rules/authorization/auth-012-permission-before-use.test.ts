import { describe, expect, it } from 'vitest';
import { answer, call, follow, inWalk } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load, route, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const GEO = 'navigator.geolocation.getCurrentPosition';
const start = [load(0), content(200)];
const to = (atMs: number, words: string, path: string): readonly Line[] => [
  follow(atMs, words),
  tap(atMs + 10, words),
  route(atMs + 100, path, 'walk'),
  content(atMs + 200),
];
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const explain = shapeOf('l', '开启定位服务\n用于推荐附近门店', ['暂不', '允许']);

const CASES: readonly RuleCase[] = [
  { name: 'bad: location right after the home page', lines: [...start, call(1500, GEO)], results: ['p1 failed high'] },
  {
    name: 'bad: camera without a tap',
    lines: [...start, call(1500, 'navigator.mediaDevices.getUserMedia', { detail: 'video' })],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: notifications',
    lines: [...start, call(1500, 'Notification.requestPermission')],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: the tap only answered the privacy notice',
    lines: [
      ...start,
      shown(300, notice),
      tap(2000, '同意', 'n'),
      answer(2000, 'n', 'accept'),
      call(2300, GEO, { activated: true }),
    ],
    passes: ['accept'],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: the page’s own location box by a timer',
    lines: [...start, shown(3000, explain)],
    results: ['p1 failed high'],
  },
  { name: 'boundary: 50 ms after content', lines: [...start, call(250, GEO)], results: ['p1 failed high'] },
  {
    name: 'boundary: 50 ms before content it is AUTH-001’s',
    lines: [...start, call(150, GEO)],
    results: ['p1 inapplicable'],
  },
  {
    name: 'clean: after a tap on 附近门店',
    lines: [...start, tap(3000, '附近门店'), call(3100, GEO, { activated: true })],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a page opened for that function',
    lines: [...start, ...to(2000, '门店', '/stores'), call(2400, GEO)],
    passes: ['reject'],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'near miss: some seconds after a tap, while it still counts',
    lines: [...start, tap(3000, '换一家'), call(6500, GEO, { activated: true })],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the page explained first',
    lines: [
      ...start,
      tap(3000, '附近门店'),
      shown(3200, explain),
      tap(5000, '允许', 'l'),
      answer(5000, 'l', 'accept'),
      call(5100, GEO, { activated: true }),
    ],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a silent query',
    lines: [...start, call(1500, 'wx.getNetworkType')],
    results: ['p1 inapplicable'],
  },
  {
    name: 'met without touching already',
    lines: [...start, call(1500, GEO), ...inWalk('w2', [load(20_000), content(20_200), call(21_500, GEO)])],
    passes: ['untouched', 'accept'],
    results: ['p1 failed high', 'p2 inapplicable'],
  },
  {
    name: 'bad: right upon the answer to a notice, while the content comes out from under it',
    lines: [
      load(0),
      shown(100, notice),
      tap(1000, '同意', 'n'),
      answer(1000, 'n', 'accept'),
      call(1050, GEO, { activated: true }),
      content(1350),
    ],
    passes: ['accept'],
    results: ['p1 failed high'],
  },
];

describe('AUTH-012', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-012', row).map(inShort)).toEqual(results);
  });
});
