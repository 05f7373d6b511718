import { childrenOf, isElement, selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { clipTo, coverageOf } from '@/lib/observe/sight/geometry';
import { isGround, stackAt } from '@/lib/observe/sight/hit';
import { isNamed, LAYER_NAMES, TOAST_NAMES } from '@/lib/observe/sight/names';
import { hasBackground } from '@/lib/observe/sight/paint';
import type { Sight } from '@/lib/observe/sight/sight';
import { isInked } from '@/lib/observe/sight/visibility';
import { isNoticeBar, isTabBar } from './bar';
import { coversForeignWords, liesOverCanvas, liesOverForeign } from './beneath';
import { isMask } from './mask';

/** `mask` darkens or blocks what is behind, `panel` holds words over other content, `ground` is part of the page. */
export type Lift = 'mask' | 'panel' | 'ground';

const FULL = 0.85;
const SMALLEST_PANEL = 0.01;
const FLOAT_LIMIT = 0.03;

/** What an element is in the stack of the page: part of it, or laid over it. */
function liftOf(sight: Sight, element: Element): Lift {
  const known = sight.memory.lifts.get(element) as Lift | undefined;
  if (known !== undefined) return known;
  // An answer that is being worked out must not be asked for again from within.
  sight.memory.lifts.set(element, 'ground');
  const read = readLift(sight, element);
  sight.memory.lifts.set(element, read);
  return read;
}

/** The outermost layer that the element belongs to; null when it is part of the page. */
export function layerRootOf(sight: Sight, element: Element): Element | null {
  let root: Element | null = null;
  for (const around of selfAndAncestors(element)) {
    if (isTabBar(sight, around)) return null;
    if (liftOf(sight, around) !== 'ground') root = around;
  }
  return root;
}

function readLift(sight: Sight, element: Element): Lift {
  if (isGround(element)) return 'ground';
  if (isTopLayer(element)) return 'panel';
  const style = sight.style(element);
  const placed = isPlaced(style);
  const role = element.getAttribute('role');
  const declared = role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true';
  if (!placed && !declared) return 'ground';
  if (isMask(sight, element)) return 'mask';
  const covered = coverageOf(sight.rect(element), sight.viewport);
  if (declared) return covered > 0 || hasPlacedChild(sight, element) ? 'panel' : 'ground';
  if (covered <= 0) return 'ground';
  if (liesOverMask(sight, element)) return 'panel';
  if (covered >= FULL) return readFull(sight, element, style);
  return isPanel(sight, element, style, covered) ? 'panel' : 'ground';
}

function isTopLayer(element: Element): boolean {
  try {
    return element.matches(':modal, :popover-open');
  } catch {
    // An engine without these selectors has no top layer to speak of.
    return false;
  }
}

function isPlaced(style: CSSStyleDeclaration): boolean {
  if (style.position === 'fixed' || style.position === 'absolute' || style.position === 'sticky') return true;
  return zIndexOf(style) > 0 && (style.position === 'relative' || style.transform !== 'none');
}

function zIndexOf(style: CSSStyleDeclaration): number {
  return Number.parseInt(style.zIndex, 10) || 0;
}

function readFull(sight: Sight, element: Element, style: CSSStyleDeclaration): Lift {
  const named = isNamed(element, LAYER_NAMES);
  const opaque = hasBackground(style);
  if (!opaque) return wrapsLayer(sight, element, named) ? 'panel' : 'ground';
  if (named && (style.position === 'fixed' || zIndexOf(style) >= 10)) return 'panel';
  return style.position === 'fixed' && zIndexOf(style) >= 1 && liesOverForeign(sight, element) ? 'panel' : 'ground';
}

/** A clear full-size wrapper is a layer when what it holds is one: a mask, or a lone panel amid nothing. */
function wrapsLayer(sight: Sight, element: Element, named: boolean): boolean {
  const children = [...childrenOf(element, sight.shadowOf)].filter(isElement);
  const shown = children.filter((child) => sight.style(child).display !== 'none' && isInked(sight, child));
  if (shown.some((child) => isMask(sight, child))) {
    return shown.every((child) => isPlaced(sight.style(child)) || sight.rect(child).height < 1);
  }
  if (!named) return false;
  const reach = Math.max(0, ...shown.map((child) => coverageOf(sight.rect(child), sight.viewport)));
  return reach > 0 && (reach < FULL || liesOverForeign(sight, element));
}

function hasPlacedChild(sight: Sight, element: Element): boolean {
  return [...childrenOf(element, sight.shadowOf)].some((child) => isElement(child) && isPlaced(sight.style(child)));
}

/** Whatever is drawn above a mask belongs to the layer that the mask serves. */
function liesOverMask(sight: Sight, element: Element): boolean {
  const box = clipTo(sight.rect(element), sight.viewport);
  const stack = stackAt(sight, box.x + box.width / 2, box.y + box.height / 2);
  const last = stack.findLastIndex((other) => element === other || element.contains(other));
  if (last < 0) return false;
  return stack.slice(last + 1).some((other) => !other.contains(element) && isMask(sight, other));
}

function isPanel(sight: Sight, element: Element, style: CSSStyleDeclaration, covered: number): boolean {
  if (covered < SMALLEST_PANEL || !isInked(sight, element)) return false;
  const named = isNamed(element, LAYER_NAMES);
  if (style.position !== 'fixed') return isPlacedPanel(sight, element, style, covered, named);
  if (covered < FLOAT_LIMIT) return named || isNamed(element, TOAST_NAMES);
  const bar = isNoticeBar(sight, element);
  if (bar !== null) return bar || (named && hasBackground(style));
  if (named) return true;
  // The list under a map is as much the page as the map.
  if (liesOverCanvas(sight, element) && !coversForeignWords(sight, element)) return false;
  return liesOverForeign(sight, element) || (covered < 0.5 && isBoxed(style));
}

/** Pages place much that is no layer: badges, captions, slides. A layer stands above and hides words. */
function isPlacedPanel(
  sight: Sight,
  element: Element,
  style: CSSStyleDeclaration,
  covered: number,
  named: boolean,
): boolean {
  if (zIndexOf(style) < 1) return false;
  const large = named ? covered >= 0.03 : covered >= 0.1 && hasBackground(style);
  return large && coversForeignWords(sight, element) && !isPane(sight, element);
}

function isBoxed(style: CSSStyleDeclaration): boolean {
  return hasBackground(style) || style.boxShadow !== 'none' || style.borderTopWidth !== '0px';
}

/** Slides and tab panes lie over each other by the half-dozen; a layer has no twin of its own size beside it. */
function isPane(sight: Sight, element: Element): boolean {
  const box = sight.rect(element);
  const siblings = element.parentElement?.children ?? [];
  for (const sibling of siblings) {
    if (sibling === element || sibling.localName !== element.localName) continue;
    const other = sight.rect(sibling);
    const sameSize = Math.abs(other.width - box.width) < 2 && Math.abs(other.height - box.height) < 2;
    if (sameSize && sibling.getAttribute('class')?.split(' ')[0] === element.getAttribute('class')?.split(' ')[0])
      return true;
  }
  return false;
}
