import { childrenOf, isElement } from './flat-tree';
import { clipTo, holds, isEmpty } from './geometry';
import type { Sight } from './sight';

const drawings = new WeakMap<Sight, readonly Drawn[]>();

interface Drawn {
  readonly element: Element;
  /** `[z-index, document order]` of every placed element around it, from the outside in. */
  readonly order: readonly (readonly [number, number])[];
}

const DRAWN_LIMIT = 3000;

/** Stack by geometry and z-index alone, for pages where hit tests see nothing. */
export function drawnStack(sight: Sight, x: number, y: number): readonly Element[] {
  const known = drawings.get(sight);
  const drawn = known ?? drawAll(sight);
  if (!known) drawings.set(sight, drawn);
  return drawn.filter(({ element }) => holds(sight.rect(element), x, y)).map(({ element }) => element);
}

function drawAll(sight: Sight): readonly Drawn[] {
  const all: Drawn[] = [];
  draw(sight, sight.document.body, [], all);
  // Later and inner ones lie on top where nothing else decides.
  return all
    .map((drawn, index) => ({ ...drawn, index }))
    .sort((a, b) => compareOrder(b.order, a.order) || b.index - a.index);
}

function draw(sight: Sight, element: Element, around: Drawn['order'], all: Drawn[]): void {
  if (all.length >= DRAWN_LIMIT) return;
  const style = sight.style(element);
  if (style.display === 'none') return;
  const placed = style.position !== 'static' || style.transform !== 'none';
  const order: Drawn['order'] = placed ? [...around, [Number.parseInt(style.zIndex, 10) || 0, all.length]] : around;
  const onScreen = style.visibility === 'visible' && !isEmpty(clipTo(sight.rect(element), sight.viewport));
  if (onScreen) all.push({ element, order });
  for (const child of childrenOf(element, sight.shadowOf)) if (isElement(child)) draw(sight, child, order, all);
}

function compareOrder(a: Drawn['order'], b: Drawn['order']): number {
  for (let depth = 0; depth < Math.max(a.length, b.length); depth += 1) {
    const [aZ, aIndex] = a[depth] ?? [0, -1];
    const [bZ, bIndex] = b[depth] ?? [0, -1];
    if (aIndex === bIndex) continue;
    return aZ - bZ || aIndex - bIndex;
  }
  return 0;
}
