import { blend, type Colour, contrastOf, gradientColour, parseColour, WHITE } from '@/lib/observe/sight/colour';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import type { DocumentStyle } from '@/lib/recognise/policy/document';
import type { Run } from './document-text';

/** A share of the text below this is decoration: a footnote, a label. */
const NOTICEABLE = 0.1;
/** What `line-height: normal` comes to in the fonts of phones. */
const NORMAL_LINE = 1.2;
/** Contrast that stands for "cannot be judged": words on a picture. */
const UNKNOWN_CONTRAST = 21;
const SMALLEST_PICTURE_PX = 200;
/** WCAG 1.4.4: text must be enlargeable to twice its size. */
const LEAST_ZOOM = 2;

interface Measured {
  readonly length: number;
  readonly fontPx: number;
  readonly contrast: number;
  readonly lineHeight: number;
}

/** How the text of a document, or of one part of it, is set. */
export function readStyle(scope: Window & typeof globalThis, runs: readonly Run[], root: ParentNode): DocumentStyle {
  const known = new Map<Element, Omit<Measured, 'length'>>();
  const measured = runs.map(({ element, length }): Measured => {
    const found = known.get(element) ?? measure(scope, element);
    known.set(element, found);
    return { ...found, length };
  });
  return {
    smallestFontPx: shareAt(measured, ({ fontPx }) => fontPx, NOTICEABLE),
    bodyFontPx: shareAt(measured, ({ fontPx }) => fontPx, 0.5),
    lowestContrast: shareAt(measured, ({ contrast }) => contrast, NOTICEABLE),
    lineHeightRatio: shareAt(measured, ({ lineHeight }) => lineHeight, 0.5),
    zoomable: isZoomable(scope.document),
    images: countPictures(root),
    anchors: countAnchors(scope.document, root),
  };
}

/** The value that this share of the characters does not exceed. */
function shareAt(all: readonly Measured[], measureOf: (one: Measured) => number, share: number): number {
  const sorted = [...all].sort((a, b) => measureOf(a) - measureOf(b));
  const wanted = share * sorted.reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  for (const one of sorted) {
    passed += one.length;
    if (passed >= wanted) return measureOf(one);
  }
  return 0;
}

function measure(scope: Window & typeof globalThis, element: Element): Omit<Measured, 'length'> {
  const style = scope.getComputedStyle(element);
  const fontPx = Number.parseFloat(style.fontSize) || 0;
  const linePx = Number.parseFloat(style.lineHeight);
  return {
    fontPx,
    lineHeight: Number.isNaN(linePx) || fontPx === 0 ? NORMAL_LINE : linePx / fontPx,
    contrast: contrastAt(scope, element, style),
  };
}

function contrastAt(scope: Window & typeof globalThis, element: Element, style: CSSStyleDeclaration): number {
  const behind = groundBehind(scope, element);
  return behind ? contrastOf(blend(parseColour(style.color), behind), behind) : UNKNOWN_CONTRAST;
}

/** The colour behind an element's words; null on a picture. */
function groundBehind(scope: Window & typeof globalThis, element: Element): Colour | null {
  const sheets: Colour[] = [];
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = scope.getComputedStyle(around);
    const picture = style.backgroundImage;
    const gradient = gradientColour(picture);
    if (picture !== 'none' && picture !== '' && !gradient) return null;
    const colour = gradient ?? parseColour(style.backgroundColor);
    if (colour.a > 0) sheets.push(colour);
    if (colour.a >= 0.97) break;
  }
  return sheets.reduceRight<Colour>((under, over) => blend(over, under), WHITE);
}

function isZoomable(document: Document): boolean {
  const content = document.querySelector('meta[name=viewport]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (/user-scalable\s*=\s*(?:no|0)\b/.test(content)) return false;
  const most = /maximum-scale\s*=\s*([\d.]+)/.exec(content)?.[1];
  return most === undefined || Number.parseFloat(most) >= LEAST_ZOOM;
}

/** Pictures that may carry text, those that did not load included: a reader of them has nothing else. */
function countPictures(root: ParentNode): number {
  const large = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width >= SMALLEST_PICTURE_PX && height >= SMALLEST_PICTURE_PX;
  };
  const lost = (image: HTMLImageElement): boolean => image.complete && image.naturalWidth === 0;
  const images = [...root.querySelectorAll('img')].filter((image) => large(image) || lost(image));
  const others = [...root.querySelectorAll('canvas,embed,object')].filter(large);
  return images.length + others.length;
}

function countAnchors(document: Document, root: ParentNode): number {
  const named = (link: Element): boolean => {
    const name = decode(link.getAttribute('href')?.slice(1) ?? '');
    if (name === '' || name === 'top') return false;
    return document.getElementById(name) !== null || document.getElementsByName(name).length > 0;
  };
  return [...root.querySelectorAll('a[href^="#"]')].filter(named).length;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
