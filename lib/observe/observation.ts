import { type Clock, createClock } from './engine/clock';
import { createEmitter, type Emit } from './engine/emitter';
import { type FrameKind, readFrameKind } from './engine/frame-kind';
import { type Look, type LookResult, Loop } from './engine/loop';
import type { MutationNews } from './engine/mutation-news';
import { MutationWatch } from './engine/mutations';
import type { ObserverOptions } from './options';
import type { OpenReader, Reader } from './reader';
import { type ObservedWindow, openShadowOf, type ShadowReader } from './sight/flat-tree';
import { GestureWatch } from './watchers/gestures';
import { watchPaint } from './watchers/paint';
import { type RouteWatch, watchRoutes } from './watchers/routes';
import { watchTyping } from './watchers/typing';

/** A route change this soon after a trusted gesture is the person's doing. */
const GESTURE_REACH_MS = 1000;
/** A route that leaves the page as it was has shown its content all along. */
const SAME_PAGE_MS = 600;
const ADOPT_MS = 600;
const FORM_WAKE_MS = 800;
const LONGEST_TITLE = 300;
const NOTHING_SEEN: LookResult = { busy: false, news: false };

/** One document under observation: hears everything, feeds its reader, and goes on hearing while it has none. */
export class Observation {
  readonly #scope: ObservedWindow;
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #frame: FrameKind;
  readonly #mutations: MutationWatch;
  readonly #routes: RouteWatch | null;
  readonly #gestures: GestureWatch;
  readonly #loop: Loop;
  readonly #signal: AbortSignal;
  readonly #shadowOf: ShadowReader;
  #reader: Reader | null = null;
  #needles: readonly string[] = [];
  #title = '';
  #routeAt = 0;
  #adoptedAt = 0;
  #formTimer = 0;
  #failed = false;

