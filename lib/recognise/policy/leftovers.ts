import { PLACEHOLDERS, TEMPLATE_NOTES } from './lexicon/leftovers';
import type { Outline } from './outline';
import { ownNames } from './parties';
import type { PolicyVerdict } from './reading';
import { patternOf, wordsOf } from './sentences';
import { verdict } from './verdict';

const LEFT = patternOf(...PLACEHOLDERS, ...TEMPLATE_NOTES);
const MOST_SHOWN = 4;

/** POL-014: what a template left behind, or two different names for the one who speaks. */
export function judgeLeftovers(outline: Outline): PolicyVerdict {
  const left = outline.sentences.filter(({ norm }) => LEFT.test(norm));
  if (left.length > 0) return verdict('failed', [...new Set(left.map(wordsOf))].slice(0, MOST_SHOWN));
  const names = ownNames(outline);
  if (names.length > 1) return verdict('failed', names.slice(0, MOST_SHOWN));
  return verdict('passed', [], ['placeholder', 'other-name']);
}
