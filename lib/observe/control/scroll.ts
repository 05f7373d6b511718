import { layerRootOf } from '@/lib/observe/layers/lift';
import { selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { areaOf } from '@/lib/observe/sight/geometry';
import { isGround, stackAt } from '@/lib/observe/sight/hit';
import type { Sight } from '@/lib/observe/sight/sight';

const STEP = 0.8;
const SLACK_PX = 4;
const MOST_ELEMENTS = 3000;

/** What scrolls the page: the document, or the inner container that app shells use in its place. */
export function mainScroller(sight: Sight): Element {
  const { document, viewport } = sight;
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollHeight > viewport.height + SLACK_PX) return root;
  for (const element of stackAt(sight, viewport.width / 2, viewport.height / 2)) {
    for (const around of selfAndAncestors(element)) if (isInnerScroller(sight, around)) return around;
  }
  return largestScroller(sight) ?? root;
}

/** Pixels by which the scroller can be scrolled in all. */
export function scrollRangeOf(scroller: Element): number {
  return Math.max(0, Math.round(scroller.scrollHeight - scroller.clientHeight));
}

/** Scrolls on by most of a screen; false at the end. */
export function scrollOn(sight: Sight): boolean {
  const scroller = mainScroller(sight);
  const before = scroller.scrollTop;
  const height = isGround(scroller) ? sight.viewport.height : scroller.clientHeight;
  scroller.scrollTo({ top: before + height * STEP, behavior: 'instant' });
  return scroller.scrollTop - before > 1;
}

/** Scrolls back to where the page begins. */
export function scrollBack(sight: Sight): void {
  mainScroller(sight).scrollTo({ top: 0, behavior: 'instant' });
}

function isInnerScroller(sight: Sight, element: Element): boolean {
  if (isGround(element) || element.scrollHeight <= element.clientHeight + SLACK_PX) return false;
  if (!/auto|scroll|overlay/.test(sight.style(element).overflowY)) return false;
  return (
    areaOf(sight.rect(element)) > 0.3 * sight.viewport.width * sight.viewport.height &&
    layerRootOf(sight, element) === null
  );
}

function largestScroller(sight: Sight): Element | null {
  let largest: Element | null = null;
  for (const element of [...sight.document.querySelectorAll('body *')].slice(0, MOST_ELEMENTS)) {
    if (!isInnerScroller(sight, element)) continue;
    if (!largest || areaOf(sight.rect(element)) > areaOf(sight.rect(largest))) largest = element;
  }
  return largest;
}
