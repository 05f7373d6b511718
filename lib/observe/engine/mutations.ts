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
/** Every nap of a flood that goes on is longer than the one before: it is heard what a page pays most for. */
const NAP_GROWTH = 1.5;
const LONGEST_NAP_MS = 2000;
/** A flood that goes on shows within this time after a nap. */
const GLANCE_MS = 100;
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
  #napMs = NAP_MS;
  #wokeAt = Number.NEGATIVE_INFINITY;
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

  /** The page changes too fast to be followed: for the moment nothing is heard of it. */
  get flooded(): boolean {
    return this.#napping;
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
    const at = this.#parts.clock();
    const awakeMs = at - this.#wokeAt;
    const parsing = this.#parts.document.readyState === 'loading';
    const tooMuch = this.#gauge.isTooMuch(records.length, at, awakeMs < GLANCE_MS) && !parsing;
    if (tooMuch && awakeMs < GLANCE_MS) {
      // The same flood still: what it did is looked at after the nap, and need not be read here.
      this.#changedAt = at;
      this.#nap(Math.min(LONGEST_NAP_MS, this.#napMs * NAP_GROWTH));
      return;
    }
    const news = readRecords(records, at, this.#restless);
    for (const node of news.fresh) this.#fresh.add(node);
    if (news.matters) this.#changedAt = at;
    this.#parts.report(awakeMs < WARY_MS ? { ...news, matters: false } : news);
    if (tooMuch) this.#nap(NAP_MS);
  }

  /** Hears nothing for a while, which costs the page nothing; everything may be new afterwards. */
  #nap(lengthMs: number): void {
    this.#napping = true;
    this.#napMs = lengthMs;
    this.#allFresh = true;
    this.#observer.disconnect();
    setTimeout(() => {
      this.#napping = false;
      if (this.#parts.signal.aborted) return;
      this.#version += 1;
      this.#wokeAt = this.#parts.clock();
      this.#observe();
      this.#parts.reportFlood();
    }, lengthMs);
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
