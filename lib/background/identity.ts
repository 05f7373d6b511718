/** Who sent something, as the browser tells it. */
export interface Origin {
  readonly tabId: number;
  readonly frameId: number;
  /** The browser's own name of the document, where it has one. */
  readonly documentId: string | null;
}

/** Names of a document in the recording. */
export interface Place {
  readonly walk: string;
  readonly frame: string;
  readonly doc: string | null;
}

interface DocumentEntry extends Place {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  /** Epoch ms of the navigation start. */
  readonly startedAt: number;
}

interface FrameEntry {
  readonly name: string;
  readonly parent: string | null;
}

export interface IdentityState {
  readonly walks: readonly (readonly [number, string])[];
  readonly frames: readonly (readonly [string, FrameEntry])[];
  readonly documents: readonly (readonly [string, DocumentEntry])[];
}

/** Names of walks, frames and documents of one session, minted in order of appearance. */
export class Identity {
  readonly #walks: Map<number, string>;
  readonly #frames: Map<string, FrameEntry>;
  readonly #documents: Map<string, DocumentEntry>;

  constructor(state?: IdentityState) {
    this.#walks = new Map(state?.walks);
    this.#frames = new Map(state?.frames);
    this.#documents = new Map(state?.documents);
  }

  state(): IdentityState {
    return { walks: [...this.#walks], frames: [...this.#frames], documents: [...this.#documents] };
  }

  /** The walk of a tab, null when the tab is not audited. */
  walkOf(tabId: number): string | null {
    return this.#walks.get(tabId) ?? null;
  }

  /** Begins the walk of a tab: `w1` is the tab the session was started in. */
  addTab(tabId: number): string {
    const walk = this.#walks.get(tabId) ?? `w${this.#walks.size + 1}`;
    this.#walks.set(tabId, walk);
    return walk;
  }

  get tabs(): readonly number[] {
    return [...this.#walks.keys()];
  }

  /** A document says hello by its token; its frame is named if it is new. */
  commit(token: string, origin: Origin, startedAt: number): DocumentEntry {
    const walk = this.addTab(origin.tabId);
    const frame = this.#frame(origin);
    const count = [...this.#documents.values()].filter((entry) => entry.walk === walk).length;
    const entry = { walk, frame: frame.name, doc: `d${count + 1}`, ...origin, startedAt };
    this.#documents.set(token, entry);
    return entry;
  }

  /** The first document that a frame has shown, by its name. */
  firstOf(walk: string, frame: string): string | null {
    return [...this.#documents.values()].find((entry) => entry.walk === walk && entry.frame === frame)?.doc ?? null;
  }

  documentOf(token: string): DocumentEntry | null {
    return this.#documents.get(token) ?? null;
  }

  /** The token of a document by its name in the recording. */
  tokenOf(walk: string, doc: string): string | null {
    for (const [token, entry] of this.#documents) if (entry.walk === walk && entry.doc === doc) return token;
    return null;
  }

  parentOf({ tabId, frameId }: Origin): string | null {
    return this.#frames.get(frameKey(tabId, frameId))?.parent ?? null;
  }

  /** Frame ids of a tab that have shown themselves. */
  frameIds(tabId: number): readonly number[] {
    const prefix = `${tabId}/`;
    return [...this.#frames.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => Number(key.slice(prefix.length)));
  }

  /**
   * Where a request belongs. A document that has not said hello yet has no name: the request then belongs to its walk
   * by time alone, which places it in the right visit.
   */
  placeAt(origin: Origin, at: number): Place | null {
    const walk = this.walkOf(origin.tabId);
    if (walk === null) return null;
    const known = [...this.#documents.values()].filter(
      (entry) => entry.tabId === origin.tabId && entry.frameId === origin.frameId && entry.startedAt <= at,
    );
    // The latest: a document that came back from the cache is there twice, once for each visit.
    const found =
      origin.documentId === null ? known.at(-1) : known.findLast((entry) => entry.documentId === origin.documentId);
    if (found) return found;
    return { walk, frame: this.#frames.get(frameKey(origin.tabId, origin.frameId))?.name ?? 'f0', doc: null };
  }

  #frame({ tabId, frameId }: Origin): FrameEntry {
    const key = frameKey(tabId, frameId);
    const known = this.#frames.get(key);
    if (known) return known;
    // The browser tells no more than that it is not the top one.
    const parent = frameId === 0 ? null : 'f0';
    // The top frame is f0 even where a child was heard first.
    const number = frameId === 0 ? 0 : this.frameIds(tabId).filter((id) => id !== 0).length + 1;
    const entry = { name: `f${number}`, parent };
    this.#frames.set(key, entry);
    return entry;
  }
}

function frameKey(tabId: number, frameId: number): string {
  return `${tabId}/${frameId}`;
}
