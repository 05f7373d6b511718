import type { CDPSession } from 'puppeteer';

/** One frame of a page as the browser knows it. */
export interface FrameEntry {
  /** `f0` is the top frame, children in the order they appeared. */
  readonly name: string;
  readonly cdpId: string;
  readonly parent: string | null;
  /** Current document, null before the first commit. */
  doc: string | null;
  url: string;
  session: CDPSession;
  /** Isolated-world context of the current document, null until it exists. */
  contextId: number | null;
}

/** Identity of frames and documents within one walk; names are minted in order of appearance. */
export class FrameBook {
  readonly #byCdpId = new Map<string, FrameEntry>();
  readonly #byContext = new Map<string, FrameEntry & { readonly contextDoc: string | null }>();
  #docs = 0;

  constructor(topCdpId: string, session: CDPSession) {
    this.attach(topCdpId, null, session);
  }

  /** The frame of a CDP id, entered if it is new. */
  attach(cdpId: string, parentCdpId: string | null, session: CDPSession): FrameEntry {
    const known = this.#byCdpId.get(cdpId);
    if (known) return known;
    const parent = parentCdpId === null ? null : (this.#byCdpId.get(parentCdpId)?.name ?? 'f0');
    const entry: FrameEntry = {
      name: `f${this.#byCdpId.size}`,
      cdpId,
      parent,
      doc: null,
      url: '',
      session,
      contextId: null,
    };
    this.#byCdpId.set(cdpId, entry);
    return entry;
  }

  get(cdpId: string): FrameEntry | undefined {
    return this.#byCdpId.get(cdpId);
  }

  /** A document committed in the frame: it gets the next document name. */
  commit(entry: FrameEntry, url: string, session: CDPSession): string {
    this.#docs += 1;
    entry.doc = `d${this.#docs}`;
    entry.url = url;
    entry.session = session;
    entry.contextId = null;
    return entry.doc;
  }

  /** The isolated world of the frame's current document exists. */
  bindContext(entry: FrameEntry, session: CDPSession, contextId: number): void {
    entry.session = session;
    entry.contextId = contextId;
    this.#byContext.set(contextKey(session, contextId), { ...entry, contextDoc: entry.doc });
  }

  /** Frame and document that an isolated-world context belongs to, also after they have gone. */
  ofContext(session: CDPSession, contextId: number): { frame: string; doc: string | null; top: boolean } | null {
    const entry = this.#byContext.get(contextKey(session, contextId));
    return entry ? { frame: entry.name, doc: entry.contextDoc, top: entry.parent === null } : null;
  }

  remove(cdpId: string): void {
    const entry = this.#byCdpId.get(cdpId);
    if (entry) entry.contextId = null;
  }

  get top(): FrameEntry {
    const [first] = this.#byCdpId.values();
    if (!first) throw new Error('a page has a top frame');
    return first;
  }

  /** Frames whose isolated world can be called now, top first. */
  get live(): readonly FrameEntry[] {
    return [...this.#byCdpId.values()].filter((entry) => entry.contextId !== null);
  }

  parentOf(entry: FrameEntry): FrameEntry | undefined {
    return [...this.#byCdpId.values()].find((other) => other.name === entry.parent);
  }
}

function contextKey(session: CDPSession, contextId: number): string {
  return `${session.id()}/${contextId}`;
}
