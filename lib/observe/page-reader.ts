import type { Rect } from '@/lib/model/prompt-shape';
import { findSensitiveText, type SensitiveText, sensitiveBoxes } from './control/boxes';
import { runningAnimations } from './engine/animation';
import type { Look } from './engine/loop';
import { ContentWatch } from './page/content-watch';
import { PageWatch } from './page/page-watch';
import { PromptBook } from './prompts/book';
import type { HeldPrompt, Reader, ReaderParts, ReadResult } from './reader';
import { createPrefills } from './shape/fields';
import { createSight, type Sight } from './sight/sight';
import { Survey } from './survey/survey';

/** Reads one document with a person's eyes: layers, gates and forms, content, what the page says of itself. */
export class PageReader implements Reader {
  readonly book: PromptBook;
  readonly #parts: ReaderParts;
  readonly #content: ContentWatch;
  readonly #page: PageWatch;
  readonly #survey: Survey;
  #animated: readonly Element[] = [];
  #needles: readonly string[] = [];
  #stretches: { readonly version: number; readonly found: readonly SensitiveText[] } | null = null;

  constructor(parts: ReaderParts) {
    const { emit, clock, frame } = parts;
    this.#parts = parts;
    const prefills = createPrefills(() => parts.isTouched());
    const animated = (): readonly Element[] => this.#animated;
    this.book = new PromptBook({ emit, clock, prefills, lastChangeAt: () => parts.lastChangeAt(), animated });
    this.#content = new ContentWatch(emit);
    this.#page = new PageWatch({
      book: this.book,
      content: this.#content,
      frame,
      isFresh: (node) => parts.isFresh(node),
      animated,
    });
    this.#survey = new Survey(emit, frame, prefills);
  }

  /** Opens a look at the page as it stands now. */
  sight(): Sight {
    const { scope, shadowOf, shadows } = this.#parts;
    return createSight(scope, shadowOf, shadows());
  }

  look(look: Look): ReadResult {
    this.#animated = runningAnimations(this.#parts.scope);
    const news = this.#page.look(this.sight(), look);
    return { busy: this.book.busy || this.#animated.length > 0, news, waiting: this.book.waiting };
  }

  touch(nodes: readonly Node[]): void {
    this.book.touch(nodes);
    this.#page.touch();
  }

  touchAll(): void {
    this.book.suspectAll();
    this.#page.touch();
  }

  markStale(): void {
    this.#page.touch();
  }

  restart(at: number): void {
    this.book.leavePage(at);
    this.#content.restart();
    this.#survey.restart();
  }

  flush(): void {
    this.book.flush();
  }

  promptAt(element: Element): HeldPrompt | null {
    const live = this.book.holding(element);
    return live && { promptId: live.promptId, controls: live.measured.controls };
  }

  survey(): void {
    this.#parts.lookNow();
    this.book.announceForms(this.sight(), this.#parts.clock());
    const sight = this.sight();
    this.#survey.run(sight, this.#sensitive(sight));
  }

  boxes(): readonly Rect[] {
    if (!this.#parts.scope.document.body) return [];
    const sight = this.sight();
    return sensitiveBoxes(sight, this.#sensitive(sight));
  }

  #sensitive(sight: Sight): readonly SensitiveText[] {
    const version = this.#parts.version();
    if (this.#stretches?.version !== version) {
      this.#stretches = { version, found: findSensitiveText(sight, this.#needles) };
    }
    return this.#stretches.found;
  }

  setNeedles(texts: readonly string[]): void {
    this.#needles = texts;
    this.#stretches = null;
  }

  get contentSeen(): boolean {
    return this.#content.seen;
  }

  get openPrompts(): readonly string[] {
    return this.book.open;
  }

  /** Looks at once: the host is waiting for the answer. */
  lookNow(): void {
    this.#parts.lookNow();
  }
}
