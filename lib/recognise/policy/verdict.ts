import type { PolicyVerdict } from './reading';

type Outcome = PolicyVerdict['outcome'];

/** A verdict with what it rests on. */
export function verdict(
  outcome: Outcome,
  words: readonly string[] = [],
  missing: readonly string[] = [],
): PolicyVerdict {
  return { outcome, words: words.filter((text) => text !== ''), missing };
}

/** The rule has nothing to judge here. */
export const INAPPLICABLE: PolicyVerdict = verdict('inapplicable');
