import { describe, expect, it } from 'vitest';
import { hidden, inWalk } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown, tap } from '@/test/unit/timeline/support/recording';

const TEXT = '用户隐私保护提示\n请您仔细阅读并充分理解《隐私政策》';
const only = shapeOf('n', TEXT, ['同意并继续']);
const known = shapeOf('n', TEXT, ['我知道了']);
const fair = shapeOf('n', TEXT, ['不同意', '同意']);
const pale = {
  ...fair,
  controls: fair.controls.map((control, index) => (index === 0 ? { ...control, contrast: 1.5 } : control)),
};
const bar = shapeOf('n', TEXT, ['我知道了'], { blocking: false, coverage: 0.12 });
const holiday = shapeOf('h', '温馨提示\n国庆期间配送顺延一天', ['我知道了']);
const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  { name: 'bad: only 同意并继续', lines: [...start, shown(400, only)], results: ['p1 failed high'] },
  { name: 'bad: only 我知道了', lines: [...start, shown(400, known)], results: ['p1 failed high'] },
  { name: 'bad: 不同意 cannot be read', lines: [...start, shown(400, pale)], results: ['p1 failed high'] },
  { name: 'clean: both answers', lines: [...start, shown(400, fair)], results: ['p1 passed'] },
  { name: 'near miss: a bar that blocks nothing', lines: [...start, shown(400, bar)], results: ['p1 inapplicable'] },
  { name: 'near miss: a holiday notice', lines: [...start, shown(400, holiday)], results: ['p1 inapplicable'] },
  {
    name: 'near miss: a tap on the mask closes it',
    lines: [...start, shown(400, only), tap(2000, '', 'n'), hidden(2200, 'n')],
    passes: ['live'],
    results: ['p1 inapplicable'],
  },
  {
    name: 'boundary: the same notice in another pass is no news',
    lines: [...start, shown(400, only), ...inWalk('w2', [load(20_000), shown(20_400, only)])],
    passes: ['untouched', 'accept'],
    results: ['p1 failed high', 'p2 inapplicable'],
  },
];

describe('CONS-002', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CONS-002', row).map(inShort)).toEqual(results);
  });
});
