import { describe, expect, it } from 'vitest';
import type { TickShape } from '@/lib/model/prompt-shape';
import { inWalk, tick } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, route, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const AGREE = '我已阅读并同意《用户协议》和《隐私政策》';
const box = (checked: boolean): TickShape => ({
  selector: '#agree',
  text: AGREE,
  checked,
  rect: { x: 40, y: 440, width: 16, height: 16 },
});
const login = (checked: boolean) =>
  shapeOf('a', `手机号快捷登录\n${AGREE}`, ['微信手机号一键登录', '取消'], { ticks: [box(checked)] });
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: on in the log-in box', lines: [...start, shown(400, login(true))], results: ['p1 failed high'] },
  { name: 'bad: on in the page', lines: [...start, tick(400, AGREE, true)], results: ['p1 failed high'] },
  {
    name: 'bad: one fault, though box and page both report it',
    lines: [...start, shown(400, login(true)), tick(500, AGREE, true)],
    results: ['p1 failed high'],
  },
  { name: 'clean: off', lines: [...start, shown(400, login(false)), tick(500, AGREE, false)], results: ['p1 passed'] },
  {
    name: 'near miss: the user ticked it',
    lines: [
      ...start,
      shown(400, login(false)),
      tap(900, AGREE, 'a'),
      [1000, 'prompt-changed', { shape: login(true) }],
      tick(1500, AGREE, true),
    ],
    passes: ['live'],
    results: ['p1 passed'],
  },
  { name: 'near miss: 记住账号', lines: [...start, tick(400, '记住账号', true)], results: ['p1 inapplicable'] },
  { name: 'near miss: 设为默认地址', lines: [...start, tick(400, '设为默认地址', true)], results: ['p1 inapplicable'] },
  {
    name: 'near miss: on a later page, after the user had agreed',
    lines: [
      ...start,
      shown(400, notice),
      tap(900, '同意', 'n'),
      route(3000, '/login', 'walk'),
      tick(3400, AGREE, true),
    ],
    passes: ['accept'],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'boundary: a tap elsewhere before does not excuse it',
    lines: [...start, tap(300, '返回'), tick(400, AGREE, true)],
    passes: ['live'],
    results: ['p1 failed high'],
  },
  {
    name: 'a box of a notice that was met before is not reported from the page instead',
    lines: [
      ...start,
      shown(400, login(true)),
      ...inWalk('w2', [load(20_000), content(20_200), shown(20_400, login(true)), tick(20_500, AGREE, true)]),
    ],
    passes: ['untouched', 'reject'],
    results: ['p1 failed high', 'p2 inapplicable'],
  },
];

describe('CONS-003', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CONS-003', row).map(inShort)).toEqual(results);
  });
});
