import type { Rect } from '@/lib/model/prompt-shape';
import { childrenOf, isElement } from '@/lib/observe/sight/flat-tree';
import { clipTo, coverageOf, isEmpty, unionOf } from '@/lib/observe/sight/geometry';
import { hasBackground, hasOwnText } from '@/lib/observe/sight/paint';
import type { Sight } from '@/lib/observe/sight/sight';
import { isInked } from '@/lib/observe/sight/visibility';
import { isMask } from './mask';

const NEARLY_ALL = 0.85;
const DEEPEST = 12;

/** The smallest container that still holds all the words and buttons of a layer's root. */
export function panelOf(sight: Sight, root: Element): Element {
  let current = root;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (isOwnBox(sight, current) || hasOwnText(current)) return current;
    const inner = shownChildren(sight, current);
    const [only] = inner;
    if (!only || inner.length > 1) return current;
    if (only.childElementCount === 0 && !hasOwnText(only) && !hasBackground(sight.style(only))) return current;
    current = only;
  }
  return current;
}

/** What of the viewport the panel itself takes up, without the mask and without clear margins. */
export function panelBox(sight: Sight, root: Element): Rect {
  const panel = panelOf(sight, root);
  const own = clipTo(sight.rect(panel), sight.viewport);
  if (isOwnBox(sight, panel) || hasOwnText(panel)) return own;
  const parts = shownChildren(sight, panel).map((child) => clipTo(sight.rect(panelOf(sight, child)), sight.viewport));
  const around = unionOf(parts);
  return isEmpty(around) ? own : around;
}

/** The children that a person sees, masks left out, `display: contents` looked through. */
export function shownChildren(sight: Sight, element: Element): readonly Element[] {
  const shown: Element[] = [];
  for (const child of childrenOf(element, sight.shadowOf)) {
    if (!isElement(child)) continue;
    const { display } = sight.style(child);
    if (display === 'none') continue;
    if (display === 'contents' || isEmpty(sight.rect(child))) shown.push(...shownChildren(sight, child));
    else if (
      isInked(sight, child) &&
      !isEmpty(clipTo(sight.rect(child), sight.viewport)) &&
      !isBareMask(sight, child)
    ) {
      shown.push(child);
    }
  }
  return shown;
}

function isBareMask(sight: Sight, element: Element): boolean {
  return isMask(sight, element) && shownChildren(sight, element).length === 0;
}

function isOwnBox(sight: Sight, element: Element): boolean {
  if (isMask(sight, element)) return false;
  const style = sight.style(element);
  if (!hasBackground(style) && style.boxShadow === 'none') return false;
  return coverageOf(sight.rect(element), sight.viewport) < NEARLY_ALL || shownChildren(sight, element).length !== 1;
}
