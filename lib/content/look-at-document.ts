import { DOCUMENT_DESK } from '@/lib/contract/document-desk';
import type { DocumentLook } from '@/lib/contract/document-look';
import { readDocument } from '@/lib/observe/document/read-document';
import { openShadowOf } from '@/lib/observe/sight/flat-tree';
import { findElement } from './show-element';

const MOST_LINKS = 200;
/** A longer text is no name of a document. */
const LONGEST_NAME = 60;
const LONGEST_ADDRESS = 2000;

/** Leaves the reading where the background can call it. */
export function leaveDocumentReader(scope: Window & typeof globalThis): void {
  const read = (selector: string | null): DocumentLook | null => lookAtDocument(scope, selector);
  Object.assign(scope, { [Symbol.for(DOCUMENT_DESK)]: read });
}

/**
 * Reads the document that a frame shows, or the part of it under a selector; null where that part is not there any more.
 * Changes nothing.
 */
export function lookAtDocument(scope: Window & typeof globalThis, selector: string | null): DocumentLook | null {
  const { document, location, performance } = scope;
  const part = selector === null ? null : findElement(document, selector, openShadowOf);
  if (selector !== null && !part) return null;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const text = readDocument(scope, part);
  return {
    url: location.href,
    mime: document.contentType,
    status: entry?.responseStatus ? entry.responseStatus : null,
    ready: document.readyState === 'complete',
    document: { ...text, blocks: text.blocks.map((block) => ({ ...block })) },
    links: linksIn(part ?? document),
  };
}

function linksIn(root: ParentNode): DocumentLook['links'] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .slice(0, MOST_LINKS)
    .map(({ textContent, href }) => ({ text: (textContent ?? '').replace(/\s+/g, ' ').trim(), href: String(href) }))
    .filter(({ text, href }) => text !== '' && text.length <= LONGEST_NAME && href.length <= LONGEST_ADDRESS);
}
