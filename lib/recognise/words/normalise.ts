import { REGIONAL_WORDS } from './lexicon/regional';
import { TRADITIONAL_PAIRS } from './lexicon/traditional';

const SIMPLIFIED = readPairs(TRADITIONAL_PAIRS);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
const REGIONAL = new Map(REGIONAL_WORDS);
const REGIONAL_PATTERN = new RegExp(REGIONAL_WORDS.map(([word]) => word).join('|'), 'gu');

/** Crosses that stand for "close"; several are emoji, so they are kept before emoji go. */
const CROSS = /[✕✖✗✘❌❎╳⨯⨉🅧🗙ⓧⓍ☒🞪🞫]/gu;
/** Format marks (zero-width, direction, soft hyphen), variation selectors, and the private areas that icon fonts use. */
const INVISIBLE = /\p{Cf}|\p{Co}|\p{Variation_Selector}/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;
const PUNCTUATION: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟"「」『』﹁﹂﹃﹄«»]/gu, '"'],
  [/[‘’‚‛`´]/gu, "'"],
  [/[〈<]{2}|〈/gu, '《'],
  [/[〉>]{2}|〉/gu, '》'],
  [/[【〔［]/gu, '['],
  [/[】〕］]/gu, ']'],
  [/[—–−‐‑‒―]+/gu, '-'],
  [/[•・‧∙]/gu, '·'],
  [/[｡]/gu, '。'],
  [/\.{3,}|⋯/gu, '…'],
];
/** Where a space carries nothing: beside a Han character, or beside Chinese punctuation. */
const EMPTY_SPACE = /(?<=[\p{Script=Han}《》。、×"]) +| +(?=[\p{Script=Han}《》。、×"])/gu;

/**
 * One spelling for words that look the same to a reader: NFKC, no invisible characters or emoji, simplified characters,
 * lower-case Latin, plain punctuation, mainland terms, no spaces beside Han characters, one line.
 */
export function normalise(text: string): string {
  let out = text.replace(CROSS, '×').replace(INVISIBLE, '').normalize('NFKC').replace(EMOJI, '');
  out = out.replace(TRADITIONAL, (char) => SIMPLIFIED.get(char) ?? char).toLowerCase();
  for (const [pattern, plain] of PUNCTUATION) out = out.replace(pattern, plain);
  out = out.replace(/\s+/gu, ' ').replace(EMPTY_SPACE, '').trim();
  return out.replace(REGIONAL_PATTERN, (word) => REGIONAL.get(word) ?? word);
}

/** The lines of a text, each normalised; empty ones are left out. */
export function normaliseLines(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .map(normalise)
    .filter((line) => line !== '');
}

/** Splits normalised lines at the ends of sentences and clauses that stand alone; the marks are dropped. */
export function sentencesOf(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split(/[。!?;]|(?<=[a-z])\. /u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readPairs(rows: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const chars = [...row];
    for (let i = 0; i + 1 < chars.length; i += 2) map.set(chars[i] ?? '', chars[i + 1] ?? '');
  }
  return map;
}
