import { describe, expect, it } from 'vitest';
import { answer, inWalk, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, type Line, load, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const notice = shapeOf('n', '隐私政策提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意', '同意']);
const exits = shapeOf('n', '隐私政策提示\n请您仔细阅读并充分理解《隐私政策》', ['不同意并退出', '同意']);
const threat = shapeOf('n', '隐私政策提示\n请您仔细阅读并充分理解《隐私政策》。如您拒绝，将无法使用该服务。', [
  '不同意',
  '同意',
]);
const start = [load(0), content(200)];
const exit = (atMs: number): Line => [atMs, 'exit-requested', { api: 'window.close' }, { source: 'probe' }];
const leave = (atMs: number, url: string, cause: 'assign' | 'anchor' = 'assign'): Line => [
  atMs,
  'location-requested',
  { url, cause, activated: true },
  { source: 'probe' },
];
const refused = (prompt = notice): readonly Line[] => [...start, shown(400, prompt), answer(2000, 'n', 'reject')];
const usable = survey(4000, { visibleChars: 300 });
const reject = { passes: ['reject'] as const };

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: the window is closed',
    lines: [...refused(), exit(2100), usable],
    ...reject,
    results: ['p1 failed high'],
  },
  {
    name: 'bad: the page goes blank',
    lines: [...refused(), survey(4000, { visibleChars: 0, visibleImages: 0 })],
    ...reject,
    results: ['p1 failed high'],
  },
  {
    name: 'bad: sent to another site',
    lines: [...refused(), leave(2200, 'https://www.baidu.com/'), usable],
    ...reject,
    results: ['p1 failed high'],
  },
  { name: 'bad: only words, nobody refused', lines: [...start, shown(400, exits)], results: ['p1 failed medium'] },
  { name: 'boundary: 3 s after', lines: [...refused(), exit(5000), usable], ...reject, results: ['p1 failed high'] },
  { name: 'boundary: later than 3 s', lines: [...refused(), exit(5100), usable], ...reject, results: ['p1 passed'] },
  { name: 'clean: browsing goes on', lines: [...refused(), usable], ...reject, results: ['p1 passed'] },
  {
    name: 'near miss: the words threaten, the walk shows otherwise',
    lines: [...refused(threat), usable, ...inWalk('w2', [load(20_000), content(20_200), shown(20_400, threat)])],
    passes: ['reject', 'untouched'],
    results: ['p1 passed', 'p2 inapplicable'],
  },
  {
    name: 'near miss: a page of its own',
    lines: [...refused(), route(2300, '/home', 'page'), content(2500), survey(4000)],
    ...reject,
    results: ['p1 passed', 'p2 inapplicable'],
  },
  {
    name: 'near miss: a link the user tapped',
    lines: [...refused(), leave(2600, 'https://www.12377.cn/', 'anchor'), usable],
    ...reject,
    results: ['p1 passed'],
  },
  {
    name: 'near miss: few words but pictures',
    lines: [...refused(), survey(4000, { visibleChars: 8, visibleImages: 3 })],
    ...reject,
    results: ['p1 passed'],
  },
  {
    name: 'near miss: closed by itself, nobody refused',
    lines: [...start, shown(400, notice), exit(2100)],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: the operator’s own log-in host',
    lines: [...refused(), leave(2200, 'https://passport.shop.cn/'), usable],
    ...reject,
    results: ['p1 passed'],
  },
  {
    name: 'near miss: still covered by a further layer',
    lines: [...refused(), survey(4000, { visibleChars: 0, visibleImages: 0, blocked: true })],
    ...reject,
    results: ['p1 passed'],
  },
];

describe('AUTH-008', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-008', row).map(inShort)).toEqual(results);
  });

  it('says what the page did after it had asked to be closed', () => {
    const blank = survey(4000, { visibleChars: 0, visibleImages: 0 });
    const [result] = judge('AUTH-008', { lines: [...refused(), exit(2100), blank], ...reject });
    expect(result?.message.zh).toContain('请求关闭窗口或退出小程序，随后页面变成空白');
  });

  it('says how much could still be used', () => {
    const page = (atMs: number, path: string): readonly Line[] => [route(atMs, path, 'page'), content(atMs + 200)];
    const walk = [
      ...page(5000, '/goods/1'),
      ...page(6000, '/goods/2'),
      ...page(7000, '/my'),
      route(8000, '/empty', 'page'),
    ];
    const [result] = judge('AUTH-008', { lines: [...refused(), usable, ...walk], ...reject });
    expect(result).toMatchObject({ outcome: 'passed', evidence: [{ kind: 'prompt' }] });
    expect(result?.message.en).toMatch(/went on to \d further pages/);
  });

  it('keeps the catalogue’s severity beside the lower one', () => {
    const [result] = judge('AUTH-008', { lines: [...start, shown(400, exits)], url: HOME });
    expect(result).toMatchObject({ severity: 'medium', baseSeverity: 'high' });
  });
});
