/** The page's own window, as the isolated world sees it. */
export type ObservedWindow = Window & typeof globalThis;

/** Reads a shadow root, closed ones included where the host of this script can. */
export type ShadowReader = (element: Element) => ShadowRoot | null;

/** Reads open shadow roots only. */
export function openShadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}

/** The element that a node is drawn inside: slots and shadow hosts count, as they do for the eye. */
export function parentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element | Text).assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The nodes drawn inside an element, in order. */
export function childrenOf(element: Element, shadowOf: ShadowReader): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** The element itself and those it is drawn inside, from the inside out, `<html>` last. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    current = parentOf(current);
  }
}

/** True when `inner` is `outer` or is drawn inside it. */
export function isWithin(inner: Node, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  let current: Node | null = inner;
  while (current) {
    if (current === outer) return true;
    current = parentOf(current);
  }
  return false;
}

/** The closest element around both. */
export function commonAncestor(a: Element, b: Element): Element | null {
  for (const candidate of selfAndAncestors(a)) if (isWithin(b, candidate)) return candidate;
  return null;
}

/** The node is an element, of whatever window. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
