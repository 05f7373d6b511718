import { describe, expect, it } from 'vitest';
import { filing, inWalk } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const number = (text: string, results: readonly string[], name = text): RuleCase => ({
  name,
  lines: [...start, filing(900, text)],
  results,
});
const notice = shapeOf('n', '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》', ['同意并继续']);

const CASES: readonly RuleCase[] = [
  number('京ICP备XXXXXXXX号-X', ['p1 failed high']),
  number('京ICP备00000000号-2X', ['p1 failed high']),
  number('青ICP备026000119号-2A', ['p1 failed high']),
  number('粤ICP备2099123456号-1', ['p1 failed high']),
  number('粤1CP备19012345号', ['p1 failed high']),
  number('粤ICP备19012345号-1B', ['p1 failed high']),
  number('粤ICP备19012345', ['p1 failed low']),
  number('粤ICP备19012345号-1X', ['p1 passed']),
  number('粤 ＩＣＰ 备 １９０１２３４５ 号 － １', ['p1 passed']),
  number('京ICP證030173號', ['p1 passed']),
  {
    name: 'near miss: quoted in an article',
    lines: [...start, filing(900, '京ICP备XXXXXXXX号-X', { inProse: true, inFooter: false })],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: nobody can see it',
    lines: [...start, filing(900, '京ICP备XXXXXXXX号-X', { hiddenBy: 'display' })],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: the police’s number',
    lines: [...start, filing(900, '京公网安备1101085018')],
    results: ['p1 inapplicable'],
  },
  {
    name: 'under the first-run notice it counts all the same',
    lines: [...start, shown(300, notice), filing(900, '京ICP备XXXXXXXX号-X', { hiddenBy: 'covered' })],
    results: ['p1 failed high'],
  },
  {
    name: 'boundary: a footer on every page is one finding a walk',
    lines: [
      ...start,
      filing(900, '京ICP备XXXXXXXX号-X'),
      route(3000, '/b', 'walk'),
      filing(3500, '京ICP备XXXXXXXX号-X'),
      ...inWalk('w2', [load(20_000), filing(20_900, '京ICP备XXXXXXXX号-X')]),
    ],
    passes: ['reject', 'accept'],
    results: ['p1 failed high', 'p2 inapplicable', 'p3 failed high'],
  },
];

describe('FIL-002', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-002', row).map(inShort)).toEqual(results);
  });
});
