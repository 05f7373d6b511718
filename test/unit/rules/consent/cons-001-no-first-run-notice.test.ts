import { describe, expect, it } from 'vitest';
import { call, field, hit, inWalk, request, survey, tick } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const wall = shapeOf('a', '手机号快捷登录', ['微信手机号一键登录']);
const wallWithPolicy = shapeOf('a', '手机号快捷登录\n登录即代表同意《隐私政策》', ['微信手机号一键登录']);

const CASES: readonly RuleCase[] = [
  { name: 'bad: a form for name and phone', lines: [...start, field(500)], results: ['p1 failed high'] },
  {
    name: 'bad: a tracker',
    lines: [...start, request(300, 'https://hm.baidu.com/hm.js?1')],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: personal information sent',
    lines: [...start, request(300, 'https://api.shop.cn/x', [hit()])],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: the location is read',
    lines: [...start, call(900, 'navigator.geolocation.getCurrentPosition')],
    results: ['p1 failed high'],
  },
  { name: 'bad: a one-tap phone log-in', lines: [...start, shown(500, wall)], results: ['p1 failed high'] },
  {
    name: 'clean: a notice comes with it',
    lines: [...start, shown(300, notice), field(500), request(600, 'https://hm.baidu.com/hm.js?1')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: nothing is collected',
    lines: [...start, request(300, 'https://cdn.shop.cn/app.js'), survey(900)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a search box',
    lines: [...start, field(500, { label: '', placeholder: '搜索商品', name: 'q', type: 'search' })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the tick beside the form names the policy',
    lines: [...start, field(500), tick(500, '我已阅读并同意《隐私政策》', false)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the log-in box names the policy',
    lines: [...start, shown(500, wallWithPolicy)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: an interface that the host explains',
    lines: [...start, call(900, 'wx.getLocation')],
    results: ['p1 passed'],
  },
  {
    name: 'a bare tick excuses a form, not a tracker',
    lines: [...start, tick(500, '我已阅读并同意《隐私政策》', false), request(300, 'https://hm.baidu.com/hm.js?1')],
    results: ['p1 failed high'],
  },
  {
    name: 'only in the pass that touches nothing',
    lines: [...start, field(500), ...inWalk('w2', [load(20_000), content(20_200), field(20_500)])],
    passes: ['untouched', 'reject'],
    results: ['p1 failed high', 'p2 inapplicable'],
  },
];

describe('CONS-001', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CONS-001', row).map(inShort)).toEqual(results);
  });

  it('names what was collected', () => {
    const [result] = judge('CONS-001', { lines: [...start, field(500), request(700, 'https://hm.baidu.com/hm.js?1')] });
    expect(result?.message.zh).toMatch(/手机号.*hm\.baidu\.com/);
  });
});
