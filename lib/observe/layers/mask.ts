import { parseColour } from '@/lib/observe/sight/colour';
import { clipTo } from '@/lib/observe/sight/geometry';
import { isNamed, LAYER_NAMES, MASK_NAMES } from '@/lib/observe/sight/names';
import { backdropOf, hasOwnText } from '@/lib/observe/sight/paint';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';
import { coversForeignWords } from './beneath';

/** A see-through sheet over nearly everything. Words, if any, stand on panels inside it or above it. */
export function isMask(sight: Sight, element: Element): boolean {
  const known = sight.memory.masks.get(element);
  if (known !== undefined) return known;
  sight.memory.masks.set(element, false);
  const read = readMask(sight, element);
  sight.memory.masks.set(element, read);
  return read;
}

function readMask(sight: Sight, element: Element): boolean {
  const style = sight.style(element);
  if (style.position !== 'fixed' && style.position !== 'absolute') return false;
  const { viewport } = sight;
  const box = clipTo(sight.rect(element), viewport);
  if (box.width < viewport.width * 0.95 || box.height < viewport.height * 0.6) return false;
  if (style.visibility !== 'visible' || sight.opacity(element) < SEEN_OPACITY) return false;
  const zIndex = Number.parseInt(style.zIndex, 10) || 0;
  if (zIndex < 0 || hasOwnText(element) || !isSeeThrough(sight, element, style)) return false;
  if (style.position === 'fixed') return true;
  // Pictures behind a heading are darkened the same way: such a sheet belongs to the page unless words lie under it.
  return (
    coversForeignWords(sight, element) ||
    (zIndex >= 10 && (isNamed(element, MASK_NAMES) || isNamed(element, LAYER_NAMES)))
  );
}

/** A sheet that would be a mask but for how faint it is yet: it is being faded in or out. */
export function isFadingMask(sight: Sight, element: Element): boolean {
  const style = sight.style(element);
  if (style.position !== 'fixed' || style.visibility !== 'visible') return false;
  const box = clipTo(sight.rect(element), sight.viewport);
  if (box.width < sight.viewport.width * 0.95 || box.height < sight.viewport.height * 0.6) return false;
  const { a } = parseColour(style.backgroundColor);
  return a >= 0.05 && a <= 0.97 && !hasOwnText(element);
}

function isSeeThrough(sight: Sight, element: Element, style: CSSStyleDeclaration): boolean {
  if (backdropOf(style) !== 'none') return true;
  const { a } = parseColour(style.backgroundColor);
  if (a >= 0.05 && a <= 0.97) return true;
  // Fading is also done with the sheet's own opacity under an opaque colour.
  return a > 0.97 && sight.opacity(element) < 0.95 && element.childElementCount === 0;
}
