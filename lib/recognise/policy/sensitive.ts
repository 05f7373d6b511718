import { isLegalDefinition, isSensitive, sensitiveDeclared } from './declared';
import { IMPACT_WORDS, NECESSITY_WORDS, SENSITIVE_NAME } from './lexicon/sensitive';
import type { Outline, Passage, Section } from './outline';
import type { PolicyVerdict } from './reading';
import { patternOf, showing, wordsOf } from './sentences';
import { INAPPLICABLE, verdict } from './verdict';

const NECESSARY = patternOf(...NECESSITY_WORDS);
const IMPACT = patternOf(...IMPACT_WORDS);
const NAMED = patternOf(SENSITIVE_NAME);

/** POL-009: where sensitive information is declared, a marked passage says why it is needed and what may come of it. */
export function judgeSensitive(outline: Outline): PolicyVerdict {
  const declared = sensitiveDeclared(outline);
  if (declared.length === 0) return INAPPLICABLE;
  const told = outline.sections.flatMap(placesIn);
  const whole = told.find(({ necessary, impact, marked }) => necessary && impact && marked);
  if (whole) return verdict('passed', whole.words);
  const best = told.find(({ necessary, impact }) => necessary && impact);
  const missing = best ? ['marked'] : missingIn(told);
  return verdict('failed', best?.words ?? showing(declared, 2), missing);
}

const LONGEST_HEAD_CELL = 16;

interface Told {
  readonly necessary: boolean;
  readonly impact: boolean;
  readonly marked: boolean;
  readonly words: readonly string[];
}

/** A table whose head names the necessity and the impact says both of each row. */
function tableIn({ passages }: Section): readonly Told[] {
  const cells = passages.filter(({ tag, norm }) => tag === 'cell' && norm.length <= LONGEST_HEAD_CELL);
  const necessary = cells.find(({ norm }) => /必要|为什么|必需/u.test(norm));
  const impact = cells.find(({ norm }) => /影响|风险|后果/u.test(norm));
  if (!necessary || !impact) return [];
  return [{ necessary: true, impact: true, marked: true, words: [necessary.raw, impact.raw] }];
}

/** A section of its own is read as a whole; elsewhere the passage has to say it all. */
function placesIn(section: Section): readonly Told[] {
  const passages = section.passages.filter(({ tag }) => tag !== 'cell');
  if (section.topics.has('sensitive') || NAMED.test(section.heading.norm))
    return [
      ...tableIn(section),
      toldBy(
        passages,
        passages.some(({ bold }) => bold),
      ),
    ];
  const alone = passages.filter(({ norm }) => NECESSARY.test(norm)).map((passage) => toldBy([passage], passage.bold));
  // What is marked in one section is read together, where it speaks of sensitive information at all.
  const marked = passages.filter(({ bold }) => bold);
  return marked.some(({ norm }) => isSensitive(norm)) ? [...alone, toldBy(marked, true)] : alone;
}

function toldBy(passages: readonly Passage[], marked: boolean): Told {
  const sentences = passages.flatMap((passage) => passage.sentences).filter((one) => !isLegalDefinition(one));
  const necessary = sentences.filter(({ norm }) => NECESSARY.test(norm));
  const impact = sentences.filter(({ norm }) => IMPACT.test(norm));
  return {
    necessary: necessary.length > 0,
    impact: impact.length > 0,
    marked,
    words: [...new Set([...necessary.slice(0, 1), ...impact.slice(0, 1)].map(wordsOf))],
  };
}

function missingIn(told: readonly Told[]): readonly string[] {
  return [
    ...(told.some(({ necessary }) => necessary) ? [] : ['necessity']),
    ...(told.some(({ impact }) => impact) ? [] : ['impact']),
    ...(told.some(({ necessary, impact }) => necessary && impact) ? [] : ['together']),
  ];
}
