import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentText } from '@/lib/recognise/policy/document';
import { readPolicies, readPolicyHosts } from '@/test/corpora/policies/read-policies';
import { groundless, type Judged, judgePolicies, judgeRecipients, scoreByRule } from './support/policy-score';
import { showPolicies } from './support/show-policies';

/**
 * How well policies and agreements are read, rule by rule, from documents shown in real Chromium
 * (`npm run bench:policy`): the whole corpus and its frozen part.
 */

const RIGHT_AT_LEAST = 0.9;
/** A rule that applies to fewer frozen documents is judged on the whole corpus alone. */
const FEWEST_FROZEN = 5;
const LONG = 600_000;
const LIST_MISTAKES = process.env['LIST_MISTAKES'] === '1';

const labels = readPolicies();
let shown: ReadonlyMap<string, DocumentText> = new Map();
let judged: readonly Judged[] = [];

beforeAll(async () => {
  shown = await showPolicies(labels);
  judged = [...judgePolicies(labels, shown), ...judgeRecipients(readPolicyHosts(), shown)];
}, LONG);

function confusionsOf(mistakes: readonly Judged[]): readonly string[] {
  return mistakes.map(({ rule, id, label, read, shown: words }) => `  ${rule} ${id}: ${label} > ${read}\t${words}`);
}

describe.each(['frozen', 'whole'] as const)('the %s corpus', (part) => {
  const inPart = (): readonly Judged[] => judged.filter(({ frozen }) => part === 'whole' || frozen);

  it('prints', () => {
    const lines = [...scoreByRule(inPart())].map(([rule, { asked, right, applicable }]) => {
      const few =
        part === 'frozen' && applicable < FEWEST_FROZEN ? `, applies to ${applicable}: judged on the whole` : '';
      return `  ${rule}: ${right} of ${asked} (${((100 * right) / asked).toFixed(1)} %)${few}`;
    });
    process.stderr.write(`${part}:\n${lines.join('\n')}\n`);
    // What is frozen is never looked at one by one: it would be tuned on.
    if (!LIST_MISTAKES || part === 'frozen') return;
    const open = judged.filter(({ frozen, right }) => !frozen && !right);
    process.stderr.write(
      confusionsOf(open)
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  it('is read right, rule by rule', () => {
    const low = [...scoreByRule(inPart())]
      .filter(([, { applicable }]) => part === 'whole' || applicable >= FEWEST_FROZEN)
      .filter(([, { asked, right }]) => right / asked < RIGHT_AT_LEAST)
      .map(([rule]) => rule);
    expect(low).toEqual([]);
  });
});

describe('verdicts', () => {
  it('show words of the document, or name what is missing', () => {
    // Of frozen documents only how many: which ones would be looking at them.
    const bare = groundless(labels, shown);
    expect(bare.length).toBe(0);
  });
});
