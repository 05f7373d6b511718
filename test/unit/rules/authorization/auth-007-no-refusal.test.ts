import { describe, expect, it } from 'vitest';
import type { ControlShape } from '@/lib/model/prompt-shape';
import { call, hidden } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, load, route, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const TEXT = '授权手机号登录\n申请获取您的手机号';
const only = shapeOf('a', TEXT, ['同意并授权']);
const fine = shapeOf('a', TEXT, ['拒绝', '同意并授权']);
const withReject = (parts: Partial<ControlShape>) => ({
  ...fine,
  controls: fine.controls.map((control, index) => (index === 0 ? { ...control, ...parts } : control)),
});
const size = (px: number) =>
  withReject({ text: '×', textFrom: 'icon', rect: { x: 300, y: 290, width: px, height: px } });
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['我知道了']);
const bar = shapeOf('b', '登录后享受会员价', ['立即登录'], { blocking: false, coverage: 0.08 });
const gate = shapeOf('g', '手机号登录', ['手机号一键登录'], { surface: 'gate', blocking: false });
const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: a single button', lines: [...start, shown(400, only)], results: ['p1 failed high'] },
  { name: 'bad: the close icon is tiny', lines: [...start, shown(400, size(12))], results: ['p1 failed high'] },
  {
    name: 'bad: pale on white',
    lines: [...start, shown(400, withReject({ contrast: 1.6 }))],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: disabled for good',
    lines: [...start, shown(400, withReject({ enabled: false }))],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: only after a countdown',
    lines: [...start, shown(400, withReject({ enabled: false })), [5400, 'prompt-changed', { shape: fine }]],
    results: ['p1 failed medium'],
  },
  { name: 'clean: refuse beside accept', lines: [...start, shown(400, fine)], results: ['p1 passed'] },
  { name: 'boundary: an icon of 24 px', lines: [...start, shown(400, size(24))], results: ['p1 passed'] },
  {
    name: 'near miss: a privacy notice is CONS-002’s',
    lines: [...start, shown(400, notice)],
    results: ['p1 inapplicable'],
  },
  { name: 'near miss: a hint bar', lines: [...start, shown(400, bar)], results: ['p1 inapplicable'] },
  {
    name: 'near miss: the browser’s own box',
    lines: [...start, call(400, 'navigator.geolocation.getCurrentPosition')],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: a tap on the mask closes it',
    lines: [...start, shown(400, only), tap(2000, '', 'a'), hidden(2200, 'a')],
    passes: ['live'],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: the log-in page the user tapped for',
    lines: [...start, tap(2000, '登录'), route(2100, '/login', 'gesture'), shown(2300, gate)],
    passes: ['live'],
    results: ['p1 inapplicable', 'p2 inapplicable'],
  },
  {
    name: 'near miss: the log-in page opened directly',
    lines: [load(0, `${HOME}#/login`), shown(300, gate)],
    url: `${HOME}#/login`,
    results: ['p1 inapplicable'],
  },
];

describe('AUTH-007', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-007', row).map(inShort)).toEqual(results);
  });

  it('names the buttons that are there', () => {
    const [result] = judge('AUTH-007', { lines: [...start, shown(400, only)] });
    expect(result?.message.zh).toContain('同意并授权');
  });
});
