import type { PushAnswer } from '@/lib/contract/rpc';

/** Sends one numbered batch; rejects when nobody is there to take it. */
export type SendBatch = (batch: number, events: readonly string[]) => Promise<PushAnswer>;

/** `engineering` 3.9: a batch is at most this long, or this old. */
const BATCH_CHARS = 64 * 1024;
const BATCH_MS = 250;
/** What somebody is waiting to see goes at once, with whatever else came in the same moment. */
const URGENT_MS = 20;
const URGENT = /^\{"kind":"(?:prompt-shown|gesture|content-visible|field-typed)"/;
const GESTURE = /^\{"kind":"gesture"/;
/** While nobody takes anything, more than this is let go, the newest first: the beginning of a page tells most. */
const MAX_WAITING = 5000;
const RETRY_MS = 400;
const MAX_RETRIES = 25;

/**
 * Carries wire strings to the background in numbered batches. A batch goes until it is answered, so that a worker that
 * dies in between loses nothing; the number keeps it from being taken twice.
 */
export class Courier {
  #send: SendBatch;
  readonly #onRefused: () => void;
  #waiting: string[] = [];
  #size = 0;
  #dropped = 0;
  #batch = 0;
  /** Sends a batch once more that nobody took; it waits for its next try. */
  #again: (() => Promise<unknown>) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #dueAt = Number.POSITIVE_INFINITY;
  #busy = false;
  #open = false;
  #ended = false;

  constructor(send: SendBatch, onRefused: () => void) {
    this.#send = send;
    this.#onRefused = onRefused;
  }

  /** The background knows the document: batches may go. */
  start(): void {
    this.#open = true;
    this.#schedule(0);
  }

  /**
   * A new document in the same place (back from the cache): numbering starts again, and nothing goes before `start`. What
   * was on its way goes on under the old one's name.
   */
  restart(send: SendBatch): void {
    this.#send = send;
    this.#batch = 0;
    this.#open = false;
  }

  add(text: string): void {
    if (this.#ended) return;
    if (this.#waiting.length >= MAX_WAITING) {
      this.#dropped += 1;
      return;
    }
    this.#waiting.push(text);
    this.#size += text.length;
    // A touch may leave the page, and the next document's hello must not overtake it: who left it would be lost.
    if (GESTURE.test(text) && this.#open && !this.#busy) void this.#go();
    else this.#schedule(URGENT.test(text) ? URGENT_MS : this.#size >= BATCH_CHARS ? 0 : BATCH_MS);
  }

  /** The page is being left: what there is goes now, unanswered batches or not. */
  flush(): void {
    if (!this.#open || this.#ended) return;
    // First, or a later number would make it look like one that was taken.
    void this.#again?.().catch(() => undefined);
    while (this.#waiting.length > 0) {
      const { number, events } = this.#take();
      void this.#send(number, events).catch(() => undefined);
    }
  }

  end(): void {
    this.#ended = true;
    this.#waiting = [];
    if (this.#timer) clearTimeout(this.#timer);
  }

  #schedule(afterMs: number): void {
    const dueAt = Date.now() + afterMs;
    if (!this.#open || this.#busy || dueAt >= this.#dueAt) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => void this.#go(), afterMs);
  }

  #take(): { number: number; events: string[] } {
    const events: string[] = [];
    let size = 0;
    while (this.#waiting[0] !== undefined && (events.length === 0 || size + this.#waiting[0].length <= BATCH_CHARS)) {
      size += this.#waiting[0].length;
      events.push(this.#waiting.shift() ?? '');
    }
    this.#size -= size;
    if (this.#dropped > 0) {
      const payload = { what: 'event-dropped', detail: `courier +${this.#dropped}` };
      events.push(JSON.stringify({ kind: 'gap', at: Date.now(), from: 'observer', payload }));
      this.#dropped = 0;
    }
    this.#batch += 1;
    return { number: this.#batch, events };
  }

  async #go(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#dueAt = Number.POSITIVE_INFINITY;
    if (this.#ended || !this.#open || this.#waiting.length === 0) return;
    this.#busy = true;
    const send = this.#send;
    const { number, events } = this.#take();
    const answer = await this.#untilAnswered(() => send(number, events));
    this.#busy = false;
    if (!answer) this.#dropped += events.length;
    if (answer && !answer.audited) this.#onRefused();
    else if (this.#waiting.length > 0) this.#schedule(0);
  }

  async #untilAnswered(send: () => Promise<PushAnswer>): Promise<PushAnswer | null> {
    for (let attempt = 0; attempt < MAX_RETRIES && !this.#ended; attempt += 1) {
      try {
        this.#again = null;
        return await send();
      } catch {
        // The worker died on the way; the next message wakes it.
        this.#again = send;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    this.#again = null;
    return null;
  }
}
