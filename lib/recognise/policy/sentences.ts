import type { Sentence } from './outline';

const LONGEST_WORDS = 200;

/** Words to show for a sentence: the sentence itself, cut at its end where it is very long; always found in the page. */
export function wordsOf({ raw }: Sentence): string {
  return raw.length <= LONGEST_WORDS ? raw : raw.slice(0, LONGEST_WORDS);
}

/** The first few of these, as words to show. */
export function showing(sentences: readonly Sentence[], most = 3): readonly string[] {
  return [...new Set(sentences.map(wordsOf))].slice(0, most);
}

/** One pattern out of sources on normalised text. */
export function patternOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'u');
}

/** How often a pattern is found in a text. */
export function countOf(source: string, text: string): number {
  return text.match(new RegExp(source, 'gu'))?.length ?? 0;
}
