import { describe, expect, it } from 'vitest';
import { answer, call, follow } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load, route, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const login = (id: string) => shapeOf(id, '手机号快捷登录\n登录后享受会员价', ['微信手机号一键登录', '取消']);
const notice = (id: string) => shapeOf(id, '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const bar = (id: string) => shapeOf(id, '登录后享受会员价', ['立即登录', '取消'], { blocking: false, coverage: 0.08 });
const start = [load(0), content(200)];
const refuse = (atMs: number, id: string): readonly Line[] => [tap(atMs, '取消', id), answer(atMs, id, 'reject')];
const to = (atMs: number, words: string, path: string): readonly Line[] => [
  follow(atMs, words),
  tap(atMs + 10, words),
  route(atMs + 100, path, 'walk'),
  content(atMs + 200),
];
const first = [...start, shown(400, login('a')), ...refuse(2000, 'a')];
const back = (atMs: number, id: string): readonly Line[] => [
  [atMs, 'walk-step', { step: 'come-back', detail: '' }, { source: 'walker' }],
  route(atMs + 100, '/', 'walk'),
  content(atMs + 200),
  shown(atMs + 400, login(id)),
  answer(atMs + 3000, id, 'reject'),
];
const reject = { passes: ['reject'] as const };

const CASES: readonly RuleCase[] = [
  { name: 'bad: back after 1.5 s', lines: [...first, shown(3500, login('b'))], ...reject, results: ['p1 failed high'] },
  {
    name: 'bad: a privacy notice in a loop',
    lines: [
      ...start,
      shown(400, notice('a')),
      tap(2000, '不同意', 'a'),
      answer(2000, 'a', 'reject'),
      shown(3500, notice('b')),
      answer(5000, 'b', 'reject'),
      shown(6500, notice('c')),
    ],
    ...reject,
    results: ['p1 failed high'],
  },
  {
    name: 'bad: on two further pages',
    lines: [
      ...first,
      ...to(9000, '红茶', '/red'),
      shown(9400, login('b')),
      answer(11_000, 'b', 'reject'),
      ...to(20_000, '绿茶', '/green'),
      shown(20_400, login('c')),
    ],
    ...reject,
    results: ['p1 passed', 'p2 failed high', 'p3 passed'],
  },
  {
    name: 'bad: on each of three returns',
    lines: [...first, ...back(20_000, 'b'), ...back(40_000, 'c'), ...back(60_000, 'd')],
    ...reject,
    results: ['p1 passed', 'p2 failed high', 'p3 passed', 'p4 passed'],
  },
  {
    name: 'boundary: on two returns',
    lines: [...first, ...back(20_000, 'b'), ...back(40_000, 'c')],
    ...reject,
    results: ['p1 passed', 'p2 passed', 'p3 passed'],
  },
  { name: 'boundary: 5 s', lines: [...first, shown(7000, login('b'))], ...reject, results: ['p1 failed high'] },
  {
    name: 'boundary: later than 5 s and only once',
    lines: [...first, shown(7100, login('b'))],
    ...reject,
    results: ['p1 passed'],
  },
  {
    name: 'clean: never again',
    lines: [...first, ...to(9000, '红茶', '/red')],
    ...reject,
    results: ['p1 passed', 'p2 passed'],
  },
  {
    name: 'near miss: once on one further page',
    lines: [...first, ...to(9000, '红茶', '/red'), shown(9400, login('b'))],
    ...reject,
    results: ['p1 passed', 'p2 passed'],
  },
  {
    name: 'near miss: the user tapped 收藏, then 我的',
    lines: [
      ...first,
      tap(3000, '收藏'),
      shown(3200, login('b')),
      answer(4000, 'b', 'reject'),
      ...to(9000, '我的', '/user'),
      shown(9400, login('c')),
    ],
    passes: ['live'],
    results: ['p1 passed', 'p2 passed'],
  },
  {
    name: 'near miss: another purpose',
    lines: [...first, call(3000, 'navigator.geolocation.getCurrentPosition')],
    ...reject,
    results: ['p1 passed'],
  },
  { name: 'near miss: a hint bar', lines: [...first, shown(3000, bar('b'))], ...reject, results: ['p1 passed'] },
  { name: 'nothing was refused', lines: [...start, shown(400, login('a'))], ...reject, results: ['p1 inapplicable'] },
  {
    name: 'not judged where nothing is touched',
    lines: [...first, shown(3500, login('b'))],
    results: ['p1 inapplicable'],
  },
];

describe('AUTH-009', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-009', row).map(inShort)).toEqual(results);
  });
});
