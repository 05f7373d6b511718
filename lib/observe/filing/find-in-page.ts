import { parentOf } from '@/lib/observe/sight/flat-tree';
import { isGround } from '@/lib/observe/sight/hit';
import { FOOT_NAMES, isNamed } from '@/lib/observe/sight/names';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';
import { pseudoText } from '@/lib/observe/sight/text';
import { findFilingCandidates } from '@/lib/recognise/filing/candidates';
import { type JoinedText, joinText, nodeAt } from './joined-text';
import { findFilingPictures } from './pictures';
import { isInFooter, isInProse } from './prose';

/** A candidate filing number where it stands in the page. */
export interface FilingSpot {
  /** The element that carries the words. */
  readonly element: Element;
  /** The block it was read in. */
  readonly block: Element;
  readonly from: 'text' | 'attribute' | 'pseudo' | 'image';
  readonly text: string;
  readonly candidate: string;
  /** One of many numbers of different holders, or typed in by somebody: data, not the page's own. */
  readonly inList: boolean;
  /** For `text`: where in the joined text of `block` it stands. */
  readonly joined: JoinedText | null;
  readonly start: number;
}

/** Characters without which nothing is a filing number; asked of every text node before anything dearer. */
const TRIGGER = /备|備|[I1lL|]\s?C\s?P|ＩＣＰ|公网|公網|网安|網安|B2|IPC|Ｂ２/i;
const LONGEST_TEXT = 400;
const HIGHEST_CLIMB = 3;
/** Words that stand in the body itself are read with all of its words. */
const LONGEST_BODY = 20_000;
const FEWEST_LISTED = 2;
/** So many even where each leads to the register. */
const FEWEST_LINKED = 3;
const MOST_PSEUDO = 300;
/** What describes an element, and what components are handed to show. */
const DESCRIPTIONS = ['alt', 'title', 'aria-label'];
const ATTRIBUTES = [...DESCRIPTIONS, 'value', 'data-value', 'content', 'label'];

/** Every candidate in text, in descriptions and props of elements, and in words drawn by style. */
export function findFilingSpots(sight: Sight, roots: readonly ParentNode[]): readonly FilingSpot[] {
  const spots = roots.flatMap((root) => [...inText(sight, root), ...inAttributes(root), ...inPseudo(sight, root)]);
  const single = withoutRepeats(spots);
  const found = asList(single).map((spot) => (isTyped(roots, spot.candidate) ? { ...spot, inList: true } : spot));
  return found.length > 0 ? found : findFilingPictures(sight, roots);
}

function inText(sight: Sight, root: ParentNode): FilingSpot[] {
  const blocks = new Set<Element>();
  const spots: FilingSpot[] = [];
  const walker = sight.document.createTreeWalker(root as Node, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!TRIGGER.test((node as Text).data)) continue;
    const parent = parentOf(node);
    if (!parent || parent.closest('script,style,noscript,template,head')) continue;
    const block = blockWith(sight, node as Text, parent);
    if (!block || blocks.has(block)) continue;
    blocks.add(block);
    spots.push(...spotsIn(sight, block));
  }
  return spots;
}

/** The smallest block around a text node in which the candidate that it is part of reads complete. */
function blockWith(sight: Sight, node: Text, parent: Element): Element | null {
  let block: Element | null = parent;
  while (block && sight.style(block).display.startsWith('inline')) block = parentOf(block);
  let best: Element | null = null;
  let longest = 0;
  for (let climb = 0; block && climb <= HIGHEST_CLIMB; climb += 1, block = parentOf(block)) {
    if (isGround(block) && climb > 0) break;
    const joined = joinBlock(sight, block);
    if (joined.text.length > LONGEST_TEXT && climb > 0) break;
    const length = lengthAround(joined, node);
    if (length > longest) {
      best = block;
      longest = length;
    }
  }
  return best;
}

/** Length of the longest candidate that the node has part in, 0 without one. */
function lengthAround(joined: JoinedText, node: Text): number {
  const start = joined.pieces.find((piece) => piece.node === node)?.start ?? -1;
  const own = findFilingCandidates(joined.text).filter(
    (found) => found.start < start + node.length && found.end > start,
  );
  return Math.max(0, ...own.map((found) => found.end - found.start));
}

function spotsIn(sight: Sight, block: Element): FilingSpot[] {
  const joined = joinBlock(sight, block);
  return findFilingCandidates(joined.text).map(({ start, end }) => {
    const { text, candidate } = excerpt(joined.text, start, end);
    const node = nodeAt(joined, start);
    const element = (node && parentOf(node)) ?? block;
    return { element, block, from: 'text' as const, text, candidate, inList: false, joined, start };
  });
}

function joinBlock(sight: Sight, block: Element): JoinedText {
  return isGround(block) ? joinText(block, sight.shadowOf, LONGEST_BODY) : joinText(block, sight.shadowOf);
}

/** At most 400 characters around the candidate. */
function excerpt(text: string, start: number, end: number): { text: string; candidate: string } {
  const candidate = text.slice(start, end);
  if (text.length <= LONGEST_TEXT) return { text, candidate };
  const from = Math.max(0, Math.min(start - 150, text.length - LONGEST_TEXT));
  return { text: text.slice(from, from + LONGEST_TEXT), candidate };
}

