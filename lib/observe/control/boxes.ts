import type { Rect } from '@/lib/model/prompt-shape';
import { allFields } from '@/lib/observe/page/page-fields';
import { fieldValue } from '@/lib/observe/shape/field-element';
import { childrenOf, isElement, isText } from '@/lib/observe/sight/flat-tree';
import { clipTo, isEmpty, plainRect } from '@/lib/observe/sight/geometry';
import type { Sight } from '@/lib/observe/sight/sight';
import { hasIdShape, hasLuhn, isMobile } from '@/lib/recognise/personal-info/checksums';

const NUMBER = /(?<![\dA-Za-z])\d(?:[ -]?\d){9,18}[\dXx](?![\dA-Za-z])/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head']);
const MOST_NODES = 12_000;

/** Part of a text node that must not be seen in a picture. */
export interface SensitiveText {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Finds what in the page's text looks like a telephone, identity or card number, an address for mail, or a needle. */
export function findSensitiveText(sight: Sight, needles: readonly string[]): readonly SensitiveText[] {
  const { body } = sight.document;
  const found: SensitiveText[] = [];
  const sought = needles.filter((needle) => needle.length > 1);
  let count = 0;
  const visit = (element: Element): void => {
    if (SILENT.has(element.localName)) return;
    for (const child of childrenOf(element, sight.shadowOf)) {
      count += 1;
      if (count > MOST_NODES) return;
      if (isElement(child)) visit(child);
      else if (isText(child) && isWorthReading(child.data, sought)) {
        found.push(...stretchesOf(child.data, sought).map((stretch) => ({ node: child, ...stretch })));
      }
    }
  };
  if (body) visit(body);
  return found;
}

/** Rectangles of the frame's viewport that must not be seen in a picture: filled fields and the texts found before. */
export function sensitiveBoxes(sight: Sight, texts: readonly SensitiveText[]): readonly Rect[] {
  const boxes: Rect[] = [];
  for (const field of allFields(sight)) {
    if (fieldValue(field).trim() !== '' && field.getClientRects().length > 0) boxes.push(sight.rect(field));
  }
  const range = sight.document.createRange();
  for (const { node, start, end } of texts) {
    if (!node.isConnected || node.length < end) continue;
    range.setStart(node, start);
    range.setEnd(node, end);
    boxes.push(...[...range.getClientRects()].map(plainRect));
  }
  return boxes.map((box) => clipTo(box, sight.viewport)).filter((box) => !isEmpty(box));
}

function isWorthReading(data: string, needles: readonly string[]): boolean {
  return data.length >= 2 && (needles.length > 0 || /\d{3}|@/.test(data));
}

function stretchesOf(data: string, needles: readonly string[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const match of data.matchAll(NUMBER)) {
    if (isPersonalNumber(match[0])) stretches.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of data.matchAll(MAIL)) stretches.push({ start: match.index, end: match.index + match[0].length });
  for (const needle of needles) {
    for (let at = data.indexOf(needle); at >= 0; at = data.indexOf(needle, at + needle.length)) {
      stretches.push({ start: at, end: at + needle.length });
    }
  }
  return stretches;
}

/** By shape alone, and generously: painting over an order number costs nothing, a telephone number left in does. */
function isPersonalNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  if (digits.length === 11) return isMobile(digits);
  if (digits.length === 13 && digits.startsWith('86')) return isMobile(digits.slice(2));
  if (digits.length === 15 || digits.length === 18) return hasIdShape(digits) || hasLuhn(digits);
  return digits.length >= 16 && hasLuhn(digits);
}
