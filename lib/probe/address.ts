import { construct, isFunction, readAny, slice } from './natives';
import { brand, reader } from './platform';

/** Longest address reported, characters. */
const ADDRESS_CHARS = 64 * 1024;

/**
 * Creates the reader of addresses: resolves strings against the document (or the worker's script) and reads URL,
 * Request and Location objects natively. Other objects give an empty string, since asking
 * them would run page code; so does what is no address.
 */
export function createAddressReader(scope: object): (value: unknown) => string {
  const URLOf = readAny(scope, 'URL');
  const hrefOf = reader(scope, 'URL', 'href');
  const isUrl = brand(scope, 'URL');
  const requestUrl = reader(scope, 'Request', 'url');
  const isRequest = brand(scope, 'Request');
  const base = createBaseReader(scope);

  function resolve(text: string): string {
    if (!isFunction(URLOf)) return '';
    try {
      const href = hrefOf(construct(URLOf, [text, base()]));
      return typeof href === 'string' ? href : '';
    } catch {
      return '';
    }
  }

  return (value) => {
    if (typeof value === 'string') return slice(resolve(value), 0, ADDRESS_CHARS);
    if (typeof value === 'number' || typeof value === 'boolean') return resolve(`${value}`);
    const known = isUrl(value) ? hrefOf(value) : isRequest(value) ? requestUrl(value) : undefined;
    return typeof known === 'string' ? slice(known, 0, ADDRESS_CHARS) : '';
  };
}

/**
 * The address that relative ones resolve against, now. A worker that waits for its script has no location yet, and
 * asking for one ends it: nothing is read before the first call.
 */
function createBaseReader(scope: object): () => unknown {
  const document = readAny(scope, 'document');
  const baseUri = reader(scope, 'Node', 'baseURI');
  const workerLocation = reader(scope, 'WorkerGlobalScope', 'location');
  const workerHref = reader(scope, 'WorkerLocation', 'href');
  return () => baseUri(document) ?? workerHref(workerLocation(scope));
}
