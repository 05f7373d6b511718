import { drawnStack } from './drawn-stack';
import { parentOf } from './flat-tree';
import { isEmpty } from './geometry';
import { paints } from './paint';
import type { Sight } from './sight';
import { isInked } from './visibility';

/** Elements at a point of the viewport, the top one first, open shadow trees included. */
export function stackAt(sight: Sight, x: number, y: number): readonly Element[] {
  if (isDeaf(sight)) return drawnStack(sight, x, y);
  return deepStack(sight, sight.document, x, y);
}

/**
 * The element that a person sees at a point: inked, and painting something there. Null on blank ground. With
 * `liftedOnly`, null also where the page's own flow is on top: nothing laid over it can be seen through that.
 */
export function seenAt(sight: Sight, x: number, y: number, liftedOnly = false): Element | null {
  if (!isDeaf(sight)) {
    const top = deepTop(sight, x, y);
    if (!top || isGround(top) || (liftedOnly && isInFlow(sight, top))) return null;
    if (isInked(sight, top) && paints(sight, top)) return top;
  }
  return firstSeen(sight, stackAt(sight, x, y));
}

/** First element of a stack that a person sees. */
function firstSeen(sight: Sight, stack: readonly Element[]): Element | null {
  for (const element of stack) {
    if (isGround(element)) return null;
    if (isInked(sight, element) && paints(sight, element)) return element;
  }
  return null;
}

/** `<html>` and `<body>`: what is seen where nothing stands. */
export function isGround(element: Element): boolean {
  return element.localName === 'html' || element.localName === 'body';
}

/** Neither the element nor anything around it is placed out of the flow. */
function isInFlow(sight: Sight, element: Element): boolean {
  const known = sight.memory.flow.get(element);
  if (known !== undefined) return known;
  const style = sight.style(element);
  const still = style.position === 'static' || (style.position === 'relative' && style.zIndex === 'auto');
  const parent = parentOf(element);
  const flow =
    still && style.transform === 'none' && element.localName !== 'dialog' && (!parent || isInFlow(sight, parent));
  sight.memory.flow.set(element, flow);
  return flow;
}

function deepTop(sight: Sight, x: number, y: number): Element | null {
  let top = sight.document.elementFromPoint(x, y);
  while (top) {
    const shadow: ShadowRoot | null = sight.shadowOf(top);
    const inner: Element | null = shadow?.elementFromPoint(x, y) ?? null;
    if (!inner || inner.getRootNode() !== shadow) return top;
    top = inner;
  }
  return null;
}

function deepStack(sight: Sight, root: DocumentOrShadowRoot, x: number, y: number): readonly Element[] {
  const stack: Element[] = [];
  for (const element of root.elementsFromPoint(x, y)) {
    if ('host' in root && element.getRootNode() !== (root as unknown as Node)) continue;
    const shadow = sight.shadowOf(element);
    if (shadow) stack.push(...deepStack(sight, shadow, x, y));
    stack.push(element);
  }
  return stack;
}

const MOST_CHILDREN = 24;
const deafness = new WeakMap<Sight, boolean>();

/** `pointer-events: none` on everything (a loading toast that forbids taps does that) makes hit tests useless. */
export function isDeaf(sight: Sight): boolean {
  const known = deafness.get(sight);
  if (known !== undefined) return known;
  const { body } = sight.document;
  const deaf = body !== null && (isNumb(sight, body) || hasNumbShell(sight, body));
  deafness.set(sight, deaf);
  return deaf;
}

function isNumb(sight: Sight, element: Element): boolean {
  return sight.style(element).pointerEvents === 'none';
}

/** Everything that stands in the body is numb. */
function hasNumbShell(sight: Sight, body: Element): boolean {
  let numb = 0;
  for (const child of [...body.children].slice(0, MOST_CHILDREN)) {
    if (isEmpty(sight.rect(child)) || sight.style(child).display === 'none') continue;
    if (!isNumb(sight, child)) return false;
    numb += 1;
  }
  return numb > 0;
}
