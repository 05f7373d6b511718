import type { Payload } from '@/lib/model/event';
import type { Rect } from '@/lib/model/prompt-shape';
import { layerRootOf } from '@/lib/observe/layers/lift';
import { textContrast } from '@/lib/observe/sight/backdrop';
import { isWithin, selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { centreOf, clipTo, plainRect, unionOf } from '@/lib/observe/sight/geometry';
import { isGround, seenAt } from '@/lib/observe/sight/hit';
import { isNamed, nameWords } from '@/lib/observe/sight/names';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';
import type { FilingSpot } from './find-in-page';
import { rangeOf } from './joined-text';

type Shown = Payload<'filing-shown'>;

const SMALLEST_FONT_PX = 9;
const LEAST_CONTRAST = 2;
const FOOT_WORDS = new Set(['footer', 'foot', 'copyright', 'beian', 'icp']);

/** Where a candidate stands on the screen now, without the scroll position. */
export function boxOf(sight: Sight, spot: FilingSpot): Rect {
  if (spot.joined) {
    const range = rangeOf(spot.joined, spot.start, spot.start + spot.candidate.length);
    const lines = range ? [...range.getClientRects()] : [];
    if (lines.length > 0) return plainRect(unionOf(lines));
  }
  return sight.rect(spot.element);
}

/** Size of the words as drawn, transforms included, in CSS pixels. */
export function drawnFontPx(sight: Sight, element: Element): number {
  const plain = Number.parseFloat(sight.style(element).fontSize) || 0;
  const host = element as Partial<HTMLElement>;
  const laidOut = host.offsetHeight ?? 0;
  const scale = laidOut > 0 ? sight.rect(element).height / laidOut : 1;
  return Math.round(plain * (scale > 0.05 && scale < 0.95 ? scale : 1) * 10) / 10;
}

/** The first reason why a person could not see the candidate; null when it can be seen, if need be by scrolling. */
export function hiddenReason(sight: Sight, spot: FilingSpot, box: Rect): Shown['hiddenBy'] {
  const { element } = spot;
  if (element.getClientRects().length === 0 && sight.style(element).display !== 'contents') return 'display';
  const style = sight.style(element);
  if (style.visibility !== 'visible') return 'visibility';
  if (sight.opacity(element) < SEEN_OPACITY) return 'opacity';
  const fontPx = drawnFontPx(sight, element);
  if (spot.from !== 'image' && fontPx < SMALLEST_FONT_PX) return 'font';
  if (box.width < 4 || box.height < 4) return 'size';
  if (spot.from !== 'image' && textContrast(sight, element) < LEAST_CONTRAST) return 'contrast';
  if (isBeyondReach(sight, box)) return 'offscreen';
  if (isClipped(sight, spot, box)) return 'clipped';
  return isCovered(sight, spot, box) ? 'covered' : null;
}

/** To the left of or above everything, where no scrolling leads. */
function isBeyondReach(sight: Sight, box: Rect): boolean {
  const { documentElement } = sight.document;
  const left = box.x + sight.scope.scrollX;
  const top = box.y + sight.scope.scrollY;
  if (left + box.width <= 1 || top + box.height <= 1) return true;
  return left >= Math.max(documentElement.scrollWidth, sight.viewport.width);
}

/** Cut off by a box that cannot be scrolled. */
function isClipped(sight: Sight, spot: FilingSpot, box: Rect): boolean {
  for (const around of selfAndAncestors(spot.element)) {
    // Words can be clipped by their own element; a picture cannot.
    if ((around === spot.element && !spot.joined) || isGround(around)) continue;
    const style = sight.style(around);
    if (style.position === 'fixed') return false;
    const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    if (scrolls) return false;
    if (!cuts) continue;
    const limit = sight.rect(around);
    const { x, y } = centreOf(box);
    if (x < limit.x || x > limit.x + limit.width || y < limit.y || y > limit.y + limit.height) return true;
  }
  return false;
}

/** Something of the page is on top of it wherever one scrolls. What a layer hides for the moment is not hidden. */
function isCovered(sight: Sight, spot: FilingSpot, box: Rect): boolean {
  const part = clipTo(box, sight.viewport);
  const now = part.width >= 4 && part.height >= 4 ? coverAt(sight, spot, part) : 'off';
  if (now === 'clear' || now === 'covered') return now === 'covered';
  // Under a bar, or not on the screen: what counts is how it lies when the page is scrolled to its end.
  const end = { ...box, y: box.y - remainingScroll(sight, spot.element) };
  const last = clipTo(end, sight.viewport);
  if (last.width < 4 || last.height < 4) return false;
  return barAt(sight, spot, last);
}

type Cover = 'clear' | 'bar' | 'covered';

function coverAt(sight: Sight, spot: FilingSpot, part: Rect): Cover {
  const y = part.y + part.height / 2;
  const covers = [0.15, 0.5, 0.85].map((share): Cover => {
    const seen = seenAt(sight, part.x + part.width * share, y);
    if (seen === null || isWithin(seen, spot.block) || isWithin(spot.element, seen)) return 'clear';
    if (layerRootOf(sight, seen) !== null) return 'clear';
    return isFixed(sight, seen) ? 'bar' : 'covered';
  });
  if (covers.includes('clear')) return 'clear';
  return covers.includes('bar') ? 'bar' : 'covered';
}

function barAt(sight: Sight, spot: FilingSpot, part: Rect): boolean {
  const y = part.y + part.height / 2;
  return [0.15, 0.5, 0.85].every((share) => {
    const seen = seenAt(sight, part.x + part.width * share, y);
    return seen !== null && !isWithin(seen, spot.block) && layerRootOf(sight, seen) === null && isFixed(sight, seen);
  });
}

function isFixed(sight: Sight, element: Element): boolean {
  for (const around of selfAndAncestors(element)) {
    const { position } = sight.style(around);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/** Pixels by which everything around the element can still be scrolled down. */
function remainingScroll(sight: Sight, element: Element): number {
  const root = sight.document.scrollingElement ?? sight.document.documentElement;
  let remaining = Math.max(0, root.scrollHeight - sight.viewport.height - root.scrollTop);
  for (const around of selfAndAncestors(element)) {
    if (isGround(around)) break;
    const style = sight.style(around);
    if (style.position === 'fixed') return 0;
    if (/auto|scroll/.test(style.overflowY))
      remaining += Math.max(0, around.scrollHeight - around.clientHeight - around.scrollTop);
  }
  return remaining;
}

/** In a footer, by tag, role or name. */
export function isInFooter(element: Element): boolean {
  for (const around of selfAndAncestors(element)) {
    if (isGround(around)) return false;
    if (around.localName === 'footer' || around.getAttribute('role') === 'contentinfo') return true;
    if (isNamed(around, FOOT_WORDS)) return true;
  }
  return false;
}

/** In an article, a code block or something editable: it is written about rather than shown. */
export function isInProse(element: Element): boolean {
  for (const around of selfAndAncestors(element)) {
    if (/^(?:pre|code|blockquote|textarea|input|table)$/.test(around.localName))
      return around.localName !== 'table' || isDataTable(around);
    if (around.localName === 'article' || (around as HTMLElement).isContentEditable) return !isInFooter(element);
    const words = nameWords(around);
    if (words.has('markdown') || words.has('richtext') || (words.has('rich') && words.has('text')))
      return !isInFooter(element);
  }
  return isInLongParagraph(element);
}

function isDataTable(table: Element): boolean {
  return table.querySelectorAll('tr').length >= 4 && table.querySelector('th') !== null;
}

/** Amid a paragraph's sentences, not at the end of a page's lines. */
function isInLongParagraph(element: Element): boolean {
  const text = element.closest('p,li,dd')?.textContent?.trim() ?? '';
  return text.length >= 80 && (text.match(/[。；！？]/gu)?.length ?? 0) >= 2 && !isInFooter(element);
}
