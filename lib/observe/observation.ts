import { runningAnimations } from './engine/animation';
import { type Clock, createClock } from './engine/clock';
import { createEmitter, type Emit } from './engine/emitter';
import { type FrameKind, readFrameKind } from './engine/frame-kind';
import { type Look, type LookResult, Loop } from './engine/loop';
import type { MutationNews } from './engine/mutation-news';
import { MutationWatch } from './engine/mutations';
import type { ObserverOptions } from './options';
import { PromptBook } from './prompts/book';
import { createPrefills } from './shape/fields';
import { type ObservedWindow, openShadowOf, type ShadowReader } from './sight/flat-tree';
import { createSight, type Sight } from './sight/sight';
import { Survey } from './survey/survey';
import { ContentWatch } from './watchers/content';
import { GestureWatch } from './watchers/gestures';
import { PageWatch } from './watchers/page';
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

/** One document under observation: holds the parts together and feeds them. */
export class Observation {
  readonly book: PromptBook;
  readonly #scope: ObservedWindow;
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #frame: FrameKind;
  readonly #mutations: MutationWatch;
  readonly #content: ContentWatch;
  readonly #page: PageWatch;
  readonly #survey: Survey;
  readonly #routes: RouteWatch | null;
  readonly #gestures: GestureWatch;
  readonly #loop: Loop;
  readonly #signal: AbortSignal;
  readonly #shadowOf: ShadowReader;
  #title = '';
  #routeAt = 0;
  #adoptedAt = 0;
  #animated: readonly Element[] = [];
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
    });
    const prefills = createPrefills(() => this.#gestures.lastAt > 0);
    this.book = new PromptBook({
      emit: this.#emit,
      clock: this.#clock,
      prefills,
      lastChangeAt: () => this.#mutations.lastChangeAt,
      animated: () => this.#animated,
    });
    this.#content = new ContentWatch(this.#emit);
    this.#page = new PageWatch({
      book: this.book,
      content: this.#content,
      frame: this.#frame,
      isFresh: (node) => this.#isFresh(node),
      animated: () => this.#animated,
    });
    this.#survey = new Survey(this.#emit, this.#frame, prefills);
    this.#gestures = new GestureWatch({
      scope,
      clock: this.#clock,
      emit: this.#emit,
      book: this.book,
      signal: this.#signal,
      onGesture: (target) => this.#onGesture(target),
    });
    this.#routes = top ? watchRoutes(scope, this.#clock, this.#signal, (url, at) => this.#onRoute(url, at)) : null;
    this.#loop = new Loop(scope, this.#clock, this.#signal, (look) => this.#look(look));
    this.#begin(top);
  }

  get lastChangeAt(): number {
    return this.#mutations.lastChangeAt;
  }

  get contentSeen(): boolean {
    return this.#content.seen;
  }

  /** Opens a look at the page as it stands now. */
  sight(): Sight {
    return createSight(this.#scope, this.#shadowOf, this.#mutations.shadows);
  }

  /** Tells what the page shows now. */
  survey(): void {
    if (!this.#scope.document.body) return;
    this.#mutations.adoptShadows();
    this.lookNow();
    this.book.announceForms(this.sight(), this.#clock());
    this.#survey.run(this.sight());
  }

  /** Looks at once, outside the budget: the host is waiting for the answer. */
  lookNow(): void {
    this.#look({ at: this.#clock(), frame: true });
  }

  /** Grows with every change of the document. */
  get version(): number {
    return this.#mutations.version;
  }

  /** A look must never break the page's script or end the watch; its failure is told once as a gap. */
  #look(look: Look): LookResult {
    try {
      return this.#lookInside(look);
    } catch (error) {
      if (!this.#failed)
        this.#emit('gap', { what: 'observer-error', detail: error instanceof Error ? error.message : String(error) });
      this.#failed = true;
      return { busy: false, news: false };
    }
  }

  #lookInside(look: Look): LookResult {
    const { document } = this.#scope;
    this.#routes?.check();
    this.#tellTitle();
    if (!document.body || !this.#frame.isShown()) return { busy: false, news: false };
    if (look.at - this.#adoptedAt > ADOPT_MS) {
      this.#adoptedAt = look.at;
      this.#mutations.adoptShadows();
    }
    this.#animated = runningAnimations(this.#scope);
    const news = this.#page.look(this.sight(), look);
    if (this.book.waiting) this.#wakeForForms();
    return { busy: this.book.busy || this.#animated.length > 0, news };
  }

  #onMutation(news: MutationNews): void {
    this.book.touch(news.touched);
    this.#page.touch();
    if (news.flood) this.#loop.flood();
    this.#loop.wake(news.matters);
  }

  #isFresh(node: Node): boolean {
    if (this.#mutations.isFresh(node)) return true;
    const now = this.#clock();
    return now - this.#routeAt > SAME_PAGE_MS && now - this.#mutations.lastChangeAt > SAME_PAGE_MS;
  }

  #onRoute(url: string, at: number): void {
    const touched = at - this.#gestures.lastAt <= GESTURE_REACH_MS;
    this.book.leavePage(at);
    this.#content.restart();
    this.#survey.restart();
    this.#mutations.startEra();
    this.#routeAt = at;
    this.#emit('navigated', { cause: 'route', url, status: null, by: touched ? 'gesture' : 'page' }, at);
    this.#loop.wake(false);
  }

  /** Back from the cache: the same document begins another visit. */
  #onPageShow(persisted: boolean): void {
    if (persisted) {
      this.book.leavePage(this.#clock());
      this.#content.restart();
      this.#survey.restart();
      this.#title = '';
    }
    this.#page.touch();
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
    if (target) this.book.touch([target]);
    this.#loop.wake(true);
  }

  /** Changes that no mutation tells of. */
  #wakeOnEvents(): void {
    const { document } = this.#scope;
    const options = { capture: true, passive: true, signal: this.#signal };
    const wake = (): void => {
      this.#page.touch();
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
    this.#scope.addEventListener('pagehide', () => this.book.flush(), options);
  }
}
