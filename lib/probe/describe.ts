import { asText, each, isArray, readData, slice } from './natives';
import { writeJson } from './write-json';

/**
 * Reads a page's value as text without running any of its code: own data properties only, no getters, no `toString`,
 * no `toJSON`. Calls that pass the same value to a native stay the first to touch it.
 */

const MAX_NODES = 800;

/** JSON-like text of a page's value, at most about `limitChars` long; empty for functions and absent values. */
export function textOf(value: unknown, limitChars: number): string {
  const text = typeof value === 'string' ? value : writeJson(value, MAX_NODES, limitChars);
  return text.length > limitChars ? slice(text, 0, limitChars) : text;
}

/** A primitive as a string; empty for objects, whose conversion would run page code. */
export function primitiveText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  return '';
}

/** The first of the keys whose data property is a string or a list of strings, list items joined by a comma. */
export function namedText(value: unknown, keys: readonly string[]): string {
  let found = '';
  each(keys, (key) => {
    const text = wordsOf(readData(value, key));
    if (text !== '') found += (found && ' ') + text;
  });
  return found;
}

/** A string, or the strings of a list joined by a comma; empty otherwise. */
export function wordsOf(value: unknown): string {
  if (!isArray(value)) return asText(value);
  let words = '';
  for (let index = 0; index < value.length && index < 40; index += 1) {
    const word = readData(value, `${index}`);
    if (typeof word === 'string') words += (words && ',') + word;
  }
  return words;
}
