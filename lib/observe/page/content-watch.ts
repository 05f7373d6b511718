import type { Payload } from '@/lib/model/event';
import type { Emit } from '@/lib/observe/engine/emitter';
import type { Look } from '@/lib/observe/engine/loop';

type Tally = Payload<'content-visible'>;

/** Tells of the first content of a visit, at the first look that sees it. */
export class ContentWatch {
  readonly #emit: Emit;
  #seen = false;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  get seen(): boolean {
    return this.#seen;
  }

  /** Takes in what a look found: the tally when it amounts to content, null when it doesn't. */
  update(tally: Tally | null, look: Look): void {
    if (this.#seen || !tally) return;
    this.#seen = true;
    this.#emit('content-visible', tally, look.at);
  }

  /** A new route: its content has yet to come. */
  restart(): void {
    this.#seen = false;
  }
}
