import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { field, policyLink, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, type Line, load, route } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
/** Pages one below the other, a second apart, the last of which links the policy. */
function chain(pages: readonly string[]): readonly Line[] {
  const steps = pages.flatMap((page, index) => [
    route(1000 * (index + 1), page, 'gesture'),
    survey(1000 * (index + 1) + 500),
  ]);
  return [...start, survey(500), ...steps, policyLink(1000 * pages.length + 700, '隐私政策', `${HOME}privacy`)];
}

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: five pages down',
    lines: chain(['/my', '/settings', '/about', '/more', '/legal']),
    passes: ['live'],
    results: ['p1 failed medium', ...['p2', 'p3', 'p4', 'p5', 'p6'].map((id) => `${id} inapplicable`)],
  },
  {
    name: 'bad: found by the search, six taps away',
    lines: [...start, survey(500), read(policy(), { taps: 6 })],
    results: ['p1 failed medium'],
  },
  {
    name: 'clean: in the footer',
    lines: [...start, policyLink(400, '隐私政策', `${HOME}privacy`), survey(500)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: four taps',
    lines: chain(['/my', '/settings', '/about']),
    passes: ['live'],
    results: ['p1 passed', 'p2 inapplicable', 'p3 inapplicable', 'p4 inapplicable'],
  },
  {
    name: 'near miss: far by one way, near by another',
    lines: [...start, policyLink(400, '隐私政策', `${HOME}privacy`), survey(500), read(policy(), { taps: 6 })],
    results: ['p1 passed'],
  },
  { name: 'inapplicable: no entry at all', lines: [...start, field(400), survey(500)], results: ['p1 inapplicable'] },
];

describe('POL-002', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-002', row).map(inShort)).toEqual(results);
  });
});
