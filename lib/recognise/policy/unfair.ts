import { NEGATED, UNFAIR_IN_AGREEMENTS, UNFAIR_PHRASES } from './lexicon/unfair';
import type { Outline, Sentence } from './outline';
import type { DocumentKind, PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { INAPPLICABLE, verdict } from './verdict';

const NEGATION = patternOf(NEGATED);

/** POL-016: terms that take rights from the reader. Agreements are judged; a policy only where it holds such terms. */
export function judgeUnfair(outline: Outline, kind: DocumentKind): PolicyVerdict {
  const agreement = kind === 'user-agreement' || kind === 'combined';
  const unfair = patternOf(...UNFAIR_PHRASES, ...(agreement ? UNFAIR_IN_AGREEMENTS : []));
  const found = outline.sentences.filter((sentence) => holds(sentence, unfair));
  if (found.length > 0) return verdict('failed', showing(found, 4));
  return agreement ? verdict('passed', [], ['unfair-terms']) : INAPPLICABLE;
}

/** The phrase stands in a clause that does not deny it: "不主张最终解释权" is fair. */
function holds({ norm }: Sentence, unfair: RegExp): boolean {
  const match = unfair.exec(norm);
  if (!match) return false;
  const before = norm.slice(0, match.index);
  const clause = before.slice(before.search(/[^,,:;]*$/u));
  return !NEGATION.test(clause);
}
