import { childrenOf, isElement, isText, openShadowOf } from '@/lib/observe/sight/flat-tree';

/** Words of a document that stand on one line or in one paragraph, before it is known what they are. */
export interface Passage {
  readonly text: string;
  readonly tag: 'heading' | 'paragraph' | 'item' | 'cell' | 'other';
  /** Characters that are marked: bold, underlined, or on a ground of their own. */
  readonly marked: number;
  readonly fontPx: number;
}

/** One run of text with the element that sets its style. */
export interface Run {
  readonly element: Element;
  readonly length: number;
}

/** What a walk over the document brings. */
export interface DocumentWords {
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
}

const SILENT = new Set(
  'script style noscript template head title meta link option datalist svg select textarea input video audio canvas iframe object'.split(
    ' ',
  ),
);
const INLINE = new Set(['inline', 'contents', 'ruby', 'inline-block', 'inline-flex', 'inline-grid']);
const TAGS: readonly (readonly [RegExp, Passage['tag']])[] = [
  [/^h[1-6]$|^summary$|^legend$/, 'heading'],
  [/^p$/, 'paragraph'],
  [/^(?:li|dd|dt)$/, 'item'],
  [/^(?:td|th)$/, 'cell'],
];
const SEEN_OPACITY = 0.1;
/** A policy of thirty thousand characters has some thousand elements; a hundred times that is no document. */
const MOST_ELEMENTS = 100_000;
const MARKED_WEIGHT = 600;

/**
 * The visible words of a document, or of one part of it, in reading order. Open shadow trees are read; frames are
 * documents of their own.
 */
export function readWords(scope: Window & typeof globalThis, root: Element | null): DocumentWords {
  const walk = new Walk(scope);
  if (root) walk.visit(root, 'other');
  walk.flush();
  return { passages: walk.passages, runs: walk.runs };
}

class Walk {
  readonly passages: Passage[] = [];
  readonly runs: Run[] = [];
  readonly #scope: Window & typeof globalThis;
  #elements = 0;
  #text = '';
  #marked = 0;
  #tag: Passage['tag'] = 'other';
  #fontPx = 0;

  constructor(scope: Window & typeof globalThis) {
    this.#scope = scope;
  }

  visit(element: Element, tag: Passage['tag']): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS || SILENT.has(element.localName)) return;
    if (element.localName === 'br' || element.localName === 'hr') {
      this.flush();
      return;
    }
    const style = this.#scope.getComputedStyle(element);
    if (style.display === 'none' || Number.parseFloat(style.opacity) < SEEN_OPACITY) return;
    const inline = INLINE.has(style.display);
    const own = tagOf(element) ?? tag;
    if (!inline) this.flush();
    this.#visitInside(element, own, style);
    if (!inline) this.flush();
  }

  #visitInside(element: Element, tag: Passage['tag'], style: CSSStyleDeclaration): void {
    const fontPx = Number.parseFloat(style.fontSize) || 0;
    const readable = style.visibility === 'visible' && fontPx > 0;
    for (const child of childrenOf(element, openShadowOf)) {
      if (isElement(child)) this.visit(child, tag);
      else if (readable && isText(child)) this.#take(child.data, element, tag, style, fontPx);
    }
  }

  #take(data: string, element: Element, tag: Passage['tag'], style: CSSStyleDeclaration, fontPx: number): void {
    const words = style.whiteSpace.startsWith('pre') ? data.split(/\r?\n/) : [data];
    words.forEach((line, index) => {
      if (index > 0) this.flush();
      this.#text += line.replace(/\s+/g, ' ');
      const { length } = line.replace(/\s+/g, '');
      if (length === 0) return;
      if (isMarked(style)) this.#marked += length;
      this.#tag = tag;
      this.#fontPx = Math.max(this.#fontPx, fontPx);
      this.runs.push({ element, length });
    });
  }

  /** Ends the passage that is being read. */
  flush(): void {
    const text = this.#text.replace(/ +/g, ' ').trim();
    if (text !== '') this.passages.push({ text, tag: this.#tag, marked: this.#marked, fontPx: this.#fontPx });
    this.#text = '';
    this.#marked = 0;
    this.#fontPx = 0;
  }
}

function tagOf(element: Element): Passage['tag'] | null {
  if (element.getAttribute('role') === 'heading') return 'heading';
  return TAGS.find(([pattern]) => pattern.test(element.localName))?.[1] ?? null;
}

/** Set apart so that a reader notices: bold, or underlined without being a link. */
function isMarked(style: CSSStyleDeclaration): boolean {
  if (Number.parseInt(style.fontWeight, 10) >= MARKED_WEIGHT) return true;
  return style.textDecorationLine.includes('underline') && style.cursor !== 'pointer';
}
