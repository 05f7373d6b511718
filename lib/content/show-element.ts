import type { ShadowReader } from '@/lib/observe/sight/flat-tree';

const COLOUR = '#e0301e';
const SHOWN_MS = 2400;

/** Finds the element that `selectorOf` named; ` >>> ` leads into a shadow tree. */
export function findElement(document: Document, selector: string, shadowOf: ShadowReader): Element | null {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    found = query(scope, part);
    scope = found ? shadowOf(found) : null;
  }
  return found;
}

/**
 * Scrolls to the element and rings it for a moment. An animation of the element's own outline, so that nothing is added
 * to the page and its styles stay as they are.
 */
export function showElement(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
  const ring = { outline: `4px solid ${COLOUR}`, outlineOffset: '-2px', boxShadow: `0 0 0 6px ${COLOUR}66` };
  const gone = { outline: `4px solid ${COLOUR}00`, outlineOffset: '-2px', boxShadow: '0 0 0 6px #0000' };
  element.animate([ring, gone, ring, gone, ring, ring, gone], { duration: SHOWN_MS });
}

function query(scope: ParentNode | null, selector: string): Element | null {
  try {
    return scope?.querySelector(selector) ?? null;
  } catch {
    // A selector that this browser cannot read finds nothing.
    return null;
  }
}
