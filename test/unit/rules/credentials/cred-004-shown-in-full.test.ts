import { describe, expect, it } from 'vitest';
import type { Payload } from '@/lib/model/event';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

function seen(parts: Partial<Payload<'info-shown'>> = {}): Line {
  const payload = {
    selector: '#id',
    from: 'text' as const,
    label: '',
    infoType: 'id-card' as const,
    masked: '110***X',
    basis: 'pattern' as const,
  };
  return [500, 'info-shown', { ...payload, ...parts }];
}

const CASES: readonly RuleCase[] = [
  { name: 'bad: an identity number in the text', lines: [...start, seen()], results: ['p1 failed high'] },
  {
    name: 'bad: a card number',
    lines: [...start, seen({ infoType: 'bank-card', masked: '6222****' })],
    results: ['p1 failed high'],
  },
  { name: 'clean: nothing in full', lines: start, results: ['p1 passed'] },
  { name: 'near miss: in a field', lines: [...start, seen({ from: 'field' })], results: ['p1 passed'] },
  { name: 'near miss: a phone number', lines: [...start, seen({ infoType: 'phone' })], results: ['p1 passed'] },
];

describe('CRED-004', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-004', row).map(inShort)).toEqual(results);
  });
});
