import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: as soon as possible',
    lines: [...start, read(policy({ complaints: '您可以发邮件到 privacy@pages.example，我们将尽快回复。' }))],
    results: ['p1 failed medium'],
  },
  { name: 'clean: fifteen working days', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: seven',
    lines: [...start, read(policy({ complaints: '投诉请拨打 0571-5550 0100，我们在 7 个工作日内答复。' }))],
    results: ['p1 passed'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-012', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-012', row).map(inShort)).toEqual(results);
  });
});
