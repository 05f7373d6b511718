import {
  ANY_EXPIRY,
  BY_REFERENCE,
  DEFINITE_TIME,
  KEEPING,
  KEPT_THING,
  NO_COMMITMENT,
  UNTIL_EVENT,
} from './lexicon/retention';
import { type Outline, type Section, type Sentence, sectionsAbout, sentencesIn } from './outline';
import type { PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { verdict } from './verdict';

const KEPT = patternOf(KEEPING);
const THING = patternOf(KEPT_THING);
const TIME = patternOf(DEFINITE_TIME, UNTIL_EVENT);
const EXPIRY = patternOf(ANY_EXPIRY);
const REFERENCE = patternOf(BY_REFERENCE);
const EVASIVE = patternOf(NO_COMMITMENT);

/** POL-007: how long information is kept, as a number or a way to tell, and what becomes of it then. */
export function judgeRetention(outline: Outline): PolicyVerdict {
  const about = sectionsAbout(outline, 'retention').filter(({ topics }) => !topics.has('aside') || topics.has('place'));
  const sentences = [...about.flatMap(rowsOf), ...elsewhere(outline, about)];
  const timed = sentences.filter(({ norm }) => TIME.test(norm) && !EVASIVE.test(norm));
  const ended = sentences.filter(({ norm }) => EXPIRY.test(norm));
  if (timed.length > 0 && ended.length > 0) return verdict('passed', showing([...timed, ...ended]));
  if (timed.length > 0) return verdict('cantTell', showing(timed), ['expiry']);
  const referred = sentences.filter(({ norm }) => REFERENCE.test(norm));
  if (referred.length > 0) return verdict('cantTell', showing(referred), ['period']);
  const evasive = sentences.filter(({ norm }) => EVASIVE.test(norm) || KEPT.test(norm));
  return verdict('failed', showing(evasive), ['period', 'expiry']);
}

/** Sentences that speak of keeping somebody's information, outside sections about it. */
function elsewhere(outline: Outline, about: readonly Section[]): readonly Sentence[] {
  return outline.sections
    .filter((section) => !about.includes(section) && !section.topics.has('aside'))
    .flatMap(sentencesIn)
    .filter(({ norm }) => KEPT.test(norm) && THING.test(norm) && (TIME.test(norm) || REFERENCE.test(norm)));
}

/** The cells of a table are short: they are read as they stand. */
function rowsOf(section: Section): readonly Sentence[] {
  return sentencesIn(section);
}
