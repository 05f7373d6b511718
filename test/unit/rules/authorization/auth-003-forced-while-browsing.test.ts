import { describe, expect, it } from 'vitest';
import { answer, call, follow, inWalk } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load, route, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const login = shapeOf('a', '请先绑定手机号\n绑定手机号查看商品详情', ['立即绑定']);
const sheet = shapeOf('a', '手机号快捷登录', ['微信手机号一键登录', '取消']);
const bar = shapeOf('b', '登录后享受会员价', ['立即登录'], { blocking: false, coverage: 0.08, scrollLocked: false });
const gate = shapeOf('g', '手机号登录', ['手机号一键登录'], { surface: 'gate', blocking: false });

const home = [load(0), content(200)];
const to = (atMs: number, words: string, path: string): readonly Line[] => [
  follow(atMs, words),
  tap(atMs + 10, words),
  route(atMs + 100, path, 'walk'),
];
const backHome = (atMs: number): readonly Line[] => [route(atMs, '/', 'walk'), content(atMs + 50)];
const pagesBefore = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, i) => [
    ...to(2000 + 1000 * i, `专题${i}`, `/topic${i}`),
    content(2200 + 1000 * i),
  ]).flat();

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: a product opens only against the phone',
    lines: [...home, ...to(2000, '高山云雾茶', '/goods/101'), shown(2300, login)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 failed high'],
  },
  {
    name: 'bad: the guard redirects the product to the log-in page',
    lines: [...home, ...to(2000, '高山云雾茶 ¥68', '/login?redirect=/goods/101'), shown(2300, gate)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 failed high'],
  },
  {
    name: 'bad: a fifth of the sections',
    lines: [...home, ...pagesBefore(4), ...to(9000, '新品', '/new'), shown(9300, login)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 passed', 'p3 passed', 'p4 passed', 'p5 passed', 'p6 failed high'],
  },
  {
    name: 'bad: by a timer, although it can be closed',
    lines: [...home, shown(3200, sheet)],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: refusing leaves the user on the list, without the product',
    lines: [...home, follow(2000, '龙井 ¥18'), tap(2010, '龙井 ¥18'), shown(2300, sheet), answer(4000, 'a', 'reject')],
    passes: ['reject'],
    results: ['p1 failed high'],
  },
  {
    name: 'boundary: less than a fifth of the sections',
    lines: [...home, ...pagesBefore(5), ...to(9000, '新品', '/new'), shown(9300, login)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 passed', 'p3 passed', 'p4 passed', 'p5 passed', 'p6 passed', 'p7 passed'],
  },
  {
    name: 'clean: the detail opens',
    lines: [...home, ...to(2000, '高山云雾茶', '/goods/101'), content(2300)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 passed'],
  },
  {
    name: 'near miss: 收藏 asks for log-in',
    lines: [...home, tap(3000, '收藏'), shown(3300, login)],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: 我的 asks for log-in',
    lines: [...home, ...to(2000, '我的', '/user'), shown(2300, gate), ...backHome(5000)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 passed', 'p3 passed'],
  },
  {
    name: 'near miss: an icon without words',
    lines: [...home, ...to(2000, '', '/login'), shown(2300, gate)],
    passes: ['reject'],
    results: ['p1 passed', 'p2 passed'],
  },
  { name: 'near miss: a hint bar', lines: [...home, shown(3200, bar)], results: ['p1 passed'] },
  {
    name: 'near miss: a sheet that can be refused on the way to a detail',
    lines: [
      ...home,
      ...to(2000, '高山云雾茶', '/goods/101'),
      content(2200),
      shown(2300, sheet),
      answer(3000, 'a', 'reject'),
    ],
    passes: ['reject'],
    results: ['p1 passed', 'p2 passed'],
  },
  { name: 'before content it is another rule’s', lines: [load(0), shown(100, login)], results: ['p1 inapplicable'] },
  {
    name: 'the same timer in another pass is no news',
    lines: [...home, shown(3200, sheet), ...inWalk('w2', [load(20_000), content(20_200), shown(23_200, sheet)])],
    passes: ['untouched', 'reject'],
    results: ['p1 failed high', 'p2 passed'],
  },
  {
    name: 'bad: led away to the log-in page by itself, though it can be skipped',
    lines: [...home, route(4000, '/login', 'page'), shown(4200, { ...sheet, surface: 'gate' })],
    results: ['p1 passed', 'p2 failed high'],
  },
  {
    name: 'bad: a jump to the mini-program’s log-in page after content',
    lines: [...home, call(1500, 'wx.miniProgram.navigateTo', { detail: '/pages/login/index' })],
    results: ['p1 failed high'],
  },
  {
    name: 'near miss: such a jump by a tap',
    lines: [
      ...home,
      tap(1400, '下单'),
      call(1500, 'wx.miniProgram.navigateTo', { detail: '/pages/login/index', activated: true }),
    ],
    passes: ['live'],
    results: ['p1 passed'],
  },
];

describe('AUTH-003', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-003', row).map(inShort)).toEqual(results);
  });
});
