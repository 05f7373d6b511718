import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { BinaryReader } from './binary';
import { construct, createWeakTable, isArray, isFunction, readAny, readData, slice, startsWith } from './natives';
import { brand, invoker, reader } from './platform';

/** Parts of a Blob that are looked at; bodies that carry data have one or two. */
const MAX_PARTS = 64;

/** Text of Blobs: known at once when the page made them before our eyes, else read later. */
export interface BlobReader {
  isBlob(value: unknown): value is object;
  sizeBytes(blob: object): number | null;
  /** Keeps the text that a Blob was made of, for as long as the Blob lives. */
  remember(blob: object, parts: unknown): void;
  /** Text known without reading; undefined when it is not. */
  known(blob: object): string | undefined;
  /** Gives at most the search cap of its text later; undefined for media and where reading fails. */
  readLater(blob: object, done: (text: string | undefined) => void): void;
}

/** Creates the reader from the scope's natives. */
export function createBlobReader(scope: object, binary: BinaryReader): BlobReader {
  const texts = createWeakTable<string>();
  const isBlob = brand(scope, 'Blob');
  const sizeOf = reader(scope, 'Blob', 'size');
  const typeOf = reader(scope, 'Blob', 'type');
  const readText = createLateReader(scope);

  function partText(part: unknown): string | undefined {
    if (typeof part === 'string') return part;
    if (isBlob(part)) return texts.get(part);
    const size = binary.sizeBytes(part);
    if (size === null || size > WIRE_LIMITS.search) return undefined;
    const read = binary.read(part);
    return read?.as === 'text' ? read.text : undefined;
  }

  function remember(blob: object, parts: unknown): void {
    if (!isArray(parts) || parts.length > MAX_PARTS) return;
    let text = '';
    for (let index = 0; index < parts.length && text.length < WIRE_LIMITS.search; index += 1) {
      const part = partText(readData(parts, `${index}`));
      if (part === undefined) return;
      text += part;
    }
    texts.set(blob, slice(text, 0, WIRE_LIMITS.search));
  }

  function isMedia(blob: object): boolean {
    const type = typeOf(blob);
    if (typeof type !== 'string') return true;
    return startsWith(type, 'image/') || startsWith(type, 'video/') || startsWith(type, 'audio/');
  }

  function sizeBytes(blob: object): number | null {
    const size = sizeOf(blob);
    return typeof size === 'number' ? size : null;
  }

  return {
    isBlob,
    sizeBytes,
    remember,
    known: (blob) => texts.get(blob),
    readLater: (blob, done) => (isMedia(blob) ? done(undefined) : readText(blob, done)),
  };
}

function createLateReader(scope: object): BlobReader['readLater'] {
  const ReaderOf = readAny(scope, 'FileReader');
  const cut = invoker(scope, 'Blob', 'slice');
  const listen = invoker(scope, 'EventTarget', 'addEventListener');
  const start = invoker(scope, 'FileReader', 'readAsText');
  const resultOf = reader(scope, 'FileReader', 'result');
  return (blob, done) => {
    if (!isFunction(ReaderOf)) return done(undefined);
    const fileReader = construct(ReaderOf, []);
    listen(fileReader, 'loadend', () => {
      const text = resultOf(fileReader);
      done(typeof text === 'string' ? text : undefined);
    });
    start(fileReader, cut(blob, 0, WIRE_LIMITS.search));
  };
}
