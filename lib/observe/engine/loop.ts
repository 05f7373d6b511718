import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';
import type { Clock } from './clock';
import { Purse } from './purse';

/** One look at the page. `frame`: taken where a frame is made, so that what is seen is what is shown. */
export interface Look {
  readonly at: number;
  readonly frame: boolean;
  /** The page changes, or has just changed, too fast to be followed. */
  readonly flooded: boolean;
}

/** What a look found out about how to go on. */
export interface LookResult {
  /** Something is under way that needs the next frame: an animation, a sighting to be confirmed. */
  readonly busy: boolean;
  /** Something was learnt; looks that learn nothing become rarer. */
  readonly news: boolean;
}

const RESTED_AFTER_MS = 400;
/** Layout that costs more than this is left to the browser; the look follows it. */
const DEAR_LAYOUT_MS = 8;
const DEAR_FOR_MS = 1000;
/** A document this large is not laid out for us before its time. */
const LARGE_DOCUMENT = 4000;
const COUNT_EVERY_MS = 300;
/** Looks for what nothing tells of: style sheets changed in place, media queries. */
const IDLE_MS = 700;
const LAZY_MS = 120;

export interface LoopParts {
  readonly scope: ObservedWindow;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  look(look: Look): LookResult;
  /** The page changes too fast to be followed; `afterFlood` will be called when it is to be looked at again. */
  isFlooded(): boolean;
}

/** Calls `look` whenever something may have changed, within the budget, until `signal` stops it. */
export class Loop {
  readonly #parts: LoopParts;
  readonly #scope: ObservedWindow;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #post: (task: () => void) => void;
  readonly #purse = new Purse();
  #dirty = true;
  #urgent = false;
  /** The next look is to share the layout of the frame it is taken in. */
  #inFrame = false;
  #busy = false;
  #taskSet = false;
  #frameSet = false;
  #nextAt = 0;
  #lastLookAt = 0;
  /** Until then layout counts as dear. */
  #dearUntil = 0;
  #large = false;
  #countedAt = 0;

  constructor(parts: LoopParts) {
    const { scope, clock, signal } = parts;
    this.#parts = parts;
    this.#scope = scope;
    this.#clock = clock;
    this.#signal = signal;
    this.#post = createPoster(scope);
    const idle = scope.setInterval(() => !parts.isFlooded() && this.wake(false), IDLE_MS);
    signal.addEventListener('abort', () => scope.clearInterval(idle), { once: true });
    this.#setFrame();
  }

  /** The page changed. `urgent`: look right after the task that did it; else with one of the next frames. */
  wake(urgent: boolean): void {
    this.#dirty = true;
    this.#urgent ||= urgent;
    this.#setFrame();
    if (urgent) this.#setTask();
  }

  /**
   * The page has changed all over, and goes on perhaps: the next look is taken as soon as may be, within a frame, whose
   * layout has to be done anyway.
   */
  afterFlood(): void {
    this.recount();
    this.#nextAt = 0;
    this.#inFrame = true;
    this.wake(false);
  }

  /** So much changed that what is known of the page's size no longer holds. */
  recount(): void {
    this.#countedAt = 0;
  }

  #run(frame: boolean): void {
    const at = this.#clock();
    if (at - this.#lastLookAt > RESTED_AFTER_MS) this.#purse.rest();
    if (!frame) this.#measureLayout();
    const look = { at, frame, flooded: this.#inFrame || this.#parts.isFlooded() };
    this.#dirty = false;
    this.#urgent = false;
    this.#inFrame = false;
    const { busy, news } = this.#parts.look(look);
    const end = this.#clock();
    this.#busy = busy;
    this.#lastLookAt = end;
    this.#nextAt = end + this.#purse.pay(look, end, news, this.#parts.isFlooded());
    if (busy) this.#setFrame();
  }

  #setTask(): void {
    if (this.#taskSet || !this.#isReadyForTasks()) return;
    this.#taskSet = true;
    this.#post(() => {
      this.#taskSet = false;
      const early = this.#nextAt - this.#clock();
      if (early <= 0) this.#runIfDue();
      else this.#scope.setTimeout(() => this.#runIfDue(), early);
    });
  }

  #runIfDue(): void {
    if (!this.#signal.aborted && this.#dirty && this.#clock() >= this.#nextAt) this.#run(false);
  }

  #setFrame(): void {
    if (this.#frameSet) return;
    this.#frameSet = true;
    this.#scope.requestAnimationFrame(() => this.#onFrame());
  }

  #onFrame(): void {
    this.#frameSet = false;
    if (this.#signal.aborted || (!this.#dirty && !this.#busy)) return;
    const now = this.#clock();
    const lazy = !this.#urgent && !this.#busy && now - this.#lastLookAt < LAZY_MS;
    if (lazy || now < this.#nextAt) this.#setFrame();
    // Where layout is dear the browser does it first, and the look follows in a task of its own.
    else if (!this.#inFrame && (now < this.#dearUntil || this.#isLarge()))
      this.#post(() => !this.#signal.aborted && this.#run(true));
    else this.#run(true);
  }

  /** Before parsing ends half a page proves nothing; what is painted of it is seen with the frames. */
  #isReadyForTasks(): boolean {
    const { document } = this.#scope;
    if (document.readyState === 'loading' || hasPendingStyle(document)) return false;
    return this.#clock() >= this.#dearUntil && !this.#isLarge();
  }

  /** Counting takes its time where there is much to count, so an old answer will do. */
  #isLarge(): boolean {
    const now = this.#clock();
    if (now - this.#countedAt > COUNT_EVERY_MS) {
      this.#countedAt = now;
      this.#large = this.#scope.document.getElementsByTagName('*').length > LARGE_DOCUMENT;
    }
    return this.#large;
  }

  #measureLayout(): void {
    const before = this.#clock();
    void this.#scope.document.documentElement?.offsetHeight;
    const after = this.#clock();
    if (after - before > DEAR_LAYOUT_MS) this.#dearUntil = after + DEAR_FOR_MS;
  }
}

/** Style sheets that hold up painting also hold up looking: without them everything is in sight. */
function hasPendingStyle(document: Document): boolean {
  if (document.readyState === 'complete') return false;
  for (const link of document.head?.querySelectorAll('link[rel~=stylesheet]:not([disabled])') ?? []) {
    if (!(link as HTMLLinkElement).sheet && (link as HTMLLinkElement).media !== 'print') return true;
  }
  return false;
}

/** Posts a task that comes before timers: right after the page's own current one. */
function createPoster(scope: ObservedWindow): (task: () => void) => void {
  const scheduler = (scope as { scheduler?: { postTask?(task: () => void, options: object): Promise<unknown> } })
    .scheduler;
  if (scheduler?.postTask) {
    return (task) => void scheduler.postTask?.(task, { priority: 'user-blocking' })?.catch(() => undefined);
  }
  const channel = new scope.MessageChannel();
  const queue: (() => void)[] = [];
  channel.port1.onmessage = () => queue.shift()?.();
  return (task) => {
    queue.push(task);
    channel.port2.postMessage(null);
  };
}
