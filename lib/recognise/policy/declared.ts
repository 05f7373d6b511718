import {
  COLLECT_WORDS,
  DENIED_CLAUSE,
  INFO_WORDS,
  LEGAL_DEFINITION,
  NOT_COLLECTED,
  PURPOSE_WORDS,
  SENSITIVE_WORDS,
  YOURS_COLLECTED,
} from './lexicon/info-words';
import { type Outline, type Passage, type Section, type Sentence, sectionsAbout } from './outline';
import type { DeclaredType } from './reading';
import { patternOf } from './sentences';

const TYPES = INFO_WORDS.map(([type, source]) => [type, patternOf(source)] as const);
const SENSITIVE = patternOf(...SENSITIVE_WORDS);
const COLLECT = patternOf(COLLECT_WORDS);
const PURPOSE = patternOf(PURPOSE_WORDS);
/** `信息：手机号。` */
const LISTED = /^(?:信息|资料|数据|种类|类型):/u;
/** Sections in which the same words tell of other things. */
const STRICT = ['rights', 'minors', 'complaint'] as const;
const NOT = patternOf(NOT_COLLECTED);
const DEFINED = patternOf(LEGAL_DEFINITION);
const YOURS = patternOf(YOURS_COLLECTED);
const DENIED = patternOf(DENIED_CLAUSE);

/** Where a document says what it collects: sections about that, tables, and sentences that say so elsewhere. */
export function collectingSentences(outline: Outline): readonly Sentence[] {
  const about = sectionsAbout(outline, 'collect', 'sensitive');
  const inside = about.flatMap(({ passages }) => passages).flatMap(({ sentences }) => sentences);
  const outside = outline.sections
    .filter((section) => !about.includes(section))
    .flatMap((section) => section.passages.flatMap((passage) => collectingIn(passage, section, isPlain(section))));
  return [...inside, ...outside]
    .filter((sentence) => !isLegalDefinition(sentence))
    .map(affirmed)
    .filter(({ norm }) => norm !== '');
}

/** The kinds of information that the document says it collects. */
export function declaredTypes(outline: Outline): readonly DeclaredType[] {
  const sentences = collectingSentences(outline);
  return TYPES.filter(([, pattern]) => sentences.some(({ norm }) => pattern.test(norm))).map(([type]) => type);
}

/** The sentences that say that sensitive information is collected. */
export function sensitiveDeclared(outline: Outline): readonly Sentence[] {
  return collectingSentences(outline).filter(({ norm }) => SENSITIVE.test(norm));
}

/** How many kinds of information a text names. */
export function typesIn(norm: string): number {
  return TYPES.filter(([, pattern]) => pattern.test(norm)).length;
}

/** The text names sensitive information. */
export function isSensitive(norm: string): boolean {
  return SENSITIVE.test(norm) || norm.includes('敏感');
}

/** What a sentence says without the clauses that say what is not collected. */
function affirmed({ raw, norm }: Sentence): Sentence {
  const kept = norm.split(/(?<=[,:])/u).filter((clause) => !NOT.test(clause) && !DENIED.test(clause));
  return { raw, norm: kept.join('') };
}

/** A section in which "collect" means the reader's information: not rights, laws, safety and the like. */
export function isPlain({ topics }: Section): boolean {
  return !['aside', 'rights', 'minors', 'complaint', 'retention', 'place', 'share'].some((topic) =>
    topics.has(topic as 'aside'),
  );
}

function collectingIn(passage: Passage, { topics }: Section, plain: boolean): readonly Sentence[] {
  if (plain && passage.tag === 'cell') return passage.sentences;
  const strict = STRICT.some((topic) => topics.has(topic));
  return passage.sentences.filter(({ norm }) => {
    if (strict) return YOURS.test(norm);
    const told = COLLECT.test(norm);
    return plain ? told || PURPOSE.test(norm) || LISTED.test(norm) : YOURS.test(norm) || (told && PURPOSE.test(norm));
  });
}

/** The sentence repeats what the law says sensitive information is. */
export function isLegalDefinition({ norm }: Sentence): boolean {
  return DEFINED.test(norm);
}
