import type { Rect } from '@/lib/model/prompt-shape';
import { clipTo, holds } from '@/lib/observe/sight/geometry';
import { isGround, stackAt } from '@/lib/observe/sight/hit';
import { hasOwnText } from '@/lib/observe/sight/paint';
import type { Sight } from '@/lib/observe/sight/sight';
import { isInked } from '@/lib/observe/sight/visibility';

const PICTURES = new Set(['img', 'video', 'canvas', 'picture', 'svg']);

/** Words or pictures of other parts of the page lie under the element. */
export function liesOverForeign(sight: Sight, element: Element): boolean {
  return countForeign(sight, element, (other) => hasOwnText(other) || PICTURES.has(other.localName)) >= 1;
}

/** Words of other parts of the page lie under the element, at more than one place. */
export function coversForeignWords(sight: Sight, element: Element): boolean {
  return countForeign(sight, element, hasOwnText) >= 2;
}

/** What lies under the element is a map, a film or the like, and no words. */
export function liesOverCanvas(sight: Sight, element: Element): boolean {
  return countForeign(sight, element, (other) => /^(?:canvas|video|iframe)$/.test(other.localName)) >= 2;
}

function countForeign(sight: Sight, element: Element, counts: (other: Element) => boolean): number {
  let points = 0;
  for (const [x, y] of pointsIn(clipTo(sight.rect(element), sight.viewport))) {
    const stack = stackAt(sight, x, y);
    const last = stack.findLastIndex((other) => element === other || element.contains(other));
    if (last < 0) continue;
    const under = stack.slice(last + 1);
    if (under.some((other) => !isGround(other) && !other.contains(element) && isInked(sight, other) && counts(other)))
      points += 1;
  }
  return points;
}

/** Twelve points spread over a rectangle. */
function pointsIn(box: Rect): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const across of [0.2, 0.5, 0.8]) {
    for (const down of [0.12, 0.38, 0.62, 0.88]) {
      const x = box.x + box.width * across;
      const y = box.y + box.height * down;
      if (holds(box, x, y)) points.push([x, y]);
    }
  }
  return points;
}
