import { apply, asSize, asText, charCodeAt, isView, slice } from './natives';
import { brand, globals, invoker, maker, reader } from './platform';

/** Bytes that are read of a binary body at most; base64 of them fits the search cap. */
const READ_BYTES = 48 * 1024;
/** Characters looked at to tell text from bytes. */
const SAMPLE_CHARS = 512;

/** What the bytes say: as text where they are text, else as base64. */
export interface BinaryText {
  readonly text: string;
  readonly as: 'text' | 'base64';
  readonly cut: boolean;
}

const createBytes = maker('Uint8Array');
const createDecoder = maker('TextDecoder');
const { btoa } = globals;
const { fromCharCode } = String;
const decode = invoker('TextDecoder', 'decode');
const isBuffer = brand('ArrayBuffer');
const bufferSize = reader('ArrayBuffer', 'byteLength');
const viewSize = viewReader('byteLength');
const bufferOf = viewReader('buffer');
const offsetOf = viewReader('byteOffset');

/** Bytes of an ArrayBuffer or a view; null for anything else. */
export function sizeOfBinary(value: unknown): number | null {
  return asSize(isView(value) ? viewSize(value) : isBuffer(value) && bufferSize(value));
}

/** Reads an ArrayBuffer or a view natively, never more than a sample of a large one; null for anything else. */
export function readBinary(value: unknown): BinaryText | null {
  const size = sizeOfBinary(value);
  if (size === null) return null;
  const cut = size > READ_BYTES;
  const count = cut ? READ_BYTES : size;
  // A window on the bytes, without copying.
  const bytes = isView(value) ? createBytes(bufferOf(value), offsetOf(value), count) : createBytes(value, 0, count);
  const text = asText(decode(createDecoder(), bytes));
  return looksLikeText(text) ? { text, as: 'text', cut } : { text: base64(bytes), as: 'base64', cut };
}

/** Reads what typed arrays and DataViews have in common. */
function viewReader(key: string): (view: unknown) => unknown {
  const ofArray = reader('Uint8Array', key);
  const ofDataView = reader('DataView', key);
  return (view) => ofArray(view) ?? ofDataView(view);
}

/** In one call for all bytes: 48 kB of arguments is within what engines take. */
function base64(bytes: unknown): string {
  return isView(bytes) ? btoa(apply(fromCharCode, undefined, bytes as Uint8Array) as string) : '';
}

function looksLikeText(text: string): boolean {
  const sample = slice(text, 0, SAMPLE_CHARS);
  let strange = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = charCodeAt(sample, index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) strange += 1;
  }
  return strange * 10 <= sample.length;
}
