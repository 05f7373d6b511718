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

/** Creates the reader of what `fetch` takes as headers: a Headers object, a list of pairs, a record. */
export function createHeaderReader(scope: object): (headers: unknown) => HeaderText {
  const isHeaders = brand(scope, 'Headers');
  const eachEntry = entryReader(scope, 'Headers');

  return (headers) => {
    let text: HeaderText = { lines: '', contentType: '' };
    const add = (name: unknown, value: unknown): void => {
      text = withHeader(text, name, value);
    };
    if (isHeaders(headers)) eachEntry(headers, MAX_HEADERS, add);
    else if (isArray(headers)) eachPair(headers, add);
    else if (isObject(headers)) eachKey(headers, add);
    return text;
  };
}

/** The headers with one more. */
export function withHeader(headers: HeaderText, name: unknown, value: unknown): HeaderText {
  const shownName = primitiveText(name);
  const shownValue = primitiveText(value);
  return {
    lines: `${headers.lines}${headers.lines === '' ? '' : '\n'}${shownName}: ${shownValue}`,
    contentType: lower(shownName) === 'content-type' ? shownValue : headers.contentType,
  };
}

type Add = (name: unknown, value: unknown) => void;

function eachPair(list: readonly unknown[], add: Add): void {
  for (let index = 0; index < list.length && index < MAX_HEADERS; index += 1) {
    const pair = readData(list, `${index}`);
    add(readData(pair, '0'), readData(pair, '1'));
  }
}

function eachKey(record: object, add: Add): void {
  const keys = keysOf(record);
  for (let index = 0; index < keys.length && index < MAX_HEADERS; index += 1) {
    add(keys[index], readData(record, keys[index] ?? ''));
  }
}