function inAttributes(root: ParentNode): FilingSpot[] {
  const described = [...root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(','))];
  return described.flatMap((element) => {
    const text = element.closest('head') ? '' : descriptionOf(element);
    const drawn = element.localName === 'area' ? pictureOf(element) : element;
    const from = drawn.localName === 'img' ? 'image' : 'attribute';
    return text === '' ? [] : findFilingCandidates(text).map(({ start, end }) => spotAt(drawn, from, text, start, end));
  });
}

/** What an element says in attributes; empty where no filing number can be in it. */
function descriptionOf(element: Element): string {
  // A title and a value are read together: the label in front may be what makes a number of the digits.
  const handed = element.localName.includes('-') || element.localName === 'input';
  const words = (handed ? ATTRIBUTES : DESCRIPTIONS)
    .map((name) => element.getAttribute(name) ?? '')
    .filter((text) => text !== '' && text.length <= LONGEST_TEXT);
  return words.some((text) => TRIGGER.test(text)) ? [...new Set(words)].join(' ').slice(0, LONGEST_TEXT) : '';
}

/** The picture that an image map's area is a part of. */
function pictureOf(area: Element): Element {
  const name = area.closest('map')?.getAttribute('name') ?? '';
  return area.ownerDocument.querySelector(`img[usemap="#${CSS.escape(name)}"]`) ?? area;
}

/** A candidate that is known to stand in an element, not where in its words. */
function spotAt(element: Element, from: FilingSpot['from'], text: string, start: number, end: number): FilingSpot {
  const candidate = text.slice(start, end);
  return { element, block: element, from, text, candidate, inList: false, joined: null, start };
}

function inPseudo(sight: Sight, root: ParentNode): FilingSpot[] {
  return pseudoPlaces(root).flatMap((element) => {
    const before = pseudoText(sight, element, '::before');
    const after = pseudoText(sight, element, '::after');
    if (before + after === '') return [];
    // A style may draw one end of a number, and the element hold the other.
    const own = roughText(element, LONGEST_TEXT - before.length - after.length);
    const text = `${before}${own}${after}`;
    if (!TRIGGER.test(text)) return [];
    return findFilingCandidates(text)
      .filter(({ start, end }) => start < before.length || end > before.length + own.length)
      .map(({ start, end }) => spotAt(element, 'pseudo', text, start, end));
  });
}

/** Where words drawn by style are worth asking for: footers and what is named like one, and the end of the document. */
function pseudoPlaces(root: ParentNode): readonly Element[] {
  const all = [...root.querySelectorAll('*')].filter((element) => !element.closest('head,script,style,svg'));
  const tail = all.slice(-MOST_PSEUDO / 2);
  const feet = all.filter((element) => element.localName === 'footer' || isNamed(element, FOOT_NAMES));
  const inside = feet.flatMap((foot) => [foot, ...foot.querySelectorAll('*')]);
  return [...new Set([...inside, ...tail])].slice(0, MOST_PSEUDO);
}

/** A number that its own element says twice (in text and in `title`) counts once. */
function withoutRepeats(spots: readonly FilingSpot[]): readonly FilingSpot[] {
  return spots.filter((spot, index) => {
    if (spots.some((other) => drawsWhole(other, spot))) return false;
    if (spot.from !== 'attribute' && spot.from !== 'image') return true;
    return !spots.some((other, place) => {
      // A title may leave the serial out.
      if (!other.candidate.startsWith(spot.candidate) || place === index) return false;
      if (other.from === 'text') return spot.element.contains(other.element) || other.block.contains(spot.element);
      return (
        place < index &&
        other.from === spot.from &&
        (other.element.contains(spot.element) || spot.element.contains(other.element))
      );
    });
  });
}

/** A style adds the rest of a number to the words that its element holds. */
function drawsWhole(whole: FilingSpot, part: FilingSpot): boolean {
  if (whole.from !== 'pseudo' || part.from !== 'text' || whole.element !== part.element) return false;
  return whole.candidate.length > part.candidate.length && whole.candidate.includes(part.candidate);
}

/**
 * Two subjects outside the page's foot are other people's numbers, three where they lead to the register: a page shows
 * one of its own, with its serials. What prose or a table of data holds is others' anyway.
 */
function asList(spots: readonly FilingSpot[]): readonly FilingSpot[] {
  const loose = spots.filter(({ element }) => !isInFooter(element) && !isInProse(element, false));
  const plain = loose.filter(({ element }) => element.closest('a[href*=".gov.cn"]') === null);
  const many = subjectsOf(plain) >= FEWEST_LISTED || subjectsOf(loose) >= FEWEST_LINKED;
  return many ? spots.map((spot) => (loose.includes(spot) ? { ...spot, inList: true } : spot)) : spots;
}

function subjectsOf(spots: readonly FilingSpot[]): number {
  // The police's number beside it is the same holder's.
  const filed = spots.filter(({ candidate }) => !/[安證证]/.test(candidate));
  const numbers = filed.map(({ candidate }) => /\d{8,10}(?=\s*[号號])/.exec(candidate)?.[0]);
  // Neither is a template's placeholder.
  return new Set(numbers.filter((number) => number !== undefined && !/^(\d)\1+$|12345678/.test(number))).size;
}

/** Somebody is typing this number in the page: what else shows it is a preview. */
function isTyped(roots: readonly ParentNode[], candidate: string): boolean {
  return roots.some((root) =>
    [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')].some(
      (field) => field.type !== 'hidden' && !field.readOnly && !field.disabled && field.value.includes(candidate),
    ),
  );
}
