import type { Rect } from '@/lib/model/prompt-shape';
import { childrenOf, isElement, isText } from './flat-tree';
import { intersect, isEmpty } from './geometry';
import { SEEN_OPACITY, type Sight } from './sight';

/** What is told of the shown part of a subtree, in reading order. */
export interface ShownVisitor {
  /** An element with something to see; false leaves its inside out. */
  open(element: Element): boolean;
  /** A text node that can be read, raw. */
  text?(text: Text, parent: Element): void;
  close?(element: Element): void;
}

/** An index of cities has thousands of rows that all say the same about it. */
const MOST_SHOWN = 600;
/** Elements that are gone through where a whole page is surveyed. */
export const WHOLE_PAGE = 5000;

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'option',
  'datalist',
]);

/**
 * Goes through what a person can see of a subtree, or can reach by scrolling inside it. Elements that are not
 * rendered, faded out or clipped away for good are left out with all they hold. Stops after `limit` elements.
 */
export function walkShown(sight: Sight, root: Element, visitor: ShownVisitor, limit = MOST_SHOWN): void {
  let count = 0;
  const visit = (element: Element, clip: Rect | null): void => {
    count += 1;
    if (count > limit || !isShown(sight, element, clip) || !visitor.open(element)) return;
    const style = sight.style(element);
    const inner = clipInside(sight, element, style, style.position === 'fixed' ? null : clip);
    const readable = style.visibility === 'visible' && style.fontSize !== '0px';
    for (const child of childrenOf(element, sight.shadowOf)) {
      if (isElement(child)) visit(child, inner);
      else if (readable && isText(child)) visitor.text?.(child, element);
    }
    visitor.close?.(element);
  };
  visit(root, null);
}

function isShown(sight: Sight, element: Element, clip: Rect | null): boolean {
  if (SILENT.has(element.localName)) return false;
  const style = sight.style(element);
  if (style.display === 'none' || sight.opacity(element) < SEEN_OPACITY) return false;
  return !isClippedAway(sight, element, style, clip);
}

function isClippedAway(sight: Sight, element: Element, style: CSSStyleDeclaration, clip: Rect | null): boolean {
  const box = sight.rect(element);
  const empty = isEmpty(box);
  if (empty && style.overflowX !== 'visible' && style.display !== 'contents') return true;
  return clip !== null && !empty && style.position !== 'fixed' && isEmpty(intersect(box, clip));
}

/** What an element leaves of the clip for those inside it; where one can scroll, everything is within reach. */
function clipInside(sight: Sight, element: Element, style: CSSStyleDeclaration, clip: Rect | null): Rect | null {
  const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
  if (scrolls) return null;
  const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
  if (!hides) return clip;
  const box = sight.rect(element);
  return clip ? intersect(box, clip) : box;
}
