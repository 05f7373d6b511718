import { describe, expect, it } from 'vitest';
import { filing, inWalk, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, load, route } from '@/test/unit/timeline/support/recording';

const REGISTER = 'https://beian.miit.gov.cn/';
const start = [load(0), content(200)];
const end = survey(1500);
const inner = inWalk('w2', [
  load(20_000),
  content(20_200),
  survey(21_000),
  route(23_000, '/about', 'walk'),
  filing(23_500, '浙ICP备19012345号-2', { href: REGISTER }),
  survey(24_000),
]);

const CASES: readonly RuleCase[] = [
  { name: 'bad: none', lines: [...start, end], results: ['p1 failed high'] },
  {
    name: 'bad: none, as a mini-program',
    lines: [...start, end],
    profile: 'mini-program',
    results: ['p1 failed medium'],
  },
  {
    name: 'near miss: says that the filing is under way: another rule’s',
    lines: [...start, filing(900, '备案号：申请中'), end],
    results: ['p1 inapplicable'],
  },
  {
    name: 'bad: a joke registry',
    lines: [...start, filing(900, '萌ICP备20230187号'), end],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: only in an article',
    lines: [...start, filing(900, '京ICP备19012345号', { inProse: true, inFooter: false }), end],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: only the police number',
    lines: [...start, filing(900, '浙公网安备33010602987654号'), end],
    results: ['p1 failed high'],
  },
  {
    name: 'clean: at the foot',
    lines: [...start, filing(900, '浙ICP备19012345号-2', { href: REGISTER }), end],
    results: ['p1 passed'],
  },
  { name: 'near miss: a permit', lines: [...start, filing(900, '浙B2-20239876'), end], results: ['p1 passed'] },
  {
    name: 'near miss: there, but malformed: another rule’s',
    lines: [...start, filing(900, '京ICP备XXXXXXXX号-X'), end],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: there, but unreadable: another rule’s',
    lines: [...start, filing(900, '浙ICP备19012345号-2', { hiddenBy: 'contrast', contrast: 1.1 }), end],
    results: ['p1 passed'],
  },
  {
    name: 'boundary: a website’s inner page is not enough',
    lines: [...start, end, ...inner],
    passes: ['untouched', 'accept'],
    results: ['p1 failed medium', 'p2 inapplicable', 'p3 inapplicable'],
  },
  {
    name: 'boundary: for a mini-program it is',
    lines: [...start, end, ...inner],
    profile: 'mini-program',
    passes: ['untouched', 'accept'],
    results: ['p1 passed', 'p2 inapplicable', 'p3 inapplicable'],
  },
  {
    name: 'near miss: comes out from under the notice in another pass',
    lines: [
      ...start,
      end,
      ...inWalk('w2', [
        load(20_000),
        content(20_200),
        filing(21_000, '浙ICP备19012345号-2', { href: REGISTER }),
        survey(21_000),
      ]),
    ],
    passes: ['untouched', 'accept'],
    results: ['p1 passed', 'p2 inapplicable'],
  },
  {
    name: 'doubt: a mini-program’s 我的 was never opened',
    lines: [...start, survey(1500, { links: [{ text: '我的', href: `${HOME}#/my` }] })],
    profile: 'mini-program',
    results: ['p1 cantTell medium'],
  },
  {
    name: 'doubt: a picture that may hold it',
    lines: [...start, filing(900, '', { from: 'image', text: '备案信息', selector: 'footer img' }), end],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: a page drawn on a canvas',
    lines: [...start, survey(1500, { canvasOnly: true, visibleChars: 0 })],
    results: ['p1 cantTell high'],
  },
  {
    name: 'without an untouched walk the first one judges',
    lines: [...start, end, ...inWalk('w2', [load(20_000), content(20_200), survey(21_000)])],
    passes: ['reject', 'accept'],
    results: ['p1 failed high', 'p2 inapplicable'],
  },
];

describe('FIL-001', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-001', row).map(inShort)).toEqual(results);
  });
});
