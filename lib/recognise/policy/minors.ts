import { GUARDIAN_CONSENT, GUARDIAN_WORDS, MINOR_WORDS, NOT_FOR_MINORS } from './lexicon/minors';
import { type Outline, type Sentence, sectionsAbout } from './outline';
import type { PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { verdict } from './verdict';

const MINOR = patternOf(MINOR_WORDS);
const GUARDIAN = patternOf(GUARDIAN_WORDS);
const CONSENT = patternOf(...GUARDIAN_CONSENT);
const BARRED = patternOf(...NOT_FOR_MINORS);

/** POL-010: rules for minors with the consent of a guardian, or a service that does not admit them. */
export function judgeMinors(outline: Outline): PolicyVerdict {
  const about = sectionsAbout(outline, 'minors').flatMap(({ heading, passages }) => passages.map(joined(heading.norm)));
  const elsewhere = outline.passages.map(joined(''));
  const spoken = [...about, ...elsewhere].filter(({ norm }) => MINOR.test(norm));
  const consent = spoken.filter(({ norm }) => GUARDIAN.test(norm) && CONSENT.test(norm));
  if (consent.length > 0) return verdict('passed', showing(consent, 2));
  const barred = spoken.filter(({ norm }) => BARRED.test(norm));
  if (barred.length > 0) return verdict('passed', showing(barred, 2));
  const advised = spoken.filter(({ norm }) => GUARDIAN.test(norm));
  if (advised.length > 0) return verdict('cantTell', showing(advised, 2), ['guardian-consent']);
  return verdict('failed', [], ['minors', 'guardian-consent']);
}

/** A passage under its heading, read as one: shown are the passage's words. */
function joined(heading: string): (passage: Sentence) => Sentence {
  return ({ raw, norm }) => ({ raw, norm: `${heading} ${norm}` });
}
