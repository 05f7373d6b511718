import { describe, expect, it } from 'vitest';
import { answer, call, follow, hidden, inWalk } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, load, route, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const wall = shapeOf('a', '手机号快捷登录\n登录后查看商品和价格', ['微信手机号一键登录']);
const blurred = shapeOf('a', '登录后查看', ['手机号一键登录'], {
  contentBlurred: true,
  coverage: 0.4,
  blocking: false,
});
const small = shapeOf('a', '请先登录', ['手机号一键登录'], { coverage: 0.5 });
const gate = shapeOf('g', '手机号登录', ['手机号一键登录'], { surface: 'gate', blocking: false });
const closable = shapeOf('a', '手机号快捷登录', ['微信手机号一键登录', '暂不登录']);
const notice = shapeOf('n', '隐私政策提示\n请您仔细阅读并充分理解《隐私政策》', ['同意并继续']);
const bind = shapeOf('b', '请先绑定手机号\n绑定手机号查看商品详情', ['立即绑定']);

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: a log-in wall over the whole screen',
    lines: [load(0), content(200), shown(400, wall)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: the content behind is blurred',
    lines: [load(0), content(200), shown(400, blurred)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: a small box on a page that stays empty',
    lines: [load(0), shown(400, small)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: redirected to a log-in page and nothing else',
    lines: [load(0), shown(400, gate)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: a product page behind a dialog that cannot be closed',
    lines: [
      load(0),
      content(200),
      follow(2000, '龙井 ¥18'),
      tap(2010, '龙井 ¥18'),
      route(2100, '/goods/101', 'walk'),
      content(2300),
      shown(3200, bind),
    ],
    passes: ['accept'],
    results: ['p1 inapplicable', 'p2 failed critical'],
  },
  {
    name: 'boundary: covers half, content is there',
    lines: [load(0), content(200), shown(400, small)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: it can be refused',
    lines: [load(0), content(200), shown(400, closable)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: it goes away by itself',
    lines: [load(0), content(200), shown(400, wall), hidden(2400, 'a')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a privacy notice is not an authorization',
    lines: [load(0), shown(300, notice)],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: the browser’s permission box can be refused',
    lines: [load(0), call(100, 'navigator.geolocation.getCurrentPosition')],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the log-in page was opened as such',
    lines: [load(0, `${HOME}#/login`), shown(400, gate)],
    url: `${HOME}#/login`,
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: log-in after tapping 我的',
    lines: [
      load(0),
      content(200),
      follow(2000, '我的'),
      tap(2010, '我的'),
      route(2100, '/user', 'walk'),
      shown(2200, gate),
    ],
    passes: ['reject'],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'near miss: another pass shows that a tap outside closes it',
    lines: [
      load(0),
      content(200),
      shown(400, wall),
      ...inWalk('w2', [load(9000), content(9200), shown(9400, wall), tap(10_000, '', 'a'), hidden(10_200, 'a')]),
    ],
    passes: ['untouched', 'live'],
    results: ['p1 passed', 'p2 passed'],
  },
  {
    name: 'an answered prompt elsewhere is judged where nothing was touched',
    lines: [load(0), shown(400, wall), ...inWalk('w2', [load(9000), shown(9400, wall), answer(10_000, 'a', 'accept')])],
    passes: ['untouched', 'accept'],
    results: ['p1 failed critical', 'p2 inapplicable'],
  },
];

describe('AUTH-002', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-002', row).map(inShort)).toEqual(results);
  });

  it('says how the content is withheld', () => {
    const [result] = judge('AUTH-002', { lines: [load(0), content(200), shown(400, blurred)] });
    expect(result?.message.zh).toContain('模糊');
  });
});
