import { childrenOf, isElement, isText, type ShadowReader } from '@/lib/observe/sight/flat-tree';

/** Text of a block joined over its inline parts, with the way back from offsets to nodes. */
export interface JoinedText {
  readonly text: string;
  readonly pieces: readonly { readonly start: number; readonly node: Text }[];
}

/** Elements that do not break a number even where a style lays them out as boxes. */
const INLINE_TAGS = new Set(
  'a span b i em strong u s small big font sub sup mark code label abbr cite bdi bdo ins del time tt q wbr nobr var samp data slot svg g text tspan uni-text uni-label taro-text-core wx-text'.split(
    ' ',
  ),
);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'datalist',
  'desc',
  'defs',
  'head',
]);

/** Reads the light text and open shadow text of an element, a line per block. */
export function joinText(root: Element, shadowOf: ShadowReader, limit = 2000): JoinedText {
  const joiner = new Joiner(root, shadowOf, limit);
  joiner.visit(root);
  return { text: joiner.text, pieces: joiner.pieces };
}

class Joiner {
  readonly pieces: { start: number; node: Text }[] = [];
  text = '';
  readonly #root: Element;
  readonly #shadowOf: ShadowReader;
  readonly #limit: number;

  constructor(root: Element, shadowOf: ShadowReader, limit: number) {
    this.#root = root;
    this.#shadowOf = shadowOf;
    this.#limit = limit;
  }

  visit(element: Element): void {
    if (this.text.length > this.#limit || SILENT.has(element.localName)) return;
    const breaks = element !== this.#root && !isInline(element);
    if (breaks) this.#break();
    for (const child of childrenOf(element, this.#shadowOf)) {
      if (isElement(child)) this.visit(child);
      else if (isText(child)) this.#add(child);
    }
    if (breaks) this.#break();
  }

  #add(node: Text): void {
    if (node.data === '') return;
    this.pieces.push({ start: this.text.length, node });
    // Same length as the node's own data, so that offsets stay true.
    this.text += node.data.replace(/[^\S\ufeff]/g, ' ');
  }

  #break(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/** Elements with names of their own run on in the line unless a style says otherwise. */
function isInline(element: Element): boolean {
  if (INLINE_TAGS.has(element.localName)) return true;
  if (!element.localName.includes('-')) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline';
}

/** The DOM range of a stretch of the joined text. */
export function rangeOf(joined: JoinedText, start: number, end: number): Range | null {
  const from = pieceAt(joined, start);
  const to = pieceAt(joined, Math.max(start, end - 1));
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, Math.min(from.node.length, start - from.start));
  range.setEnd(to.node, Math.min(to.node.length, end - to.start));
  return range;
}

/** The text node that holds an offset of the joined text. */
export function nodeAt(joined: JoinedText, offset: number): Text | null {
  return pieceAt(joined, offset)?.node ?? null;
}

function pieceAt(joined: JoinedText, offset: number): JoinedText['pieces'][number] | undefined {
  return joined.pieces.findLast((piece) => piece.start <= offset);
}
