import { WIRE_LIMITS } from '@/lib/contract/limits';
import { readBinary, sizeOfBinary } from './binary';
import { asSize, createWeakTable, isArray, readData, slice, startsWithAny } from './natives';
import { brand, invoker, maker, reader } from './platform';

/** Text of Blobs: known at once when the page made them before our eyes, else read later. */

/** Parts of a Blob that are looked at; bodies that carry data have one or two. */
const MAX_PARTS = 64;

const texts = createWeakTable<string>();
const sizeOf = reader('Blob', 'size');
const typeOf = reader('Blob', 'type');
const cut = invoker('Blob', 'slice');
const createReader = maker('FileReader');
const start = invoker('FileReader', 'readAsText');
const resultOf = reader('FileReader', 'result');
const listen = invoker('EventTarget', 'addEventListener');

export const isBlob = brand('Blob');

/** Size in bytes. */
export function sizeOfBlob(blob: object): number | null {
  return asSize(sizeOf(blob));
}

/** Text known without reading; undefined when it is not. */
export const textOfBlob = texts.get;

/** Keeps the text that a Blob was made of, for as long as the Blob lives. */
export function rememberBlob(blob: object, parts: unknown): void {
  if (!isArray(parts) || parts.length > MAX_PARTS) return;
  let text = '';
  for (let index = 0; index < parts.length && text.length < WIRE_LIMITS.search; index += 1) {
    const part = partText(readData(parts, `${index}`));
    if (part === undefined) return;
    text += part;
  }
  texts.set(blob, slice(text, 0, WIRE_LIMITS.search));
}

function partText(part: unknown): string | undefined {
  if (typeof part === 'string') return part;
  if (isBlob(part)) return texts.get(part);
  const size = sizeOfBinary(part);
  const read = size === null || size > WIRE_LIMITS.search ? null : readBinary(part);
  return read?.as === 'text' ? read.text : undefined;
}

/** Gives at most the search cap of its text later; undefined for media and where reading fails. */
export function readBlobLater(blob: object, done: (text: unknown) => void): void {
  const type = typeOf(blob);
  if (typeof type !== 'string' || startsWithAny(type, ['image/', 'video/', 'audio/'])) {
    done(undefined);
    return;
  }
  const fileReader = createReader();
  listen(fileReader, 'loadend', () => done(resultOf(fileReader)));
  start(fileReader, cut(blob, 0, WIRE_LIMITS.search));
}
