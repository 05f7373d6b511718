import { primitiveText } from './describe';
import { isArray, isObject, keysOf, lower, readData } from './natives';
import { brand, entryReader } from './platform';

/** Headers that a page set itself. */
export interface HeaderText {
  /** `name: value` lines. */
  readonly lines: string;
  readonly contentType: string;
}

const MAX_HEADERS = 60;

/** No headers. */
export const NO_HEADERS: HeaderText = { lines: '', contentType: '' };

const isHeaders = brand('Headers');
const eachEntry = entryReader('Headers');

/** Reads what `fetch` takes as headers: a Headers object, a list of pairs, a record. */
export function readHeaders(headers: unknown): HeaderText {
  let text = NO_HEADERS;
  const add = (name: unknown, value: unknown): void => {
    text = withHeader(text, name, value);
  };
  if (isHeaders(headers)) eachEntry(headers, MAX_HEADERS, add);
  else if (isObject(headers)) eachMember(headers, add);
  return text;
}

/** The headers with one more. */
export function withHeader(headers: HeaderText, name: unknown, value: unknown): HeaderText {
  const shownName = primitiveText(name);
  const shownValue = primitiveText(value);
  return {
    lines: `${headers.lines && `${headers.lines}\n`}${shownName}: ${shownValue}`,
    contentType: lower(shownName) === 'content-type' ? shownValue : headers.contentType,
  };
}

/** The members of a list of pairs, or of a record. */
function eachMember(headers: object, add: (name: unknown, value: unknown) => void): void {
  const keys = keysOf(headers);
  for (let index = 0; index < keys.length && index < MAX_HEADERS; index += 1) {
    const key = keys[index] ?? '';
    const member = readData(headers, key);
    if (isArray(headers)) add(readData(member, '0'), readData(member, '1'));
    else add(key, member);
  }
}
