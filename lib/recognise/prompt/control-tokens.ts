import { CONTROL_CLASSES, type ControlClass } from '@/lib/recognise/words/lexicon/control-words';

/** One word of a button. `content` is everything that no class knows; it keeps its letters. */
export interface ControlToken {
  readonly of: ControlClass | 'content';
  readonly text: string;
}

const CLASS_OF = readClasses();
const LONGEST = Math.max(...[...CLASS_OF.keys()].map((word) => word.length));
/** A phone number shown with stars, an app's name in quotes: things asked about, never content. */
const OBJECT = /^(?:\+?86[- ]?)?1\d{2}[*x●]{2,8}\d{2,4}|^"[^"]{1,20}"|^\[[^\]]{1,10}\]/u;
const LATIN_WORD = /^[a-z]+/u;

/** Cuts a normalised button text into classed words, longest first. */
export function tokenizeControl(text: string): readonly ControlToken[] {
  const tokens: ControlToken[] = [];
  let content = '';
  let at = 0;
  while (at < text.length) {
    const token = readToken(text.slice(at, at + 32));
    at += token.text.length;
    if (token.of === 'content') {
      content += token.text;
      continue;
    }
    if (content.trim() !== '') tokens.push({ of: 'content', text: content.trim() });
    content = '';
    tokens.push(token);
  }
  if (content.trim() !== '') tokens.push({ of: 'content', text: content.trim() });
  return tokens;
}

/** The word is of one of these classes. */
export function isOfClass(token: ControlToken, ...classes: readonly ControlToken['of'][]): boolean {
  return classes.includes(token.of);
}

/** Any of the words is of one of these classes. */
export function hasClass(tokens: readonly ControlToken[], ...classes: readonly ControlToken['of'][]): boolean {
  return tokens.some((token) => classes.includes(token.of));
}

function readToken(rest: string): ControlToken {
  const object = OBJECT.exec(rest);
  if (object) return { of: 'object', text: object[0] };
  const latin = LATIN_WORD.exec(rest)?.[0];
  if (latin !== undefined) return { of: CLASS_OF.get(latin) ?? 'content', text: latin };
  for (let size = Math.min(LONGEST, rest.length); size > 0; size -= 1) {
    const word = rest.slice(0, size);
    const of = CLASS_OF.get(word);
    if (of) return { of, text: word };
  }
  return { of: 'content', text: rest.charAt(0) };
}

function readClasses(): ReadonlyMap<string, ControlClass> {
  const map = new Map<string, ControlClass>();
  for (const [of, words] of Object.entries(CONTROL_CLASSES)) {
    for (const word of words.split(' ')) map.set(word, of as ControlClass);
  }
  return map;
}
