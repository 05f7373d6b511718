import type { TickShape } from '@/lib/model/prompt-shape';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import { isEmpty } from '@/lib/observe/sight/geometry';
import { CHECKED_NAMES, isNamed, nameWords, TICK_NAMES } from '@/lib/observe/sight/names';
import { selectorOf } from '@/lib/observe/sight/selector';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';
import { visibleText } from '@/lib/observe/sight/text';
import { type ShownVisitor, walkShown } from '@/lib/observe/sight/walk-shown';
import { namesPolicyOrAgreement } from '@/lib/recognise/words/scene';

/** A box to tick, with the element that is tapped and the one that shows its state. */
export interface FoundTick {
  readonly element: Element;
  readonly shape: TickShape;
}

const LARGEST_BOX = 44;
const SMALLEST_BOX = 8;
const LONGEST_SENTENCE = 160;
const HIGHEST_CLIMB = 5;
const AGREEING = /同意|已阅读|阅读并|接受|agree|accept|i have read/iu;

/** Check boxes and radio buttons in the shown part of the roots: native, by role, or drawn ones beside policy words. */
export function findTicks(sight: Sight, roots: readonly Element[], elements?: number): readonly FoundTick[] {
  const found: Element[] = [];
  for (const root of roots) {
    const visitor: ShownVisitor = {
      open: (element) => {
        if (!found.some((tick) => tick.contains(element)) && isTick(sight, element)) found.push(element);
        return true;
      },
    };
    walkShown(sight, root, visitor, elements);
    for (const hidden of hiddenInputs(sight, root)) {
      if (!found.some((tick) => tick.contains(hidden) || hidden.contains(tick))) found.push(hidden);
    }
  }
  return found.map((element) => ({ element, shape: tickShape(sight, element) }));
}

function isTick(sight: Sight, element: Element): boolean {
  if (element.localName === 'input') return isTickInput(element);
  const role = element.getAttribute('role');
  if (role === 'checkbox' || role === 'radio') return true;
  if (/^(?:uni-checkbox|uni-radio|taro-checkbox-core|taro-radio-core)$/.test(element.localName)) return true;
  const { width, height } = sight.rect(element);
  if (width > LARGEST_BOX || height > LARGEST_BOX || width < SMALLEST_BOX || height < SMALLEST_BOX) return false;
  if (Math.abs(width - height) > 10 || (element.textContent ?? '').trim().length > 1) return false;
  if (!isNamed(element, TICK_NAMES) && !hasTickPicture(element)) return false;
  const sentence = sentenceOf(sight, element);
  return AGREEING.test(sentence) && (namesPolicyOrAgreement(sentence) || AGREEING.test(sentence.slice(0, 12)));
}

function isTickInput(element: Element): boolean {
  return /^(?:checkbox|radio)$/.test((element as HTMLInputElement).type ?? '');
}

/** Real inputs hidden under a drawn box: faded out or without extent, but with a shown label. */
function hiddenInputs(sight: Sight, root: Element): readonly Element[] {
  return [...root.querySelectorAll('input[type=checkbox],input[type=radio]')].filter((input) => {
    const shown = shownPart(sight, input);
    return shown !== input && shown !== null;
  });
}

/** What of a tick can be seen and tapped: itself, or the label that stands for a hidden input. */
export function shownPart(sight: Sight, element: Element): Element | null {
  if (isPlain(sight, element)) return element;
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return (
    [...labels, ...(element.parentElement ? [element.parentElement] : [])].find((other) => isPlain(sight, other)) ??
    null
  );
}

function isPlain(sight: Sight, element: Element): boolean {
  if (element.getClientRects().length === 0 || isEmpty(sight.rect(element))) return false;
  return sight.style(element).visibility === 'visible' && sight.opacity(element) >= SEEN_OPACITY;
}

function tickShape(sight: Sight, element: Element): TickShape {
  return {
    selector: selectorOf(element),
    text: sentenceOf(sight, element),
    checked: isChecked(sight, element),
    rect: sight.rect(shownPart(sight, element) ?? element),
  };
}

/** The sentence beside a box: the words of the closest thing around it that has some. */
function sentenceOf(sight: Sight, element: Element): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const tied = labels
    .map((label) => visibleText(sight, label, LONGEST_SENTENCE).replace(/\n/g, ' '))
    .find((text) => text !== '');
  if (tied) return tied;
  let around: Element | null = element;
  for (let climb = 0; around && climb < HIGHEST_CLIMB; climb += 1, around = parentOf(around)) {
    const text = visibleText(sight, around, LONGEST_SENTENCE * 2).replace(/\n/g, ' ');
    const whole = around.localName === 'label' || text.length >= 4 || climb > 1;
    if (text.length >= 1 && whole) return text.slice(0, LONGEST_SENTENCE);
  }
  return '';
}

/** The state of a box: its own, its role's, or that of the names and pictures it is drawn with. */
function isChecked(sight: Sight, element: Element): boolean {
  const input = isTickInput(element) ? element : element.querySelector('input[type=checkbox],input[type=radio]');
  if (input) return (input as HTMLInputElement).checked;
  const declared =
    element.getAttribute('aria-checked') ?? element.querySelector('[aria-checked]')?.getAttribute('aria-checked');
  if (declared != null) return declared === 'true';
  const drawn = [element, ...element.querySelectorAll('*')]
    .slice(0, 12)
    .filter((part) => sight.style(part).display !== 'none');
  return drawn.some((part) => saysChecked(part));
}

function saysChecked(part: Element): boolean {
  const words = nameWords(part);
  const name = part.getAttribute('class') ?? '';
  if (/un-?(?:check|select)|no-?(?:check|select)|not-?(?:check|select)|normal|empty|default/i.test(name)) return false;
  if (
    words.has('checkbox') || words.has('radio')
      ? /(?:^|[-_\s])(?:is-)?(?:checked|active|selected)(?:$|[-_\s])/i.test(name)
      : hasAny(words)
  )
    return true;
  const source = part.localName === 'img' ? (part.getAttribute('src') ?? '') : '';
  return !source.startsWith('data:') && /(?:^|[^n])(?:checked|selected|active|_on|-on|gou|_sel|-sel)\b/i.test(source);
}

function hasAny(words: ReadonlySet<string>): boolean {
  for (const word of CHECKED_NAMES) if (words.has(word)) return true;
  return false;
}

function hasTickPicture(element: Element): boolean {
  const source = element.localName === 'img' ? (element.getAttribute('src') ?? '') : '';
  return !source.startsWith('data:') && /check|radio|select|agree|gou|tick/i.test(source);
}
