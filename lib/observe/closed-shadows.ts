import type { ObservedWindow, ShadowReader } from './sight/flat-tree';

/** Elements of every name can hold a shadow tree; a plain one that has one is empty itself and yet takes up room. */
const PLAIN_HOSTS = new Set(['div', 'section', 'article', 'aside', 'main', 'span', 'p', 'footer', 'header', 'nav']);
const MOST_HOSTS = 80;
/** Parts of mini-program renderers and widespread kits: none of them hides what it draws. */
const OPEN_KITS = /^(?:uni|taro|wx|dd|ion)-/;
/** An element without a tree may get one later, which nothing tells of: it is asked about so often, ever more seldom. */
const MOST_TIMES = 5;
const ASK_AGAIN_MS = 400;

interface Answer {
  /** Null: the debugger has looked, and there was none. */
  readonly root: ShadowRoot | null;
  readonly at: number;
  readonly times: number;
}

/**
 * Shadow trees that only the debugger can open. Names the elements that may have one, and remembers what it was given for
 * them.
 */
export class ClosedShadows {
  readonly #scope: ObservedWindow;
  readonly #answers = new Map<Element, Answer>();

  constructor(scope: ObservedWindow) {
    this.#scope = scope;
  }

  readonly shadowOf: ShadowReader = (element) => element.shadowRoot ?? this.#answers.get(element)?.root ?? null;

  /** The next element of which nobody knows whether it has a closed shadow tree; null when all are known. */
  next(): Element | null {
    if (this.#answers.size >= MOST_HOSTS) return null;
    const roots = [...this.#answers.values()].flatMap(({ root }) => (root ? [root] : []));
    for (const scope of [this.#scope.document, ...roots]) {
      for (const element of scope.querySelectorAll('*')) if (this.#isUnread(element)) return element;
    }
    return null;
  }

  /** Takes what the debugger found inside an element. */
  give(host: Element, root: ShadowRoot | null): void {
    const times = (this.#answers.get(host)?.times ?? 0) + 1;
    this.#answers.set(host, { root, at: this.#scope.performance.now(), times });
  }

  /** Some elements will be asked about again, whether or not the document changes. */
  get unsettled(): boolean {
    return [...this.#answers.values()].some(({ root, times }) => root === null && times < MOST_TIMES);
  }

  /** What draws its children may have a tree around them, but got it before they came. */
  #isToBeAskedAgain({ root, at, times }: Answer): boolean {
    return root === null && times < MOST_TIMES && this.#scope.performance.now() - at > ASK_AGAIN_MS * times;
  }

  #isUnread(element: Element): boolean {
    const known = this.#answers.get(element);
    if (element.shadowRoot || (known && !this.#isToBeAskedAgain(known))) return false;
    if (OPEN_KITS.test(element.localName) || (known && element.firstElementChild)) return false;
    // The registry of custom elements belongs to the page's own world; the selector tells from anywhere.
    const named = element.localName.includes('-');
    if (named && element.matches(':defined')) return true;
    // A tree declared in the markup needs no definition.
    const bare =
      element.firstElementChild === null && (named || (PLAIN_HOSTS.has(element.localName) && isBlank(element)));
    return bare && element.getClientRects().length > 0 && isTall(element);
  }
}

function isTall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 40 && height >= 16;
}

/** Between the tags around a declared tree there may be line breaks. */
function isBlank(element: Element): boolean {
  return (element.textContent ?? '').trim() === '';
}
