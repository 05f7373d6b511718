/** A text folded for matching, with the way back: `offsets[i]` is where folded character `i` stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** One entry more than `text` has characters; the last is the original's length. */
  readonly offsets: readonly number[];
}

/** Traditional forms that occur in filing numbers and their labels, each followed by the simplified one. */
const TRADITIONAL =
  '備备證证號号滬沪粵粤蘇苏閩闽贛赣魯鲁瓊琼雲云陝陕寧宁遼辽晉晋貴贵許许網网審审請请辦办電电經经營营業业編编';
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, index): [string, string] => [
    TRADITIONAL.charAt(index * 2),
    TRADITIONAL.charAt(index * 2 + 1),
  ]),
);

/** Invisible in print: zero-width marks, byte order mark, soft hyphen, word joiner, direction marks. */
const INVISIBLE = /[\u200b-\u200f\u2060-\u2069\ufeff\u00ad\u202a-\u202e\u180e]/;
const HYPHEN = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u30fc\u02d7]/;
const SPACE = /\s/;

/**
 * Folds what print does not tell apart: full-width forms, traditional characters, letter case, kinds of hyphen, runs of
 * spaces, invisible marks. Look-alike letters stay as they are.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let last = '';
  for (let index = 0; index < original.length; index += 1) {
    const character = characterAt(original, index);
    const folded = foldCharacter(character);
    if (folded !== '' && !(folded === ' ' && last === ' ')) {
      parts.push(folded);
      last = folded;
      for (let copy = 0; copy < folded.length; copy += 1) offsets.push(index);
    }
    index += character.length - 1;
  }
  offsets.push(original.length);
  return { text: parts.join(''), offsets };
}

/** Digits and letters in fancy type lie beyond the first plane: two units each. */
function characterAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 ? text.slice(index, index + 2) : text.charAt(index);
}

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (HYPHEN.test(character)) return '-';
  const simple = SIMPLIFIED.get(character);
  if (simple !== undefined) return simple;
  const code = character.charCodeAt(0);
  // Plain ASCII and Han need no Unicode table; this runs over all text of a page.
  if (code < 0x80) return character.toUpperCase();
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  return character.normalize('NFKC').toUpperCase();
}
