import type { Rect } from '@/lib/model/prompt-shape';
import { childrenOf, isElement, isText, isWithin, parentOf } from '@/lib/observe/sight/flat-tree';
import { centreOf, clipTo, isEmpty } from '@/lib/observe/sight/geometry';
import { isGround, seenAt } from '@/lib/observe/sight/hit';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';
import { tidy } from '@/lib/observe/sight/text';
import { isBlurred, visiblePart } from '@/lib/observe/sight/visibility';
import { countHan, countLatin } from '@/lib/observe/words';
import { isFurniture } from './furniture';

/** A piece of the page that a person can read or look at now: uncovered, unblurred, on the screen. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  readonly han: number;
  readonly latin: number;
  /** A picture of at least 100 × 100 px that has loaded. */
  readonly image: boolean;
}

export interface BlockQuestion {
  /** Subtrees that are no part of the page: layers. */
  readonly without: readonly Element[];
  /** Only what has come since the last change of route, when that matters. */
  isFresh(node: Node): boolean;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'select', 'option', 'textarea', 'head']);
const PICTURES = new Set(['img', 'video', 'canvas', 'uni-image', 'picture']);
const SMALLEST_PICTURE = 100;
/** Hit tests are what costs; a screen full of words has shown itself long before this many. */
const MOST_CHECKS = 90;
const MOST_VISITED = 4000;
/** So many siblings in a row below the screen: the rest of the list is there too. */
const MOST_BELOW = 24;

/** The blocks of the page itself, outside layers and furniture, in reading order. */
export function readBlocks(sight: Sight, question: BlockQuestion): readonly Block[] {
  const { body } = sight.document;
  if (!body) return [];
  const reader = new BlockReader(sight, question);
  reader.visit(body);
  return reader.blocks;
}

class BlockReader {
  readonly #sight: Sight;
  readonly #question: BlockQuestion;
  readonly #texts = new Map<Element, string>();
  readonly #images: Element[] = [];
  #checks = 0;
  #visited = 0;

  constructor(sight: Sight, question: BlockQuestion) {
    this.#sight = sight;
    this.#question = question;
  }

  get blocks(): readonly Block[] {
    return [...[...this.#texts].map(([element, text]) => textBlock(element, text)), ...this.#images.map(imageBlock)];
  }

  visit(element: Element): void {
    this.#visited += 1;
    if (this.#visited > MOST_VISITED || isLeftOut(this.#sight, element, this.#question)) return;
    const style = this.#sight.style(element);
    if (isPicture(this.#sight, element, style)) this.#takePicture(element);
    if (element.localName !== 'svg') this.#visitInside(element, style);
  }

  #visitInside(element: Element, style: CSSStyleDeclaration): void {
    const readable = style.visibility === 'visible' && Number.parseFloat(style.fontSize) > 0;
    let below = 0;
    for (const child of childrenOf(element, this.#sight.shadowOf)) {
      if (below > MOST_BELOW || this.#checks > MOST_CHECKS) return;
      if (isElement(child)) {
        below = this.#sight.rect(child).y > this.#sight.viewport.height ? below + 1 : 0;
        this.visit(child);
      } else if (readable && isText(child)) this.#takeText(child, element);
    }
  }

  #takePicture(element: Element): void {
    this.#checks += 1;
    if (isLookedAt(this.#sight, element) && this.#question.isFresh(element)) this.#images.push(element);
  }

  #takeText(node: Text, parent: Element): void {
    if (!/\S/.test(node.data)) return;
    this.#checks += 1;
    if (!isRead(this.#sight, node, parent) || !this.#question.isFresh(node)) return;
    const block = blockOf(this.#sight, parent);
    this.#texts.set(block, (this.#texts.get(block) ?? '') + node.data);
  }
}

function isLeftOut(sight: Sight, element: Element, question: BlockQuestion): boolean {
  if (SILENT.has(element.localName)) return true;
  const style = sight.style(element);
  if (style.display === 'none' || sight.opacity(element) < SEEN_OPACITY) return true;
  if (isGround(element)) return false;
  if (question.without.includes(element)) return true;
  const box = sight.rect(element);
  const away = !isEmpty(box) && isEmpty(clipTo(box, sight.viewport));
  if (away && (style.overflowX !== 'visible' || element.scrollHeight <= box.height + 2)) return true;
  return isFurniture(sight, element);
}

/** The closest element that is laid out as a block. */
function blockOf(sight: Sight, element: Element): Element {
  let block = element;
  while (sight.style(block).display === 'inline' || sight.style(block).display === 'contents') {
    const parent = parentOf(block);
    if (!parent) return block;
    block = parent;
  }
  return block;
}

/** A text node that can be read now: some line of it is on the screen, unblurred, and on top. */
function isRead(sight: Sight, text: Text, parent: Element): boolean {
  const range = sight.document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].slice(0, 12);
  const shown = lines
    .map((line) => visiblePart(sight, parent, line))
    .filter((line) => line.width >= 4 && line.height >= 4);
  const picked = shown.length > 2 ? [shown[0], shown[shown.length >> 1]] : shown;
  return picked.some((line) => line !== undefined && isOnTop(sight, parent, line)) && !isBlurred(sight, parent);
}

function isOnTop(sight: Sight, element: Element, box: Rect): boolean {
  const { x, y } = centreOf(box);
  const seen = seenAt(sight, x, y);
  if (!seen) return true;
  // What lets taps through is not hit: then what is found is something around it.
  return isWithin(seen, element) || isWithin(element, seen);
}

function isPicture(sight: Sight, element: Element, style: CSSStyleDeclaration): boolean {
  const box = sight.rect(element);
  if (box.width < SMALLEST_PICTURE || box.height < SMALLEST_PICTURE) return false;
  if (element.localName === 'img') {
    const image = element as HTMLImageElement;
    return image.complete && image.naturalWidth >= 16;
  }
  if (PICTURES.has(element.localName)) return element.localName === 'canvas' || element.localName === 'video';
  if (isGround(element) || !style.backgroundImage.includes('url(')) return false;
  // A picture behind everything is the page's ground, not something it shows.
  return box.width * box.height < 0.7 * sight.viewport.width * sight.viewport.height;
}

function isLookedAt(sight: Sight, element: Element): boolean {
  const part = visiblePart(sight, element, sight.rect(element));
  if (part.width < SMALLEST_PICTURE / 2 || part.height < SMALLEST_PICTURE / 2) return false;
  return isOnTop(sight, element, part) && !isBlurred(sight, element);
}

function textBlock(element: Element, raw: string): Block {
  const text = tidy(raw.replace(/\s+/g, ' '));
  return { element, text, han: countHan(text), latin: countLatin(text), image: false };
}

function imageBlock(element: Element): Block {
  return { element, text: '', han: 0, latin: 0, image: true };
}
