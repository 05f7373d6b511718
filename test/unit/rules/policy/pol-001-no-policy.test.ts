import { describe, expect, it } from 'vitest';
import { field, inWalk, policyLink, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, load, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const end = survey(1500);
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解', ['《隐私政策》', '不同意', '同意']);
const dead = [
  load(0),
  content(200),
  policyLink(900, '隐私政策', `${HOME}privacy`),
  end,
  [5000, 'navigated', { cause: 'load', url: `${HOME}privacy`, status: 404, by: 'walk' }, { doc: 'd2', source: 'cdp' }],
] as const;

const CASES: readonly RuleCase[] = [
  { name: 'bad: no entry, and a form', lines: [...start, field(500), end], results: ['p1 failed critical'] },
  {
    name: 'bad: a user agreement alone',
    lines: [...start, field(500), policyLink(900, '用户协议'), end],
    results: ['p1 failed critical'],
  },
  { name: 'bad: the link is dead', lines: dead, passes: ['live'], results: ['p1 failed critical', 'p2 inapplicable'] },
  { name: 'less grave where nothing is collected', lines: [...start, end], results: ['p1 failed medium'] },
  {
    name: 'less grave for a mini-program, whose host shows it',
    lines: [...start, field(500), end],
    profile: 'mini-program',
    results: ['p1 failed high'],
  },
  {
    name: 'clean: in the footer',
    lines: [...start, field(500), policyLink(900, '隐私政策', `${HOME}privacy`), end],
    results: ['p1 passed'],
  },
  { name: 'clean: in the notice', lines: [...start, shown(400, notice), end], results: ['p1 passed'] },
  {
    name: 'clean: on a page that only another pass reached',
    lines: [
      ...start,
      field(500),
      end,
      ...inWalk('w2', [
        load(20_000),
        content(20_200),
        survey(21_000),
        route(23_000, '/my', 'walk'),
        policyLink(23_500, '隐私权政策'),
        survey(24_000),
      ]),
    ],
    passes: ['untouched', 'accept'],
    results: ['p1 passed', 'p2 inapplicable', 'p3 inapplicable'],
  },
  {
    name: 'doubt: 我的 was never opened',
    lines: [...start, field(500), survey(1500, { links: [{ text: '我的', href: `${HOME}#/my` }] })],
    results: ['p1 cantTell critical'],
  },
  {
    name: 'doubt: a page drawn on a canvas',
    lines: [...start, survey(1500, { canvasOnly: true, visibleChars: 0 })],
    results: ['p1 cantTell medium'],
  },
  {
    name: 'boundary: 隐私 as a settings entry is no policy',
    lines: [...start, field(500), policyLink(900, '隐私设置'), end],
    results: ['p1 failed critical'],
  },
];

describe('POL-001', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-001', row).map(inShort)).toEqual(results);
  });
});
