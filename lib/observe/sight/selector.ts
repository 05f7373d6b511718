/** Names that a build or a state makes: hashes, counters, on/off words. They change from run to run. */
const UNSTABLE =
  /\d{3,}|[0-9a-f]{6,}|__[A-Za-z0-9_-]*\d[A-Za-z0-9_-]*$|^(?:css|sc|jsx|data-v)-|active|open|show|hide|enter|leave|appear|fade|animat|transition|focus|hover|checked|selected|current|loaded|loading|disabled|is-|has-/i;
const WORD = /^[A-Za-z_\u00a0-\uffff-][\w\u00a0-\uffff-]*$/;
const DEEPEST = 9;

const known = new WeakMap<Element, string>();

/**
 * A short CSS selector that names the element and nothing else at the time of asking. Depends on the document alone, so
 * that two runs give the same one; the same element keeps it. ` >>> ` leads into a shadow tree.
 */
export function selectorOf(element: Element): string {
  const before = known.get(element);
  if (before !== undefined) return before;
  const selector = findSelector(element);
  known.set(element, selector);
  return selector;
}

function findSelector(element: Element): string {
  const root = element.getRootNode();
  const scope: ParentNode = root.nodeType === 11 ? (root as ShadowRoot) : element.ownerDocument;
  const local = localSelector(element, scope);
  return root.nodeType === 11 && 'host' in root ? `${selectorOf((root as ShadowRoot).host)} >>> ${local}` : local;
}

function localSelector(element: Element, scope: ParentNode): string {
  const id = idPart(element);
  if (id && isUnique(scope, id)) return id;
  let path = stepOf(element);
  if (path.includes('.') && isUnique(scope, path)) return path;
  let around = element.parentElement;
  for (let depth = 1; around && depth < DEEPEST; depth += 1, around = around.parentElement) {
    const steps = [idPart(around), stepOf(around), numberedStep(around)].filter((step) => step !== null);
    const unique = steps.find((step) => isUnique(scope, `${step} > ${path}`));
    if (unique) return `${unique} > ${path}`;
    path = `${stepOf(around)} > ${path}`;
  }
  return exactPath(element);
}

function idPart(element: Element): string | null {
  return WORD.test(element.id) && !UNSTABLE.test(element.id) ? `#${CSS.escape(element.id)}` : null;
}

/** Tag with up to two telling class names, and its number among equals where those do not tell. */
function stepOf(element: Element): string {
  const names = [...element.classList].filter((name) => WORD.test(name) && !UNSTABLE.test(name)).slice(0, 2);
  const plain = element.localName + names.map((name) => `.${CSS.escape(name)}`).join('');
  const siblings = element.parentElement?.children ?? [];
  const twins = [...siblings].filter((sibling) => sibling.matches(plain));
  return twins.length > 1 ? numberedStep(element) : plain;
}

function numberedStep(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (other) => other.localName === element.localName,
  );
  return `${element.localName}:nth-of-type(${Math.max(1, siblings.indexOf(element) + 1)})`;
}

function exactPath(element: Element): string {
  const steps: string[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) {
    steps.unshift(current.parentElement ? numberedStep(current) : current.localName);
  }
  return steps.join(' > ');
}

function isUnique(scope: ParentNode, selector: string): boolean {
  try {
    return scope.querySelectorAll(selector).length === 1;
  } catch {
    // A name that no selector can spell.
    return false;
  }
}
