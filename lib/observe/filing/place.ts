import type { Payload } from '@/lib/model/event';
import type { Rect } from '@/lib/model/prompt-shape';
import { layerRootOf } from '@/lib/observe/layers/lift';
import { backgroundBehind, textContrast } from '@/lib/observe/sight/backdrop';
import { blend, contrastOf, parseColour } from '@/lib/observe/sight/colour';
import { isWithin, selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { centreOf, clipTo, coverageOf, plainRect, unionOf } from '@/lib/observe/sight/geometry';
import { isGround, seenAt } from '@/lib/observe/sight/hit';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';
import { isBlurred } from '@/lib/observe/sight/visibility';
import type { FilingSpot } from './find-in-page';
import { rangeOf } from './joined-text';

type Shown = Payload<'filing-shown'>;

const SMALLEST_FONT_PX = 9;
const LEAST_CONTRAST = 2;

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

/** Contrast of a candidate's words, or what stands for it where there are none. */
export function contrastAt(sight: Sight, { element, from }: FilingSpot): number {
  if (from === 'image') return 21;
  if (!element.namespaceURI?.endsWith('svg')) return textContrast(sight, element);
  const behind = backgroundBehind(sight, element);
  return behind ? contrastOf(blend(parseColour(sight.style(element).fill), behind), behind) : 21;
}

/** The candidate stands on the screen now: what covers it can be seen. */
export function isOnScreenNow(sight: Sight, box: Rect): boolean {
  const part = clipTo(box, sight.viewport);
  return part.width >= 4 && part.height >= 4;
}

/** The first reason why a person could not see the candidate; null when it can be seen, if need be by scrolling. */
export function hiddenReason(sight: Sight, spot: FilingSpot, box: Rect): Shown['hiddenBy'] {
  const faint = faintReason(sight, spot);
  if (faint !== null) return faint;
  if (box.width < 4 || box.height < 4) return 'size';
  if (contrastAt(sight, spot) < LEAST_CONTRAST) return 'contrast';
  if (isBeyondReach(sight, box)) return 'offscreen';
  if (isClipped(sight, spot, box)) return 'clipped';
  return isCovered(sight, spot, box) ? 'covered' : null;
}

/** Reasons that lie in the element itself. */
function faintReason(sight: Sight, spot: FilingSpot): Shown['hiddenBy'] {
  const { element, from } = spot;
  const style = sight.style(element);
  if (style.display !== 'contents' && !isLaidOut(element)) return 'display';
  // What only stands in an attribute, nobody reads; of pictures the long ones may hold what their description says.
  if (from === 'attribute' || (from === 'image' && !mayDraw(sight, spot))) return 'display';
  if (style.visibility !== 'visible') return 'visibility';
  if (sight.opacity(element) < SEEN_OPACITY || isBlurred(sight, element)) return 'opacity';
  return from !== 'image' && drawnFontPx(sight, element) < SMALLEST_FONT_PX ? 'font' : null;
}

/** Has boxes, and is not skipped as the inside of closed details is. */
function isLaidOut(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  return !('checkVisibility' in element) || element.checkVisibility();
}

/** A picture may show what its description says: one drawn by markup says so itself, of others the shape tells. */
function mayDraw(sight: Sight, { element, candidate }: FilingSpot): boolean {
  const markup = candidate === '' ? null : markupOf(element.getAttribute('src') ?? '');
  if (markup === null) return isStrip(sight, element);
  const digits = /\d{5,}/.exec(candidate)?.[0];
  return digits !== undefined && markup.includes(digits);
}

/** The markup of an SVG picture that stands in its own address; null for other pictures. */
function markupOf(src: string): string | null {
  const [, base64, data = ''] = /^data:image\/svg\+xml[^,]*?(;base64)?,(.*)$/s.exec(src) ?? [];
  if (data === '') return null;
  try {
    return base64 ? atob(data) : decodeURIComponent(data);
  } catch {
    return null;
  }
}

/** Of the shape of a line of words. */
export function isStrip(sight: Sight, element: Element): boolean {
  const { width, height } = sight.rect(element);
  return width >= 80 && height >= 8 && width / height >= 3;
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
    if (isCutToNothing(style)) return true;
    if (style.position === 'fixed' || /auto|scroll/.test(style.overflowX + style.overflowY)) return false;
    const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
    if (cuts && !holds(sight.rect(around), centreOf(box))) return true;
  }
  return false;
}

function holds(limit: Rect, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= limit.x && x <= limit.x + limit.width && y >= limit.y && y <= limit.y + limit.height;
}

/** `clip-path` and `clip` in the forms that leave nothing over. */
function isCutToNothing({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:[5-9]\d|1\d\d)[.\d]*%|circle\(0)/.test(clipPath)) return true;
  if (/^polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\)/.test(clipPath)) return true;
  return /absolute|fixed/.test(position) && /^rect\((?:([01]px),? ?)(?:\1,? ?){3}\)/.test(clip);
}

/** Something of the page is on top of it wherever one scrolls. What a layer hides for the moment is not hidden. */
function isCovered(sight: Sight, spot: FilingSpot, box: Rect): boolean {
  const now = isOnScreenNow(sight, box) ? coverAt(sight, spot, clipTo(box, sight.viewport)) : 'off';
  if (now === 'clear' || now === 'covered') return now === 'covered';
  // Under a bar, or not on the screen: what counts is how it lies when the page is scrolled to its end.
  const end = { ...box, y: box.y - remainingScroll(sight, spot.element) };
  return isOnScreenNow(sight, end) && barAt(sight, spot, clipTo(end, sight.viewport));
}

type Cover = 'clear' | 'bar' | 'covered';

function coverAt(sight: Sight, spot: FilingSpot, part: Rect): Cover {
  const y = part.y + part.height / 2;
  const covers = [0.15, 0.5, 0.85].map((share): Cover => {
    const seen = seenAt(sight, part.x + part.width * share, y);
    if (seen === null || isWithin(seen, spot.block) || isWithin(spot.element, seen)) return 'clear';
    const layer = layerRootOf(sight, seen);
    if (layer !== null) return isWholeSheet(sight, layer) ? 'covered' : 'clear';
    return isFixed(sight, seen) ? 'bar' : 'covered';
  });
  if (covers.includes('clear')) return 'clear';
  return covers.includes('bar') ? 'bar' : 'covered';
}

/** A page of its own laid over the page: nothing of what is beneath shows at its sides. */
function isWholeSheet(sight: Sight, layer: Element): boolean {
  const opaque = parseColour(sight.style(layer).backgroundColor).a >= 0.97;
  return opaque && coverageOf(sight.rect(layer), sight.viewport) >= 0.95;
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
