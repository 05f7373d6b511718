import type { ControlShape } from '@/lib/model/prompt-shape';
import { backgroundBehind, textContrast } from '@/lib/observe/sight/backdrop';
import { distanceOf, WHITE } from '@/lib/observe/sight/colour';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import { areaOf, isEmpty } from '@/lib/observe/sight/geometry';
import { isDeaf } from '@/lib/observe/sight/hit';
import { DISABLED_NAMES, isNamed } from '@/lib/observe/sight/names';
import { hasOwnText } from '@/lib/observe/sight/paint';
import { roughText } from '@/lib/observe/sight/rough-text';
import { selectorOf } from '@/lib/observe/sight/selector';
import type { Sight } from '@/lib/observe/sight/sight';
import { visibleText } from '@/lib/observe/sight/text';
import { walkShown } from '@/lib/observe/sight/walk-shown';
import { hasOwnGround, iconName, isCornerCross, openTypeOf, SIGNS, type Sign, signOf } from './control-signs';

/** A control with the element that is tapped. */
export interface FoundControl {
  readonly element: Element;
  readonly shape: ControlShape;
}

interface Candidate {
  readonly element: Element;
  readonly sign: Sign;
  readonly text: string;
}

/** Controls of one layer at most; an index of cities has hundreds of rows that all say the same about it. */
const MOST_CONTROLS = 60;
const MOST_CANDIDATES = 90;
const LONGEST_LABEL = 60;

/** Everything tappable in the shown part of the roots, in reading order; `skip` holds ticks and fields, which are not. */
export function findControls(
  sight: Sight,
  roots: readonly Element[],
  skip: ReadonlySet<Element>,
): readonly FoundControl[] {
  const candidates = roots.flatMap((root) => collect(sight, root, skip));
  const kept = candidates.filter((candidate) => !isRedundant(sight, candidate, candidates));
  return kept.slice(0, MOST_CONTROLS).map((candidate) => ({
    element: candidate.element,
    shape: controlShape(sight, candidate.element),
  }));
}

function collect(sight: Sight, root: Element, skip: ReadonlySet<Element>): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<Element>();
  walkShown(sight, root, {
    open: (element) => {
      if (found.length >= MOST_CANDIDATES) return false;
      const sign = seen.has(element) || skip.has(element) ? null : signOf(sight, element);
      seen.add(element);
      if (sign !== null && !isEmpty(sight.rect(element))) {
        found.push({ element, sign, text: roughText(element, 200).replace(/\s+/g, ' ') });
      }
      return element.localName !== 'select';
    },
  });
  return found;
}

/** One tap target, one control: of nested candidates the stronger stays, and a container gives way to its parts. */
function isRedundant(sight: Sight, candidate: Candidate, all: readonly Candidate[]): boolean {
  const rank = SIGNS.indexOf(candidate.sign);
  const outer = all.filter((other) => other !== candidate && other.element.contains(candidate.element));
  const inner = all.filter((other) => other !== candidate && candidate.element.contains(other.element));
  if (candidate.sign !== 'native' && givesWay(candidate, inner)) return true;
  return outer.some((around) => {
    if (
      around.sign !== 'native' &&
      givesWay(
        around,
        all.filter((other) => other !== around && around.element.contains(other.element)),
      )
    ) {
      return false;
    }
    if (around.text !== candidate.text && candidate.sign !== 'icon')
      return SIGNS.indexOf(around.sign) > rank && candidate.text === '';
    const aroundRank = SIGNS.indexOf(around.sign);
    if (aroundRank !== rank) return aroundRank > rank;
    return (
      hasOwnGround(sight, around.element) ||
      areaOf(sight.rect(around.element)) < 4 * areaOf(sight.rect(candidate.element))
    );
  });
}

function givesWay(candidate: Candidate, inner: readonly Candidate[]): boolean {
  if (inner.length === 0) return candidate.text.length > LONGEST_LABEL && candidate.sign !== 'link';
  const distinct = new Set(inner.map((other) => other.text));
  const whole = distinct.size === 1 && distinct.has(candidate.text);
  if (!whole && (distinct.size >= 2 || candidate.text.length > 24)) return true;
  return whole && inner.some((other) => SIGNS.indexOf(other.sign) > SIGNS.indexOf(candidate.sign));
}

/** What a person can see of one control. */
export function controlShape(sight: Sight, element: Element): ControlShape {
  const { text, textFrom } = labelOf(sight, element);
  const ink = inkOf(element);
  const openType = openTypeOf(element);
  const href = hrefOf(element);
  return {
    text,
    textFrom,
    tag: element.localName,
    ...(openType === null ? {} : { openType }),
    ...(href === null ? {} : { href }),
    rect: sight.rect(element),
    fontPx: Math.round((Number.parseFloat(sight.style(ink).fontSize) || 0) * 10) / 10,
    contrast: textFrom === 'text' ? textContrast(sight, ink) : 21,
    filled: isFilled(sight, element),
    enabled: isEnabled(sight, element),
    selector: selectorOf(element),
  };
}

/** The words of a control and where they come from. */
export function labelOf(sight: Sight, element: Element): Pick<ControlShape, 'text' | 'textFrom'> {
  const text = visibleText(sight, element, LONGEST_LABEL * 2).replace(/\n/g, ' ');
  if (text !== '' && !/^[×✕✖✗✘╳⨯⨉🅧]$/u.test(text)) return { text: text.slice(0, LONGEST_LABEL * 2), textFrom: 'text' };
  if (text !== '') return { text, textFrom: 'icon' };
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt') ?? '';
  if (label.trim() !== '') return { text: label.trim().slice(0, LONGEST_LABEL), textFrom: 'label' };
  const named = [element, ...element.querySelectorAll('*')]
    .slice(0, 6)
    .map(iconName)
    .find((name) => name !== '');
  if (named) return { text: named.slice(0, LONGEST_LABEL), textFrom: 'icon' };
  return isCornerCross(sight, element) ? { text: '×', textFrom: 'icon' } : { text: '', textFrom: 'none' };
}

/** The innermost element that carries the words. */
function inkOf(element: Element): Element {
  let ink = element;
  while (!hasOwnText(ink)) {
    const next = [...ink.children].find((child) => (child.textContent ?? '').trim() !== '');
    if (!next) return ink;
    ink = next;
  }
  return ink;
}

function hrefOf(element: Element): string | null {
  if (element.localName === 'a') return element.hasAttribute('href') ? (element as HTMLAnchorElement).href : null;
  return element.getAttribute('href') ?? (element.localName.endsWith('navigator') ? element.getAttribute('url') : null);
}

function isFilled(sight: Sight, element: Element): boolean {
  if (!hasOwnGround(sight, element)) return false;
  const parent = parentOf(element);
  const own = backgroundBehind(
    sight,
    element.childElementCount === 1 ? (element.firstElementChild ?? element) : element,
  );
  const around = parent ? backgroundBehind(sight, parent) : WHITE;
  return own === null || around === null || distanceOf(own, around) > 24;
}

function isEnabled(sight: Sight, element: Element): boolean {
  if ('disabled' in element && (element as HTMLButtonElement).disabled) return false;
  if (element.getAttribute('aria-disabled') === 'true') return false;
  const attribute = element.getAttribute('disabled');
  if (attribute !== null && attribute !== 'false') return false;
  if (isNamed(element, DISABLED_NAMES)) return false;
  // Where the whole page takes no taps for the moment, the button is not to blame.
  return isDeaf(sight) || sight.style(element).pointerEvents !== 'none';
}
