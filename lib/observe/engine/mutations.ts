import { parentOf, type ShadowReader } from '@/lib/observe/sight/flat-tree';
import type { Clock } from './clock';
import { FloodGauge } from './flood-gauge';
import { type MutationNews, type RestlessNodes, readRecords } from './mutation-news';

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter:
    'class style hidden open src href checked disabled value placeholder popover role aria-hidden aria-checked aria-modal aria-expanded'.split(
      ' ',
    ),
};
const LARGE_DOCUMENT = 4000;
const SELDOM_MS = 5000;
/** So long a flood of changes is left to itself; what it has done is looked at afterwards. */
const NAP_MS = 800;
/** So long after it no single change is worth a look of its own. */
const WARY_MS = 1000;

export interface MutationParts {
  readonly document: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly shadowOf: ShadowReader;
  /** Called once per batch of records. */
  report(news: MutationNews): void;
  /** The page changes too fast to be followed; called again and again while it goes on, with everything changed. */
  reportFlood(): void;
}

/** Watches a document and its shadow trees for changes, with one observer. */
export class MutationWatch {
  readonly #parts: MutationParts;
  readonly #observer: MutationObserver;
  readonly #restless: RestlessNodes = new WeakMap();
  readonly #shadows = new Set<ShadowRoot>();
  #fresh = new WeakSet<Node>();
  readonly #gauge = new FloodGauge();
  #napping = false;
  #waryUntil = 0;
  /** Nothing was there before this era, or nobody could say what was. */
  #allFresh = true;
  #changedAt: number;
  #scannedAt = 0;
  #version = 0;

  constructor(parts: MutationParts) {
    this.#parts = parts;
    this.#changedAt = parts.clock();
    this.#observer = new MutationObserver((records) => this.#take(records));
    this.#observe();
    parts.signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Epoch ms of the last change that matters. */
  get lastChangeAt(): number {
    return this.#changedAt;
  }

  /** Grows with every change of any kind. */
  get version(): number {
    return this.#version;
  }

  /** The shadow trees that are watched. */
  get shadows(): readonly ShadowRoot[] {
    return [...this.#shadows];
  }

  /** The node, or something around it, came or changed since the last `startEra`. */
  isFresh(node: Node): boolean {
    if (this.#allFresh) return true;
    for (let current: Node | null = node; current; current = parentOf(current)) {
      if (this.#fresh.has(current)) return true;
    }
    return false;
  }

  /** Forgets what is fresh: a new route begins. */
  startEra(): void {
    this.#fresh = new WeakSet();
    this.#allFresh = false;
    this.#changedAt = this.#parts.clock();
  }

  /** Watches shadow trees that have come into being since. Goes through every element: seldom, where there are many. */
  adoptShadows(): void {
    const { document, clock, shadowOf } = this.#parts;
    const at = clock();
    const large = document.getElementsByTagName('*').length > LARGE_DOCUMENT;
    if (large && at - this.#scannedAt < SELDOM_MS) return;
    this.#scannedAt = at;
    for (const host of hostsIn(document, shadowOf)) this.#adopt(host);
    for (const shadow of this.#shadows) if (!shadow.host.isConnected) this.#shadows.delete(shadow);
  }

  #adopt(host: Element): void {
    const shadow = this.#parts.shadowOf(host);
    if (!shadow || this.#shadows.has(shadow)) return;
    this.#shadows.add(shadow);
    if (!this.#napping) this.#observer.observe(shadow, WATCHED);
    this.#parts.report({ matters: true, touched: [host], fresh: [host], flood: false });
  }

  #take(records: readonly MutationRecord[]): void {
    this.#version += 1;
    const news = readRecords(records, this.#parts.clock(), this.#restless);
    for (const node of news.fresh) this.#fresh.add(node);
    if (news.matters) this.#changedAt = this.#parts.clock();
    this.#parts.report(this.#parts.clock() < this.#waryUntil ? { ...news, matters: false } : news);
    const parsing = this.#parts.document.readyState === 'loading';
    if (this.#gauge.isTooMuch(records.length, this.#parts.clock()) && !parsing) this.#nap();
  }

  /** Hears nothing for a while, which costs the page nothing; everything may be new afterwards. */
  #nap(): void {
    this.#napping = true;
    this.#allFresh = true;
    this.#observer.disconnect();
    setTimeout(() => {
      this.#napping = false;
      if (this.#parts.signal.aborted) return;
      this.#version += 1;
      this.#waryUntil = this.#parts.clock() + WARY_MS;
      this.#observe();
      this.#parts.reportFlood();
    }, NAP_MS);
  }

  #observe(): void {
    for (const root of [this.#parts.document, ...this.#shadows]) this.#observer.observe(root, WATCHED);
  }
}

function hostsIn(scope: ParentNode, shadowOf: ShadowReader): readonly Element[] {
  const hosts: Element[] = [];
  for (const element of scope.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (shadow) hosts.push(element, ...hostsIn(shadow, shadowOf));
  }
  return hosts;
}
