import type { Payload } from '@/lib/model/event';
import type { Rect } from '@/lib/model/prompt-shape';
import { parentOf, selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { isGround } from '@/lib/observe/sight/hit';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';
import type { FilingSpot } from './find-in-page';
import { rangeOf } from './joined-text';

type FilingLink = Payload<'filing-shown'>['link'];

const REACH_PX = 60;
const LINK_REACH_PX = 40;
const LONGEST_BESIDE = 160;
const CLIMB = 3;

/** The link that a candidate carries: around it, inside it, just below it or beside it. Null without one. */
export function linkOf(sight: Sight, spot: FilingSpot, box: Rect): FilingLink {
  for (const around of selfAndAncestors(spot.element)) {
    const found = asLink(around);
    if (found) return { ...found, where: 'around' };
  }
  const range = spot.joined && rangeOf(spot.joined, spot.start, spot.start + spot.candidate.length);
  const inside = [...spot.element.querySelectorAll('a')].filter((anchor) => !range || range.intersectsNode(anchor));
  const inner = inside.map(asLink).find((link) => link !== null);
  if (inner) return { ...inner, where: 'inside' };
  return nearLink(sight, spot, box);
}

interface NearLink {
  readonly link: NonNullable<FilingLink>;
  readonly gap: number;
}

function nearLink(sight: Sight, spot: FilingSpot, box: Rect): FilingLink {
  const anchors = neighbourhood(spot).flatMap((area) => [...area.querySelectorAll('a')]);
  const near = anchors.map((anchor) => nearness(sight, anchor, box)).filter((link) => link !== null);
  return near.sort((a, b) => a.gap - b.gap)[0]?.link ?? null;
}

/** How far below or beside the number a link stands; null when it is out of reach or carries a number of its own. */
function nearness(sight: Sight, anchor: Element, box: Rect): NearLink | null {
  const link = asLink(anchor);
  const other = sight.rect(anchor);
  if (!link || other.width < 1 || carriesNumber(anchor)) return null;
  const below = other.y - (box.y + box.height);
  const where = below >= -2 ? 'below' : 'beside';
  const side = Math.max(other.x - (box.x + box.width), box.x - (other.x + other.width));
  const gap = where === 'below' ? below : side;
  if (gap > LINK_REACH_PX || gap < -4 || (where === 'beside' && !sameLine(box, other))) return null;
  return { link: { ...link, where }, gap };
}

function sameLine(a: Rect, b: Rect): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}

function carriesNumber(anchor: Element): boolean {
  return /备\s*\d|备案?号?[:：]?\s*\d{5}|证\s*\d{5}|安备?\s*\d{8}|B2-\d/u.test(anchor.textContent ?? '');
}

/** Raw and resolved address of a link; an empty or scripted one counts, so that it can be found wanting. */
function asLink(element: Element): { href: string; resolved: string } | null {
  if (element.localName !== 'a' && !element.localName.endsWith('navigator')) return asOpener(element);
  const href = element.getAttribute('href') ?? element.getAttribute('url') ?? element.getAttribute('xlink:href');
  if (href === null) return null;
  return { href: href.slice(0, 500), resolved: resolve(href, element.baseURI).slice(0, 500) };
}

/** An element whose tap opens an address that its own handler spells out. */
function asOpener(element: Element): { href: string; resolved: string } | null {
  const href = /(?:open|href|assign|replace)\W{1,4}["'](https?:[^"']+)/.exec(
    element.getAttribute('onclick') ?? '',
  )?.[1];
  return href === undefined ? null : { href: href.slice(0, 500), resolved: href.slice(0, 500) };
}

function resolve(href: string, base: string): string {
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}

function neighbourhood(spot: FilingSpot): readonly ParentNode[] {
  const areas: ParentNode[] = [];
  const root = spot.block.getRootNode();
  // Queries do not reach into a shadow tree from outside.
  if ('host' in root) return [root as ShadowRoot];
  let around = parentOf(spot.block);
  for (let climb = 0; around && !isGround(around) && climb < CLIMB; climb += 1, around = parentOf(around))
    areas.push(around);
  const widest = areas.at(-1);
  return widest ? [widest] : spot.block.parentElement ? [spot.block.parentElement] : [];
}

/** Words within reach below or beside the candidate, other than the candidate's own line. */
export function besideText(sight: Sight, spot: FilingSpot, box: Rect): string {
  const words: string[] = copiesOnTap(spot) ? ['copy'] : [];
  for (const element of neighbourhood(spot).flatMap((area) => [...area.querySelectorAll('*')])) {
    if (!isApart(spot.block, element) || !(isNear(box, sight.rect(element)) || isInRow(spot.block, element))) continue;
    const text = wordsOf(element);
    if (text !== '' && !words.some((word) => word.includes(text))) words.push(text);
  }
  return words.join('\n').slice(0, LONGEST_BESIDE);
}

/** A small element that neither holds the candidate's block nor stands in it. */
function isApart(block: Element, element: Element): boolean {
  return !block.contains(element) && !element.contains(block) && element.childElementCount <= 2;
}

function isNear(box: Rect, other: Rect): boolean {
  const gapY = Math.max(other.y - (box.y + box.height), box.y - (other.y + other.height));
  const gapX = Math.max(other.x - (box.x + box.width), box.x - (other.x + other.width));
  return other.width >= 1 && gapY <= REACH_PX && gapX <= REACH_PX;
}

/** The other end of a row, a label or a button: what stands there belongs to it however wide the row is. */
function isInRow(block: Element, element: Element): boolean {
  if (element.parentElement !== block.parentElement) return false;
  return element.nextElementSibling === block || element.matches('button,[role=button],a,[class*=copy i]');
}

/** An icon says what it does in its label. */
function wordsOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  return `${roughText(element, 120)} ${label}`.replace(/\s+/g, ' ').trim();
}

const HANDLER = /^(?:on|bind|catch|@|v-on:)/;

/** A tap on the candidate copies it, by what its handler is called. */
function copiesOnTap(spot: FilingSpot): boolean {
  const handed = spot.element.ownerDocument.querySelectorAll('[data-clipboard-text]');
  if ([...handed].some((each) => each.getAttribute('data-clipboard-text')?.includes(spot.candidate))) return true;
  for (const around of selfAndAncestors(spot.element)) {
    for (const { name, value } of around.attributes)
      if (/clipboard/.test(name) || (HANDLER.test(name) && /copy|clipboard/i.test(value))) return true;
    if (around === spot.block) return false;
  }
  return false;
}
