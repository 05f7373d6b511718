import { parentOf } from '@/lib/observe/sight/flat-tree';
import { isGround } from '@/lib/observe/sight/hit';
import { FOOT_NAMES, isNamed } from '@/lib/observe/sight/names';
import type { Sight } from '@/lib/observe/sight/sight';
import { pseudoText } from '@/lib/observe/sight/text';
import { findFilingCandidates } from '@/lib/recognise/filing/candidates';
import { type JoinedText, joinText, nodeAt } from './joined-text';

/** A candidate filing number where it stands in the page. */
export interface FilingSpot {
  /** The element that carries the words. */
  readonly element: Element;
  /** The block it was read in. */
  readonly block: Element;
  readonly from: 'text' | 'attribute' | 'pseudo' | 'image';
  readonly text: string;
  readonly candidate: string;
  /** For `text`: where in the joined text of `block` it stands. */
  readonly joined: JoinedText | null;
  readonly start: number;
}

/** Characters without which nothing is a filing number; asked of every text node before anything dearer. */
const TRIGGER = /备|備|[I1lL|]\s?C\s?P|ＩＣＰ|公网|公網|网安|網安|B2|IPC|Ｂ２/i;
const LONGEST_TEXT = 400;
const HIGHEST_CLIMB = 3;
const MOST_PSEUDO = 300;
const ATTRIBUTES = ['alt', 'title', 'aria-label', 'value', 'data-value', 'content', 'label'];

/** Every candidate in text, in descriptions and props of elements, and in words drawn by style. */
export function findFilingSpots(sight: Sight, roots: readonly ParentNode[]): readonly FilingSpot[] {
  const spots = roots.flatMap((root) => [...inText(sight, root), ...inAttributes(root), ...inPseudo(sight, root)]);
  return withoutRepeats(spots);
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
  for (let climb = 0; block && !isGround(block) && climb <= HIGHEST_CLIMB; climb += 1, block = parentOf(block)) {
    const joined = joinText(block, sight.shadowOf);
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
  const joined = joinText(block, sight.shadowOf);
  return findFilingCandidates(joined.text).map(({ start, end }) => {
    const { text, candidate } = excerpt(joined.text, start, end);
    const node = nodeAt(joined, start);
    return { element: (node && parentOf(node)) ?? block, block, from: 'text' as const, text, candidate, joined, start };
  });
}

/** At most 400 characters around the candidate. */
function excerpt(text: string, start: number, end: number): { text: string; candidate: string } {
  const candidate = text.slice(start, end);
  if (text.length <= LONGEST_TEXT) return { text, candidate };
  const from = Math.max(0, Math.min(start - 150, text.length - LONGEST_TEXT));
  return { text: text.slice(from, from + LONGEST_TEXT), candidate };
}

function inAttributes(root: ParentNode): FilingSpot[] {
  const spots: FilingSpot[] = [];
  for (const element of root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(','))) {
    if (element.closest('head')) continue;
    // A title and a value are read together: the label in front may be what makes a number of the digits.
    const words = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '').filter(
      (text) => text !== '' && text.length <= LONGEST_TEXT,
    );
    if (!words.some((text) => TRIGGER.test(text))) continue;
    const text = [...new Set(words)].join(' ').slice(0, LONGEST_TEXT);
    for (const { start, end } of findFilingCandidates(text)) {
      const from = element.localName === 'img' ? 'image' : 'attribute';
      spots.push({ element, block: element, from, text, candidate: text.slice(start, end), joined: null, start });
    }
  }
  return spots;
}

function inPseudo(sight: Sight, root: ParentNode): FilingSpot[] {
  const spots: FilingSpot[] = [];
  for (const element of pseudoPlaces(root)) {
    for (const part of ['::before', '::after'] as const) {
      const text = pseudoText(sight, element, part);
      if (!TRIGGER.test(text)) continue;
      for (const { start, end } of findFilingCandidates(text)) {
        spots.push({
          element,
          block: element,
          from: 'pseudo',
          text,
          candidate: text.slice(start, end),
          joined: null,
          start,
        });
      }
    }
  }
  return spots;
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
    if (spot.from !== 'attribute' && spot.from !== 'image') return true;
    return !spots.some((other, place) => {
      if (other.candidate !== spot.candidate || place === index) return false;
      if (other.from === 'text') return spot.element.contains(other.element) || other.block.contains(spot.element);
      return (
        place < index &&
        other.from === spot.from &&
        (other.element.contains(spot.element) || spot.element.contains(other.element))
      );
    });
  });
}