  constructor(options: ObserverOptions) {
    const { scope, top } = options;
    this.#scope = scope;
    this.#signal = options.signal ?? new AbortController().signal;
    this.#shadowOf = options.shadowOf ?? openShadowOf;
    this.#clock = createClock(scope);
    this.#emit = createEmitter(options.send, this.#clock);
    this.#frame = readFrameKind(scope, top, this.#signal);
    this.#mutations = new MutationWatch({
      document: scope.document,
      clock: this.#clock,
      signal: this.#signal,
      shadowOf: this.#shadowOf,
      report: (news) => this.#onMutation(news),
      reportFlood: () => this.#onFlood(),
    });
    this.#gestures = new GestureWatch({
      scope,
      clock: this.#clock,
      emit: this.#emit,
      signal: this.#signal,
      promptAt: (element) => this.#reader?.promptAt(element) ?? null,
      onGesture: (target) => this.#onGesture(target),
    });
    this.#routes = top ? watchRoutes(scope, this.#clock, this.#signal, (url, at) => this.#onRoute(url, at)) : null;
    this.#loop = new Loop({
      scope,
      clock: this.#clock,
      signal: this.#signal,
      look: (look) => this.#look(look),
      isFlooded: () => this.#mutations.flooded,
    });
    this.#begin(top);
  }

  get lastChangeAt(): number {
    return this.#mutations.lastChangeAt;
  }

  /** The page changes too fast to be followed: for the moment nothing is heard of it. */
  get flooded(): boolean {
    return this.#mutations.flooded;
  }

  get reader(): Reader | null {
    return this.#reader;
  }

  /** Takes the reader; it sees the page as it stands now at once. */
  attach(open: OpenReader): void {
    if (this.#reader || this.#signal.aborted) return;
    this.#reader = open({
      scope: this.#scope,
      clock: this.#clock,
      emit: this.#emit,
      frame: this.#frame,
      shadowOf: this.#shadowOf,
      shadows: () => this.#mutations.shadows,
      lastChangeAt: () => this.#mutations.lastChangeAt,
      version: () => this.#mutations.version,
      isFresh: (node) => this.#isFresh(node),
      isTouched: () => this.#gestures.lastAt > 0,
      lookNow: () => void this.#look({ at: this.#clock(), frame: true, flooded: false }),
    });
    this.#reader.setNeedles(this.#needles);
    this.#loop.wake(true);
  }

  /** Texts that must not be seen in a picture; kept for a reader that has yet to come. */
  setNeedles(texts: readonly string[]): void {
    this.#needles = texts;
    this.#reader?.setNeedles(texts);
  }

  /** The host can read more of the page than before: what is new is watched and looked at. */
  lookAgain(): void {
    this.#mutations.adoptShadows();
    this.#loop.wake(true);
  }

  /** Grows with every change of the document. */
  get version(): number {
    return this.#mutations.version;
  }

  /** Tells what the page shows now. */
  survey(): void {
    if (!this.#scope.document.body) return;
    this.#mutations.adoptShadows();
    this.#reader?.survey();
  }

  /** A look must never break the page's script or end the watch; its failure is told once as a gap. */
  #look(look: Look): LookResult {
    try {
      return this.#lookInside(look);
    } catch (error) {
      if (!this.#failed)
        this.#emit('gap', { what: 'observer-error', detail: error instanceof Error ? error.message : String(error) });
      this.#failed = true;
      return NOTHING_SEEN;
    }
  }

  #lookInside(look: Look): LookResult {
    this.#routes?.check();
    this.#tellTitle();
    if (!this.#scope.document.body || !this.#frame.isShown()) return NOTHING_SEEN;
    if (look.at - this.#adoptedAt > ADOPT_MS) {
      this.#adoptedAt = look.at;
      this.#mutations.adoptShadows();
    }
    if (!this.#reader) return NOTHING_SEEN;
    const read = this.#reader.look(look);
    if (read.waiting) this.#wakeForForms();
    return read;
  }

  #onMutation(news: MutationNews): void {
    this.#reader?.touch(news.touched);
    if (news.flood) this.#loop.recount();
    this.#loop.wake(news.matters);
  }

  #onFlood(): void {
    this.#reader?.touchAll();
    this.#loop.afterFlood();
  }

  #isFresh(node: Node): boolean {
    if (this.#mutations.isFresh(node)) return true;
    const now = this.#clock();
    return now - this.#routeAt > SAME_PAGE_MS && now - this.#mutations.lastChangeAt > SAME_PAGE_MS;
  }

  #onRoute(url: string, at: number): void {
    const touched = at - this.#gestures.lastAt <= GESTURE_REACH_MS;
    this.#reader?.restart(at);
    this.#mutations.startEra();
    this.#routeAt = at;
    this.#emit('navigated', { cause: 'route', url, status: null, by: touched ? 'gesture' : 'page' }, at);
    this.#loop.wake(false);
  }

  /** Back from the cache: the same document begins another visit. */
  #onPageShow(persisted: boolean): void {
    if (persisted) {
      this.#reader?.restart(this.#clock());
      this.#title = '';
    }
    this.#reader?.markStale();
    this.#loop.wake(true);
  }

  #tellTitle(): void {
    const { title } = this.#scope.document;
    if (title === this.#title) return;
    this.#title = title;
    this.#emit('title-changed', { title: title.slice(0, LONGEST_TITLE) });
  }

  #wakeForForms(): void {
    if (this.#formTimer !== 0) return;
    this.#formTimer = this.#scope.setTimeout(() => {
      this.#formTimer = 0;
      if (!this.#signal.aborted) this.#loop.wake(true);
    }, FORM_WAKE_MS);
  }

  #begin(top: boolean): void {
    const { location } = this.#scope;
    const sameSite = top ? null : !this.#frame.foreign;
    this.#emit('document-created', { url: location.href, top, parentFrame: null, sameSite });
    watchTyping(this.#scope, this.#emit, this.#signal);
    watchPaint(this.#scope, this.#emit, this.#signal);
    this.#wakeOnEvents();
  }

  #onGesture(target: Element | null): void {
    if (target) this.#reader?.touch([target]);
    this.#loop.wake(true);
  }

  /** Changes that no mutation tells of. */
  #wakeOnEvents(): void {
    const { document } = this.#scope;
    const options = { capture: true, passive: true, signal: this.#signal };
    const wake = (): void => {
      this.#reader?.markStale();
      this.#loop.wake(true);
    };
    for (const type of [
      'DOMContentLoaded',
      'load',
      'transitionrun',
      'transitionend',
      'animationstart',
      'animationend',
      'toggle',
      'input',
      'change',
    ]) {
      document.addEventListener(type, wake, options);
    }
    for (const type of ['load', 'resize']) this.#scope.addEventListener(type, wake, options);
    this.#scope.addEventListener('pageshow', (event) => this.#onPageShow(event.persisted), options);
    document.addEventListener('scroll', () => this.#loop.wake(false), options);
    this.#scope.addEventListener('pagehide', () => this.#reader?.flush(), options);
  }
}
