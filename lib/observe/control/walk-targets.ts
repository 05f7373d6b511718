import { edgeOf } from '@/lib/observe/layers/bar';
import { layerRootOf } from '@/lib/observe/layers/lift';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import { areaOf, centreOf, clipTo, isEmpty } from '@/lib/observe/sight/geometry';
import { isGround, stackAt } from '@/lib/observe/sight/hit';
import { CHECKED_NAMES, isNamed, nameWords } from '@/lib/observe/sight/names';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';
import { isInked } from '@/lib/observe/sight/visibility';
import { isRiskyTarget } from '@/lib/observe/words';

/** A place that a person could go to next. */
export interface WalkTarget {
  readonly key: string;
  readonly text: string;
  readonly href: string | null;
  readonly kind: 'anchor' | 'tab' | 'clickable';
  readonly x: number;
  readonly y: number;
}

export interface FoundTarget {
  readonly element: Element;
  readonly target: WalkTarget;
}

const CELL_NAMES = new Set([
  'cell',
  'card',
  'item',
  'goods',
  'product',
  'grid',
  'entry',
  'menu',
  'shop',
  'store',
  'list',
  'row',
]);
const COMPONENT = /^(?:uni-navigator|navigator|uni-list-item|taro-navigator-core)$/;
const FILE = /\.(?:pdf|apk|ipa|zip|docx?|xlsx?|pptx?|exe|dmg|mp4)(?:[?#]|$)/i;
const MOST_TARGETS = 60;
const PER_GROUP_FIRST = 2;
const LONGEST_TEXT = 40;
const LARGEST_SHARE = 0.5;

/** Internal places to go to, those of different kinds first; the same page gives the same keys in the same order. */
export function findTargets(sight: Sight): readonly FoundTarget[] {
  const found: { element: Element; kind: WalkTarget['kind'] }[] = [];
  for (const element of sight.document.querySelectorAll('body *')) {
    if (found.some((other) => other.element.contains(element))) continue;
    const kind = kindOf(sight, element);
    if (kind) found.push({ element, kind });
  }
  const counts = new Map<string, number>();
  const targets = found.map(({ element, kind }): FoundTarget => {
    const text = wordsOf(element);
    const href = isAnchor(element) ? (element as HTMLAnchorElement).href : null;
    const name = `${kind}|${href ?? text}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const { x, y } = centreOf(sight.rect(element));
    return { element, target: { key: count === 1 ? name : `${name}|${count}`, text, href, kind, x, y } };
  });
  // The same address twice is one place.
  const distinct = targets.filter(
    ({ target }) => target.href === null || target.key === `${target.kind}|${target.href}`,
  );
  return spread(distinct).slice(0, MOST_TARGETS);
}

/** At most two of each sort first, so that a long list does not crowd out the rest. */
function spread(targets: readonly FoundTarget[]): readonly FoundTarget[] {
  const seen = new Map<string, number>();
  const first: FoundTarget[] = [];
  const rest: FoundTarget[] = [];
  for (const found of targets) {
    const group = groupOf(found);
    const count = (seen.get(group) ?? 0) + 1;
    seen.set(group, count);
    const early = count <= PER_GROUP_FIRST && found.target.text !== '';
    (early || found.target.kind === 'tab' ? first : rest).push(found);
  }
  return [...first, ...rest];
}

function groupOf({ element, target }: FoundTarget): string {
  const place = target.href
    ? new URL(target.href).pathname.replace(/\d+/g, '0') + new URL(target.href).hash.replace(/[?].*|\d+/g, '')
    : '';
  return `${element.localName}.${element.classList[0] ?? ''} ${place}`;
}

function kindOf(sight: Sight, element: Element): WalkTarget['kind'] | null {
  const anchor = isAnchor(element);
  if (!anchor && !looksClickable(sight, element)) return null;
  if (!isReachable(sight, element) || layerRootOf(sight, element) !== null) return null;
  if (anchor && !isInternal(element as HTMLAnchorElement)) return null;
  if (element.querySelector('input,textarea,select')) return null;
  const text = wordsOf(element);
  if (text === '' && element.querySelector('img') === null) return null;
  if (text.length <= 18 && isRiskyTarget(text)) return null;
  if (isTab(sight, element)) return isCurrent(element) ? null : 'tab';
  return anchor ? 'anchor' : 'clickable';
}

function looksClickable(sight: Sight, element: Element): boolean {
  if (
    /^(?:input|textarea|select|button|label|form|html|body|script|style|svg|path|img|uni-button|option)$/.test(
      element.localName,
    )
  )
    return false;
  if (COMPONENT.test(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role === 'link' || role === 'tab') return true;
  const box = sight.rect(element);
  if (box.width < 40 || box.height < 24) return false;
  if (areaOf(box) > LARGEST_SHARE * sight.viewport.width * sight.viewport.height) return false;
  const parent = parentOf(element);
  const style = sight.style(element);
  if (style.cursor === 'pointer' && parent && sight.style(parent).cursor !== 'pointer')
    return role !== 'checkbox' && role !== 'radio';
  if (role === 'button' && !isNamed(element, new Set(['btn', 'button']))) return true;
  return isListEntry(sight, element);
}

/** One of several equals with a picture or an arrow: a card, a cell, a tab. Handlers cannot be seen, equals can. */
function isListEntry(sight: Sight, element: Element): boolean {
  if (!isNamed(element, CELL_NAMES) && !isTab(sight, element)) return false;
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (other) => other.localName === element.localName,
  );
  const alike = siblings.filter(
    (other) => other.classList[0] === element.classList[0] && sight.rect(other).height > 20,
  );
  return (
    alike.length >= 2 && element.querySelector('img,svg,i,uni-image,[class*=icon],[class*=arrow],[class*=img]') !== null
  );
}

function isTab(sight: Sight, element: Element): boolean {
  if (element.getAttribute('role') === 'tab') return true;
  for (
    let around = parentOf(element), climb = 0;
    around && climb < 4 && !isGround(around);
    around = parentOf(around), climb += 1
  ) {
    const words = nameWords(around);
    const named =
      words.has('tabbar') ||
      (words.has('tab') && words.has('bar')) ||
      around.localName === 'uni-tabbar' ||
      around.localName === 'nav';
    if (named || sight.style(around).position === 'fixed') {
      return (
        edgeOf(sight, around) === 'bottom' &&
        wordsOf(element).length <= 6 &&
        sight.rect(element).width < sight.viewport.width / 2 + 1
      );
    }
  }
  return false;
}

function isCurrent(element: Element): boolean {
  if (element.getAttribute('aria-selected') === 'true' || element.getAttribute('aria-current')) return true;
  return isNamed(element, CHECKED_NAMES);
}

/** A link with an address; what merely looks like one goes where its script says, as any other element does. */
function isAnchor(element: Element): boolean {
  return element.localName === 'a' && !/^(?:#?$|javascript:)/i.test(element.getAttribute('href')?.trim() ?? '');
}

function isInternal(anchor: HTMLAnchorElement): boolean {
  const raw = anchor.getAttribute('href') ?? '';
  if (/^(?:tel|mailto|sms|weixin|alipays?|intent|market|itms)/i.test(raw)) return false;
  if (anchor.hasAttribute('download') || anchor.target === '_blank' || FILE.test(anchor.href)) return false;
  return anchor.origin === anchor.ownerDocument.location.origin && anchor.href !== anchor.ownerDocument.location.href;
}

/** On the page and, where it is on the screen, not under something else. */
function isReachable(sight: Sight, element: Element): boolean {
  if (element.getClientRects().length === 0 || !isInked(sight, element)) return false;
  const box = sight.rect(element);
  if (box.width < 10 || box.height < 10 || box.x + box.width < 4 || box.x > sight.viewport.width - 4) return false;
  const part = clipTo(box, sight.viewport);
  if (isEmpty(part)) return true;
  const { x, y } = centreOf(part);
  const top = stackAt(sight, x, y)[0];
  return top === undefined || element.contains(top) || top.contains(element) || layerRootOf(sight, top) !== null;
}

function wordsOf(element: Element): string {
  const text = roughText(element, LONGEST_TEXT * 3)
    .replace(/\s+/g, ' ')
    .trim();
  const label = element.getAttribute('aria-label') ?? element.querySelector('img')?.getAttribute('alt') ?? '';
  return (text === '' ? label : text).slice(0, LONGEST_TEXT);
}
