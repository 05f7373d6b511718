import { describe, expect, it } from 'vitest';
import { call } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const clipboard = call(500, 'wx.getClipboardData');

const CASES: readonly RuleCase[] = [
  {
    name: 'doubt: a private interface in a mini-program',
    lines: [...start, clipboard],
    profile: 'mini-program',
    results: ['p1 cantTell high'],
  },
  { name: 'clean: none called', lines: start, profile: 'mini-program', results: ['p1 inapplicable'] },
  { name: 'near miss: audited as a web page', lines: [...start, clipboard], results: ['p1 inapplicable'] },
  {
    name: 'near miss: writing to the clipboard',
    lines: [...start, call(500, 'wx.setClipboardData')],
    profile: 'mini-program',
    results: ['p1 inapplicable'],
  },
];

describe('POL-018', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-018', row).map(inShort)).toEqual(results);
  });
});
