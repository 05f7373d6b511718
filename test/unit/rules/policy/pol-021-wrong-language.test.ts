import { describe, expect, it } from 'vitest';
import { documentOf, policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: English only',
    lines: [
      ...start,
      read(
        documentOf('Privacy Policy', [
          '# Privacy Policy',
          'We collect your name, phone number and address to deliver your orders. We keep them for three years and then delete them.',
          'You may access, correct and delete your personal information under My – Settings. We do not share it with third parties.',
        ]),
        { linkText: 'Privacy Policy' },
      ),
    ],
    results: ['p1 failed medium'],
  },
  { name: 'clean: Chinese', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: bilingual',
    lines: [
      ...start,
      read(
        policy({
          complaints: 'We reply within fifteen working days. Please write to privacy@pages.example for any question.',
        }),
      ),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-021', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-021', row).map(inShort)).toEqual(results);
  });
});
