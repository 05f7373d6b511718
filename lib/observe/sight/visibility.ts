import type { Rect } from '@/lib/model/prompt-shape';
import { selfAndAncestors } from './flat-tree';
import { clipTo, isEmpty } from './geometry';
import { SEEN_OPACITY, type Sight } from './sight';

/** The element takes part in layout: no `display: none` on it or around it. */
export function isRendered(sight: Sight, element: Element): boolean {
  return element.isConnected && sight.style(element).display !== 'none' && element.getClientRects().length > 0;
}

/** The element's own words and paint can be seen as far as its style goes: visible, not faded out. */
export function isInked(sight: Sight, element: Element): boolean {
  const style = sight.style(element);
  return style.visibility === 'visible' && sight.opacity(element) >= SEEN_OPACITY;
}

/** The element stands, at least in part, in the viewport, rendered and inked. Says nothing about what covers it. */
export function isOnScreen(sight: Sight, element: Element): boolean {
  const style = sight.style(element);
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  if (isEmpty(clipTo(sight.rect(element), sight.viewport))) return false;
  return sight.opacity(element) >= SEEN_OPACITY;
}

/** `filter: blur()` or the like on the element or around it, strong enough to make words unreadable. */
export function isBlurred(sight: Sight, element: Element): boolean {
  for (const around of selfAndAncestors(element)) if (blurPx(sight.style(around).filter) >= 2) return true;
  return false;
}

/** Radius of a blur filter in pixels, 0 without one. */
export function blurPx(filter: string): number {
  if (filter === '' || filter === 'none') return 0;
  const radius = /blur\(([\d.]+)px\)/.exec(filter)?.[1];
  return radius === undefined ? 0 : Number.parseFloat(radius);
}

/** The part of a rectangle that is left after every clipping box around the element, viewport included. */
export function visiblePart(sight: Sight, element: Element, rect: Rect): Rect {
  let part = clipTo(rect, sight.viewport);
  let fixed = false;
  for (const around of selfAndAncestors(element)) {
    if (isEmpty(part)) return part;
    const style = sight.style(around);
    if (around !== element && !fixed && clips(style)) part = clipBy(part, sight.rect(around), style);
    if (style.position === 'fixed') fixed = true;
  }
  return part;
}

function clips(style: CSSStyleDeclaration): boolean {
  return style.overflowX !== 'visible' || style.overflowY !== 'visible';
}

function clipBy(part: Rect, box: Rect, style: CSSStyleDeclaration): Rect {
  const left = style.overflowX === 'visible' ? part.x : Math.max(part.x, box.x);
  const right = style.overflowX === 'visible' ? part.x + part.width : Math.min(part.x + part.width, box.x + box.width);
  const top = style.overflowY === 'visible' ? part.y : Math.max(part.y, box.y);
  const bottom =
    style.overflowY === 'visible' ? part.y + part.height : Math.min(part.y + part.height, box.y + box.height);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
