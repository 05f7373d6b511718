import { describe, expect, it } from 'vitest';
import { documentOf, policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: nine pixels, pale, dense',
    lines: [
      ...start,
      read({
        ...policy(),
        style: { ...policy().style, smallestFontPx: 9, lowestContrast: 2.8, lineHeightRatio: 1.05 },
      }),
    ],
    results: ['p1 failed medium'],
  },
  { name: 'clean: fourteen pixels', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: twelve pixels, zoomable',
    lines: [...start, read({ ...policy(), style: { ...policy().style, smallestFontPx: 12, lowestContrast: 4.6 } })],
    results: ['p1 passed'],
  },
  {
    name: 'bad: a picture of a policy',
    lines: [...start, read(documentOf('隐私政策', [], { images: 2 }))],
    results: ['p1 failed medium'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-003', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-003', row).map(inShort)).toEqual(results);
  });

  it('quotes what it rests on', () => {
    const [result] = judge('POL-003', {
      lines: [...start, read({ ...policy(), style: { ...policy().style, smallestFontPx: 9 } })],
    });
    expect(result?.message.zh).toContain('《隐私政策》难以阅读。问题：字号小于 12 像素');
  });
});
