import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { SearchText } from '@/lib/contract/wire';
import { readBinary, sizeOfBinary } from './binary';
import { isBlob, sizeOfBlob, textOfBlob } from './blobs';
import { primitiveText } from './describe';
import { searchText } from './emit';
import { indexOf, isObject, lower, slice, startsWithAny } from './natives';
import { brand, entryReader, invoker, reader } from './platform';

/** What could be learnt of a request's body without consuming it. */
export interface BodyReading {
  /** Bytes (characters for text); 0 without a body, null when it cannot be known. */
  readonly size: number | null;
  readonly texts: readonly SearchText[];
  /** A Blob whose text has to be read later. */
  readonly late?: object;
}

/** Fields of a form that are looked at. */
const MAX_FIELDS = 500;
/** A request without a body. */
export const NO_BODY: BodyReading = { size: 0, texts: [] };
/** A body of which nothing can be known. */
export const UNKNOWN_BODY: BodyReading = { size: null, texts: [] };

const isParams = brand('URLSearchParams');
const isForm = brand('FormData');
const paramsText = invoker('URLSearchParams', 'toString');
const eachEntry = entryReader('FormData');
const fileName = reader('File', 'name');
const encode = encodeURIComponent;

/** Reads everything that `fetch`, `send` and `sendBeacon` take. Streams are left alone. */
export function readBody(body: unknown, contentType: string): BodyReading {
  if (body === undefined || body === null) return NO_BODY;
  if (!isObject(body)) return readText(primitiveText(body), contentType);
  if (isParams(body)) return readText(primitiveText(paramsText(body)), 'form');
  if (isForm(body)) return { size: null, texts: searchText('body', formText(body), 'form') };
  if (isBlob(body)) return readBlob(body, contentType);
  const bytes = readBinary(body);
  if (!bytes) return UNKNOWN_BODY;
  const as = bytes.as === 'text' ? shapeOf(bytes.text, contentType) : bytes.as;
  return { size: sizeOfBinary(body), texts: searchText('body', bytes.text, as, bytes.cut) };
}

function readText(text: string, contentType: string, size: number | null = text.length): BodyReading {
  return { size, texts: bodyText(text, contentType, size !== null && size > WIRE_LIMITS.search) };
}

function readBlob(blob: object, contentType: string): BodyReading {
  const text = textOfBlob(blob);
  const size = sizeOfBlob(blob);
  return text === undefined ? { size, texts: [], late: blob } : readText(text, contentType, size);
}

/** A text body to search, in the shape that it has. */
export function bodyText(text: string, contentType: string, cut?: boolean): SearchText[] {
  return searchText('body', text, shapeOf(text, contentType), cut);
}

/** How a text body is to be read: by its declared type, else by its first character. */
export function shapeOf(text: string, contentType: string): string {
  const type = lower(contentType);
  if (type === 'form' || indexOf(type, 'x-www-form-urlencoded') >= 0) return 'form';
  return indexOf(type, 'json') >= 0 || startsWithAny(text, ['{', '[']) ? 'json' : 'text';
}

/** Reads a FormData as one form text; files by name only. */
export function formText(form: object): string {
  let text = '';
  eachEntry(form, MAX_FIELDS, (name, value) => {
    if (text.length > WIRE_LIMITS.search) return;
    const shown = primitiveText(isBlob(value) ? fileName(value) : value);
    text += `${text && '&'}${encoded(primitiveText(name))}=${encoded(slice(shown, 0, WIRE_LIMITS.search))}`;
  });
  return text;
}

/** Form encoding; text that cannot be encoded (a lone half of a character) stays as it is. */
function encoded(text: string): string {
  try {
    return encode(text);
  } catch {
    return text;
  }
}
