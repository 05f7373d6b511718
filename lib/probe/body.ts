import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { SearchText } from '@/lib/contract/wire';
import type { BinaryReader } from './binary';
import type { BlobReader } from './blobs';
import { primitiveText } from './describe';
import { searchText } from './emit';
import { indexOf, isObject, lower, slice, startsWith } from './natives';
import { brand, entryReader, invoker, reader } from './platform';

/** What could be learnt of a request's body without consuming it. */
export interface BodyReading {
  /** Bytes (characters for text); 0 without a body, null when it cannot be known. */
  readonly size: number | null;
  readonly texts: SearchText[];
  /** A Blob whose text has to be read later. */
  readonly late?: object;
}

export type BodyReader = (body: unknown, contentType: string) => BodyReading;

/** Fields of a form that are looked at. */
const MAX_FIELDS = 500;
const EMPTY: BodyReading = { size: 0, texts: [] };
const UNKNOWN: BodyReading = { size: null, texts: [] };

/** Creates the reader of everything that `fetch`, `send` and `sendBeacon` take. Streams are left alone. */
export function createBodyReader(scope: object, binary: BinaryReader, blobs: BlobReader): BodyReader {
  const isParams = brand(scope, 'URLSearchParams');
  const isForm = brand(scope, 'FormData');
  const paramsText = invoker(scope, 'URLSearchParams', 'toString');
  const formText = createFormText(scope, blobs);

  return (body, contentType) => {
    if (body === undefined || body === null) return EMPTY;
    if (!isObject(body)) return readText(primitiveText(body), contentType);
    if (isParams(body)) return readText(primitiveText(paramsText(body)), 'form');
    if (isForm(body)) return { size: null, texts: searchText('body', formText(body), 'form') };
    if (blobs.isBlob(body)) return readBlob(body, blobs, contentType);
    const bytes = binary.read(body);
    if (!bytes) return UNKNOWN;
    const as = bytes.as === 'text' ? shapeOf(bytes.text, contentType) : bytes.as;
    return { size: binary.sizeBytes(body), texts: searchText('body', bytes.text, as, bytes.cut) };
  };
}

function readText(text: string, contentType: string): BodyReading {
  return { size: text.length, texts: searchText('body', text, shapeOf(text, contentType)) };
}

function readBlob(blob: object, blobs: BlobReader, contentType: string): BodyReading {
  const text = blobs.known(blob);
  const size = blobs.sizeBytes(blob);
  if (text === undefined) return { size, texts: [], late: blob };
  return {
    size,
    texts: searchText('body', text, shapeOf(text, contentType), size !== null && size > WIRE_LIMITS.search),
  };
}

/** How a text body is to be read: by its declared type, else by its first character. */
export function shapeOf(text: string, contentType: string): string {
  const type = lower(contentType);
  if (type === 'form' || indexOf(type, 'x-www-form-urlencoded') >= 0) return 'form';
  if (indexOf(type, 'json') >= 0 || startsWith(text, '{') || startsWith(text, '[')) return 'json';
  return 'text';
}

/** Creates the reader of a FormData as one form text; files by name only. */
export function createFormText(scope: object, blobs: BlobReader): (form: object) => string {
  const eachEntry = entryReader(scope, 'FormData');
  const fileName = reader(scope, 'File', 'name');
  const encoded = createEncoder();
  return (form) => {
    let text = '';
    eachEntry(form, MAX_FIELDS, (name, value) => {
      if (text.length > WIRE_LIMITS.search) return;
      const shown = primitiveText(blobs.isBlob(value) ? fileName(value) : value);
      const kept = slice(shown, 0, WIRE_LIMITS.search);
      text += `${text === '' ? '' : '&'}${encoded(primitiveText(name))}=${encoded(kept)}`;
    });
    return text;
  };
}

/** Form encoding; text that cannot be encoded (a lone half of a character) stays as it is. */
function createEncoder(): (text: string) => string {
  const encode = encodeURIComponent;
  return (text) => {
    try {
      return encode(text);
    } catch {
      return text;
    }
  };
}
