import type { FrameKind } from '@/lib/observe/engine/frame-kind';
import type { Look } from '@/lib/observe/engine/loop';
import { findLayers } from '@/lib/observe/layers/find';
import { isFadingMask } from '@/lib/observe/layers/mask';
import type { PromptBook } from '@/lib/observe/prompts/book';
import type { Sight } from '@/lib/observe/sight/sight';
import { readBlocks } from './blocks';
import { isContent, tallyOf } from './content';
import type { ContentWatch } from './content-watch';
import { findGate } from './gate';
import { findGroups } from './inline';
import { fieldsInSight } from './page-fields';

/** Once content is there the page itself is read again at most this often. */
const REREAD_MS = 250;
/** … and while it changes too fast to be followed, less often still: layers are what may come over it meanwhile. */
const REREAD_IN_FLOOD_MS = 3000;
/** A frame smaller than this is a part of a page, not a page; its content proves nothing. */
const LARGE_FRAME = 0.4;
const FORM_FRAME = 0.15;

export interface PageParts {
  readonly book: PromptBook;
  readonly content: ContentWatch;
  readonly frame: FrameKind;
  isFresh(node: Node): boolean;
  /** Elements that are being animated to an end. */
  animated(): readonly Element[];
}

/** Reads layers and page at every look, in the order that a person sees them. */
export class PageWatch {
  readonly #parts: PageParts;
  #readAt = 0;
  #stale = true;

  constructor(parts: PageParts) {
    this.#parts = parts;
  }

  /** The page changed, so that it is worth reading again. */
  touch(): void {
    this.#stale = true;
  }

  /** True when something was learnt. */
  look(sight: Sight, look: Look): boolean {
    const { book, content, frame, animated } = this.#parts;
    const layers = findLayers(sight);
    const roots = layers.flatMap((layer) => [...layer.roots, ...(layer.mask ? [layer.mask] : [])]);
    const due =
      !content.seen ||
      (this.#stale && look.at - this.#readAt >= (look.flooded ? REREAD_IN_FLOOD_MS : REREAD_MS)) ||
      book.waiting;
    // The page first: what comes into sight together with a prompt is not later than it.
    // Under a mask that is only just being drawn behind a layer the page is as good as covered.
    const veiled = book.hasLayer && animated().some((element) => isFadingMask(sight, element));
    const news = due && !veiled && frame.share() >= FORM_FRAME && this.#readPage(sight, roots, look);
    const sightings = layers.map((layer) => ({ ...layer, surface: 'layer' as const }));
    return book.update(sight, ['layer'], sightings, look) || news;
  }

  #readPage(sight: Sight, without: readonly Element[], look: Look): boolean {
    const { book, content, frame, isFresh } = this.#parts;
    this.#readAt = look.at;
    this.#stale = false;
    const blocks = readBlocks(sight, { without, isFresh });
    const fields = fieldsInSight(sight, without).filter(isFresh);
    const gate = findGate(sight, blocks, fields, without);
    const tally = tallyOf(blocks);
    const shows = gate === null && isContent(tally) && frame.share() >= LARGE_FRAME;
    const before = content.seen;
    content.update(shows ? tally : null, look);
    if (shows) book.closeGates(look.at);
    const groups = gate ? [] : findGroups(sight, fields);
    const sightings = [
      ...(gate ? [{ surface: 'gate' as const, roots: [gate.root], mask: null, box: gate.box }] : []),
      ...groups.map((group) => ({ surface: 'inline' as const, roots: [group.root], mask: null, box: group.box })),
    ];
    return book.update(sight, ['gate', 'inline'], sightings, look) || content.seen !== before;
  }
}
