import { apply, charCodeAt, construct, isFunction, isView, readAny, slice } from './natives';
import { brand, invoker, reader } from './platform';

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

/** Reads ArrayBuffers and views of them natively, never more than a sample of large ones. */
export interface BinaryReader {
  /** Null for anything that is not binary. */
  sizeBytes(value: unknown): number | null;
  read(value: unknown): BinaryText | null;
}

/** Creates the reader from the scope's natives. */
export function createBinaryReader(scope: object): BinaryReader {
  const isBuffer = brand(scope, 'ArrayBuffer');
  const bytesOf = createByteWindow(scope);
  const decode = createDecoder(scope);
  const encode64 = createBase64(scope);
  const bufferSize = reader(scope, 'ArrayBuffer', 'byteLength');
  const viewSize = reader(scope, 'Uint8Array', 'byteLength');
  const dataViewSize = reader(scope, 'DataView', 'byteLength');

  function sizeBytes(value: unknown): number | null {
    const size = isView(value) ? (viewSize(value) ?? dataViewSize(value)) : isBuffer(value) ? bufferSize(value) : null;
    return typeof size === 'number' ? size : null;
  }

  function read(value: unknown): BinaryText | null {
    const size = sizeBytes(value);
    const bytes = size === null ? null : bytesOf(value, size < READ_BYTES ? size : READ_BYTES);
    if (size === null || !bytes) return null;
    const cut = size > READ_BYTES;
    const text = decode(bytes);
    return looksLikeText(text) ? { text, as: 'text', cut } : { text: encode64(bytes), as: 'base64', cut };
  }

  return { sizeBytes, read };
}

/** A Uint8Array over the first bytes of a buffer or view, without copying. */
function createByteWindow(scope: object): (value: unknown, count: number) => object | null {
  const BytesOf = readAny(scope, 'Uint8Array');
  const buffers = [reader(scope, 'Uint8Array', 'buffer'), reader(scope, 'DataView', 'buffer')] as const;
  const offsets = [reader(scope, 'Uint8Array', 'byteOffset'), reader(scope, 'DataView', 'byteOffset')] as const;
  return (value, count) => {
    if (!isFunction(BytesOf)) return null;
    if (!isView(value)) return construct(BytesOf, [value, 0, count]);
    const buffer = buffers[0](value) ?? buffers[1](value);
    return construct(BytesOf, [buffer, offsets[0](value) ?? offsets[1](value), count]);
  };
}

function createDecoder(scope: object): (bytes: object) => string {
  const decoderOf = readAny(scope, 'TextDecoder');
  const decode = invoker(scope, 'TextDecoder', 'decode');
  const decoder = isFunction(decoderOf) ? construct(decoderOf, []) : null;
  return (bytes) => {
    const text = decode(decoder, bytes);
    return typeof text === 'string' ? text : '';
  };
}

function createBase64(scope: object): (bytes: object) => string {
  const btoa = readAny(scope, 'btoa');
  const fromCharCode = String.fromCharCode;
  return (bytes) => {
    // One call for all bytes: 48 kB of arguments is within what engines take.
    const binary = isList(bytes) ? apply(fromCharCode, undefined, bytes) : '';
    const text = isFunction(btoa) ? apply(btoa, scope, [binary]) : '';
    return typeof text === 'string' ? text : '';
  };
}

function isList(value: object): value is object & ArrayLike<unknown> {
  return isView(value);
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
