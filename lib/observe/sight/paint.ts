import { parseColour } from './colour';
import type { Sight } from './sight';

const REPLACED = new Set([
  'img',
  'video',
  'canvas',
  'svg',
  'iframe',
  'object',
  'embed',
  'input',
  'textarea',
  'select',
  'button',
  'progress',
  'meter',
]);
const SVG_SPACE = 'http://www.w3.org/2000/svg';

/** True when the element itself puts something on the screen, rather than only holding others. */
export function paints(sight: Sight, element: Element): boolean {
  const known = sight.memory.paints.get(element);
  if (known !== undefined) return known;
  const read = readPaint(sight, element);
  sight.memory.paints.set(element, read);
  return read;
}

function readPaint(sight: Sight, element: Element): boolean {
  if (REPLACED.has(element.localName) || element.namespaceURI === SVG_SPACE) return true;
  const style = sight.style(element);
  if (hasBackground(style) || backdropOf(style) !== 'none') return true;
  return hasOwnText(element) || paintsBefore(sight, element, style);
}

/** Own background, colour or picture. */
export function hasBackground(style: CSSStyleDeclaration): boolean {
  return style.backgroundImage !== 'none' || parseColour(style.backgroundColor).a >= 0.05;
}

/** `backdrop-filter` in whichever spelling the browser has; `none` without one. */
export function backdropOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('backdrop-filter') || style.getPropertyValue('-webkit-backdrop-filter') || 'none';
}

/** A text node with something to read directly inside the element. */
export function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\S/.test((child as Text).data)) return true;
  }
  return false;
}

/** Masks are also drawn with `::before`; only placed elements do that, so only they are asked. */
function paintsBefore(sight: Sight, element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'fixed' && style.position !== 'absolute') return false;
  for (const part of ['::before', '::after']) {
    const pseudo = sight.scope.getComputedStyle(element, part);
    if (
      pseudo.content !== 'none' &&
      pseudo.content !== 'normal' &&
      pseudo.position !== 'static' &&
      hasBackground(pseudo)
    ) {
      return true;
    }
  }
  return false;
}
