import { describe, expect, it } from 'vitest';
import { call, inWalk, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, type Line, load, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const phone = shapeOf('a', '微信手机号一键登录\n申请获取您的手机号', ['拒绝', '允许']);
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const bar = shapeOf('b', '登录后享受会员价', ['立即登录'], {
  blocking: false,
  coverage: 0.08,
  panelCoverage: 0.08,
  scrollLocked: false,
});
const staff = shapeOf('s', '本小程序仅限内部员工使用，请使用工号登录', ['登录', '退出']);

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: phone prompt, then content',
    lines: [load(0), shown(300, phone), content(900)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: phone prompt and never any content',
    lines: [load(0), shown(300, phone)],
    results: ['p1 failed critical'],
  },
  {
    name: 'boundary: 50 ms before content',
    lines: [load(0), shown(250, phone), content(300)],
    results: ['p1 failed critical'],
  },
  { name: 'boundary: 50 ms after content', lines: [load(0), content(300), shown(350, phone)], results: ['p1 passed'] },
  {
    name: 'bad: location asked for before content',
    lines: [load(0), call(120, 'navigator.geolocation.getCurrentPosition'), content(600)],
    results: ['p1 failed critical'],
  },
  {
    name: 'bad: a jump to the log-in page of the mini-program',
    lines: [load(0), call(120, 'wx.miniProgram.redirectTo', { detail: '/pages/login/index' }), content(600)],
    results: ['p1 failed critical'],
  },
  { name: 'clean: content and nothing else', lines: [load(0), content(300)], results: ['p1 passed'] },
  { name: 'near miss: a lawful privacy notice', lines: [load(0), shown(100, notice)], results: ['p1 passed'] },
  {
    name: 'near miss: a hint bar that covers nothing',
    lines: [load(0), shown(100, bar), content(150)],
    results: ['p1 passed'],
  },
  { name: 'near miss: silent log-in', lines: [load(0), call(50, 'wx.login'), content(300)], results: ['p1 passed'] },
  {
    name: 'near miss: the log-in page itself was asked for',
    lines: [load(0, `${HOME}#/login`), shown(100, phone)],
    url: `${HOME}#/login`,
    results: ['p1 inapplicable'],
  },
  {
    name: 'doubt: an order’s own page',
    lines: [load(0, `${HOME}#/order/detail?id=3`), shown(100, phone)],
    url: `${HOME}#/order/detail?id=3`,
    results: ['p1 cantTell critical'],
  },
  { name: 'internal use is only noted', lines: [load(0), shown(100, staff)], results: ['p1 failed info'] },
  {
    name: 'a prompt after the user’s own tap is none',
    lines: [load(0), tap(500, '登录'), shown(700, phone), content(900)],
    passes: ['live'],
    results: ['p1 passed'],
  },
  {
    name: 'a later page is not the entry',
    lines: [load(0), content(200), load(3000, `${HOME}b`, 'walk', 'd2'), shown(3100, phone, 'd2')],
    results: ['p1 passed', 'p2 inapplicable'],
  },
  {
    name: 'the answering passes judge only what the answer brought about',
    lines: [
      ...[load(0), shown(100, notice)],
      ...inWalk('w2', [load(20_000), shown(20_100, notice), tap(21_000, '同意', 'n'), shown(21_600, phone)]),
      ...inWalk('w3', [load(40_000), shown(40_100, notice), tap(41_000, '不同意', 'n'), content(41_300)]),
    ],
    passes: ['untouched', 'accept', 'reject'],
    results: ['p1 passed', 'p2 failed critical', 'p3 inapplicable'],
  },
  {
    name: 'near miss: right upon the answer to a notice, while the content comes out from under it',
    lines: [
      load(0),
      shown(100, notice),
      tap(1000, '同意', 'n'),
      call(1050, 'navigator.geolocation.getCurrentPosition', { activated: true }),
      content(1350),
    ],
    passes: ['accept'],
    results: ['p1 inapplicable'],
  },
  {
    name: 'doubt: a page drawn on a canvas',
    lines: [load(0), shown(300, phone), survey(2000, { canvasOnly: true })],
    results: ['p1 cantTell critical'],
  },
];

describe('AUTH-001', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-001', row).map(inShort)).toEqual(results);
  });

  it('says what was shown and what was missing, and leaves the moment to atMs', () => {
    const [result] = judge('AUTH-001', { lines: [load(0), shown(310, phone), content(900), survey(2000)] });
    expect(result?.message.zh).toMatch(/手机号.*「.+」.*业务内容尚未出现/);
    expect(result?.message.zh).not.toMatch(/\d{3}/);
    expect(result).toMatchObject({ atMs: 310, phase: 'blank', evidence: [{ kind: 'prompt', ref: 'prompt-1' }] });
  });

  it('does not vary with time', () => {
    const print = (lines: readonly Line[]) => judge('AUTH-001', { lines })[0]?.fingerprint;
    expect(print([load(0), shown(310, phone)])).toBe(print([load(5), shown(480, phone)]));
  });
});
