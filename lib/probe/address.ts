import { scope, slice } from './natives';
import { brand, globals, maker, reader, textReader } from './platform';

/** Longest address reported, characters. */
const ADDRESS_CHARS = 64 * 1024;

const createUrl = maker('URL');
const hrefOf = textReader('URL', 'href');
const isUrl = brand('URL');
const requestUrl = textReader('Request', 'url');
const { document } = globals;
const baseUri = reader('Node', 'baseURI');
const workerLocation = reader('WorkerGlobalScope', 'location');
const workerHref = reader('WorkerLocation', 'href');

/**
 * Absolute address of what a page passed as one: strings are resolved against the document (or the worker's script), URL
 * and Request objects read natively. Other objects give an empty string, since asking them would run page code; so does
 * what is no address.
 */
export function addressOf(value: unknown): string {
  return slice(read(value), 0, ADDRESS_CHARS);
}

function read(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return resolve(`${value}`);
  return isUrl(value) ? hrefOf(value) : requestUrl(value);
}

function resolve(text: string): string {
  try {
    // A worker that waits for its script has no location yet, and asking for one ends it: nothing is read before a call.
    const base = baseUri(document) ?? workerHref(workerLocation(scope));
    return hrefOf(createUrl(text, base));
  } catch {
    return '';
  }
}

const documentUrlOf = textReader('Document', 'URL');

/** The document's own address. */
export function documentUrl(): string {
  return documentUrlOf(document);
}
