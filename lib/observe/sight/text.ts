import { isWithin } from './flat-tree';
import type { Sight } from './sight';
import { type ShownVisitor, walkShown } from './walk-shown';

/** Marks that take no room: zero-width characters, soft hyphens, byte order marks. */
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Private-use glyphs: icon fonts, not words. */
const ICON_GLYPH = /[\ue000-\uf8ff]|[\u{f0000}-\u{ffffd}]/gu;
const INLINE = new Set(['inline', 'contents', 'ruby']);
const SPACED_INLINE = new Set(['inline-block', 'inline-flex', 'inline-grid', 'inline-table', 'table-cell']);

/**
 * The words of a subtree as a person reads them, lines for blocks, inline pieces joined: text, words drawn by style,
 * picture descriptions, labels of buttons, hints of empty fields. Never what a field holds.
 */
export function visibleText(sight: Sight, root: Element, limit = 4000, elements?: number): string {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const visitor: ShownVisitor = {
    open: (element) => {
      if (length > limit * 2) return false;
      add(breakAround(sight, element));
      const whole = wholeText(element);
      if (whole !== null) {
        add(` ${whole} `);
        return false;
      }
      add(pseudoText(sight, element, '::before'));
      return true;
    },
    text: (node) => add(node.data.replace(/\s+/g, ' ')),
    close: (element) => {
      add(pseudoText(sight, element, '::after'));
      add(breakAround(sight, element));
    },
  };
  walkShown(sight, root, visitor, elements);
  return tidy(parts.join('')).slice(0, limit);
}

/** Text of several subtrees, parts that lie inside another one only once. */
export function visibleTextOf(sight: Sight, roots: readonly Element[], limit = 4000): string {
  const outer = roots.filter((root) => !roots.some((other) => other !== root && isWithin(root, other)));
  return outer
    .map((root) => visibleText(sight, root, limit))
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, limit);
}

/** One line per block, no space at the ends, nothing invisible. */
export function tidy(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(ICON_GLYPH, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Words that stand for an element as a whole; null where its inside is to be read. */
function wholeText(element: Element): string | null {
  switch (element.localName) {
    case 'img':
    case 'area':
      return (element.getAttribute('alt') ?? '').slice(0, 80);
    case 'svg':
      return element.querySelector('title')?.textContent ?? element.getAttribute('aria-label') ?? '';
    case 'input':
      return inputText(element as HTMLInputElement);
    case 'textarea':
      return (element as HTMLTextAreaElement).value === '' ? (element as HTMLTextAreaElement).placeholder : '';
    case 'select':
    case 'iframe':
    case 'video':
    case 'audio':
    case 'canvas':
    case 'object':
      return element.getAttribute('aria-label') ?? '';
    case 'br':
      return '\n';
    default:
      return element.getAttribute('contenteditable') === 'true' ? '' : null;
  }
}

function inputText(input: HTMLInputElement): string {
  if (/^(?:button|submit|reset)$/.test(input.type)) return input.value;
  if (input.type === 'image') return input.alt;
  if (/^(?:checkbox|radio|hidden|range|color|file)$/.test(input.type)) return '';
  return input.value === '' ? input.placeholder : '';
}

function breakAround(sight: Sight, element: Element): string {
  const { display } = sight.style(element);
  if (INLINE.has(display)) return '';
  return SPACED_INLINE.has(display) ? ' ' : '\n';
}

/** Words that a style rule puts before or after an element's own. */
export function pseudoText(sight: Sight, element: Element, part: '::before' | '::after'): string {
  const { content } = sight.scope.getComputedStyle(element, part);
  if (content === 'none' || content === 'normal' || content === '' || content === '""') return '';
  const strings = content.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return strings.map((quoted) => quoted.slice(1, -1).replace(/\\(.)/g, '$1')).join('');
}
