import type { HelloCall, PushAnswer, PushCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import { parseWire } from '@/lib/contract/wire';
import type { RawFact } from '@/lib/ingest/fact';
import { createIngest, type Ingest } from '@/lib/ingest/ingest';
import type { AuditEvent, EventKind, Payload } from '@/lib/model/event';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';
import { Identity, type Origin, type Place } from './identity';
import type { BackgroundPorts } from './ports';
import { changedRows, type Progress } from './progress';
import { writeWithRoom } from './room';
import { forgetSecrets, readSecrets, type SessionSecrets, writeSecrets } from './secrets';
import { isFull, limitsPassed, sizeOf } from './size';
import type { SessionStore, StoredShot } from './store';

/** A fact of the browser's own, before it is known where it belongs. */
export interface BrowserFact<K extends EventKind = EventKind> {
  readonly origin: Origin;
  readonly at: number;
  readonly kind: K;
  readonly payload: Payload<K>;
  readonly search?: RawFact['search'];
  /** The document's own request belongs to no document yet. */
  readonly beforeDocument: boolean;
}

/** Something that the browser told, not read yet: only what turns out to belong to the session is worth decoding. */
export interface HeardFact {
  readonly origin: Origin;
  /** Tells of a beginning that nobody heard: news only where the worker has died since. */
  readonly afterDeath: boolean;
  read(): BrowserFact;
}

/** A load this soon after a person's gesture in the same tab is the person's doing. */
const GESTURE_REACH_MS = 1000;

/**
 * A session that is being recorded. Not safe for calls at the same time: the controller takes them one by one, so that
 * every answer is given after its events were stored.
 */
export class LiveSession {
  readonly #ports: BackgroundPorts;
  readonly #store: SessionStore;
  readonly #identity: Identity;
  readonly #ingest: Ingest;
  readonly #taken: Map<string, number>;
  readonly #lastGestureAt: Map<number, number>;
  readonly #secrets: SessionSecrets;
  #stored: Progress;
  #storedMemory: number;
  #head: SessionHead;

  private constructor(parts: Parts) {
    this.#ports = parts.ports;
    this.#store = parts.store;
    this.#head = parts.head;
    this.#secrets = parts.secrets;
    this.#stored = parts.progress;
    this.#identity = new Identity(parts.progress);
    this.#taken = new Map(parts.progress.taken);
    this.#lastGestureAt = new Map(parts.progress.gestures);
    this.#ingest = parts.ingest;
    this.#storedMemory = parts.ingest.memoryVersion;
  }

  /** Takes up a session where it stands in the store: a fresh one, or one whose worker has died. */
  static async open(ports: BackgroundPorts, store: SessionStore, head: SessionHead): Promise<LiveSession> {
    const [progress, secrets] = await Promise.all([store.progress(head.id), readSecrets(ports)]);
    const ingest = createIngest({
      startedAtEpochMs: Date.parse(head.startedAt),
      needles: makeNeedles(secrets.canaries),
      progress: { seq: head.lastSeq, countByDocument: progress.counts, gapsTold: progress.gaps.map(([gap]) => gap) },
      memory: secrets.typed ?? undefined,
    });
    const masked = { ...head, url: ingest.mask(head.url), title: ingest.mask(head.title) };
    return new LiveSession({ ports, store, head: masked, secrets, progress, ingest });
  }

  get head(): SessionHead {
    return this.#head;
  }

  get identity(): Identity {
    return this.#identity;
  }

  /** Has taken all that a session may hold: whatever comes now is lost. */
  get full(): boolean {
    return isFull(this.#head);
  }

  /** The tester's own values and those typed so far, to be painted over in pictures. */
  get needles(): readonly string[] {
    const { values, earlier } = this.#ingest.memory();
    return [...this.#secrets.canaries, ...values.map(([, kept]) => kept), ...earlier].map(({ value }) => value);
  }

  /** Begins the walk of a tab. */
  async addTab(tabId: number, url: string): Promise<void> {
    if (this.#identity.walkOf(tabId) !== null) return;
    const id = this.#identity.addTab(tabId);
    const walk = { id, pass: 'live' as const, url: this.#ingest.mask(url), status: 'audited' as const, error: null };
    this.#head = { ...this.#head, walks: [...this.#head.walks, walk] };
    await this.#write([]);
  }

  /** A document of an audited tab is there. */
  async hello(origin: Origin, call: HelloCall): Promise<readonly AuditEvent[]> {
    if (this.#identity.documentOf(call.token)) return [];
    const entry = this.#identity.commit(call.token, origin, call.startedAt);
    const at = call.startedAt;
    const facts: RawFact[] = [];
    const add = <K extends EventKind>(kind: K, payload: Payload<K>): void => {
      facts.push({ kind, at, source: 'browser', walk: entry.walk, frame: entry.frame, doc: entry.doc, payload });
    };
    const top = origin.frameId === 0;
    if (top) add('navigated', { cause: 'load', url: call.url, status: call.status, by: this.#causeOf(entry, at) });
    const parentFrame = this.#identity.parentOf(origin);
    add('document-created', { url: call.url, top, parentFrame, sameSite: null });
    add('armed', { probe: true, observer: true, late: call.late });
    if (top && this.#head.access === 'tab') add('gap', { what: 'network-unseen', detail: '' });
    return this.#accept(facts);
  }

  /** Takes a document's batch, unless it was taken before: what was answered is stored. */
  async push(origin: Origin, call: PushCall): Promise<{ answer: PushAnswer; events: readonly AuditEvent[] }> {
    const entry = this.#identity.documentOf(call.token);
    const taken = this.#taken.get(call.token) ?? 0;
    // A document of an earlier session: it has to stop.
    if (!entry) return { answer: { audited: false, taken }, events: [] };
    if (call.batch <= taken) return { answer: { audited: true, taken }, events: [] };
    this.#taken.set(call.token, call.batch);
    const facts = call.events.flatMap((text) => this.#readWire(text, entry, origin.tabId));
    const events = await this.#accept(facts);
    return { answer: { audited: true, taken: call.batch }, events };
  }

  /** Takes what the browser itself saw; facts of tabs that are not audited are left out unread. */
  async takeBrowserFacts(heard: readonly HeardFact[]): Promise<readonly AuditEvent[]> {
    const placed = heard.flatMap(({ origin, read }): RawFact[] => {
      if (this.#identity.walkOf(origin.tabId) === null) return [];
      const fact = read();
      const place = this.#identity.placeAt(origin, fact.at);
      if (!place) return [];
      const { kind, at, payload, search } = fact;
      const doc = fact.beforeDocument ? null : place.doc;
      return [
        {
          kind,
          at,
          source: 'browser',
          walk: place.walk,
          frame: place.frame,
          doc,
          payload,
          ...(search ? { search } : {}),
        },
      ];
    });
    return placed.length === 0 ? [] : this.#accept(placed);
  }

  /** Records something that the tool itself did or could not do. */
  note<K extends EventKind>(
    kind: K,
    payload: Payload<K>,
    place: Place,
    at = this.#ports.now(),
  ): Promise<readonly AuditEvent[]> {
    return this.#accept([{ kind, at, source: 'browser', ...this.#only(place), payload }]);
  }

  /** Stores a picture together with the event that tells of it. */
  async addPicture(
    picture: Blob,
    payload: Payload<'screenshot-taken'>,
    place: Place,
    at: number,
  ): Promise<readonly AuditEvent[]> {
    const fact = { kind: 'screenshot-taken', at, source: 'browser', ...this.#only(place), payload } as const;
    return this.#accept([fact], { file: payload.file, picture });
  }

  /** The top document that a tab shows now. */
  topOf(tabId: number): Place | null {
    return this.#identity.placeAt({ tabId, frameId: 0, documentId: null }, this.#ports.now());
  }

  /** What can be watched from now on. */
  setAccess(access: SessionHead['access']): void {
    this.#head = { ...this.#head, access };
  }

  /** Changes what is kept of the session besides its events. */
  async change(next: (head: SessionHead, mask: (text: string) => string) => SessionHead): Promise<void> {
    this.#head = next(this.#head, (text) => this.#ingest.mask(text));
    await this.#write([]);
  }

  /** Somebody has just touched the page in this tab. */
  wasTouched(tabId: number): boolean {
    return this.#ports.now() - (this.#lastGestureAt.get(tabId) ?? Number.NEGATIVE_INFINITY) <= GESTURE_REACH_MS;
  }

  /** Ends the session; what it holds stays. */
  async close(): Promise<void> {
    this.#head = { ...this.#head, status: 'stopped', endedAt: new Date(this.#ports.now()).toISOString() };
    await forgetSecrets(this.#ports);
    await writeWithRoom(this.#ports, this.#store, () => this.#store.finish(this.#head));
  }

  #only({ walk, frame, doc }: Place): Place {
    return { walk, frame, doc };
  }

  #causeOf(entry: Place & { readonly tabId: number }, at: number): Payload<'navigated'>['by'] {
    if (entry.walk === 'w1' && entry.doc === this.#identity.firstOf('w1', 'f0')) return 'start';
    const since = at - (this.#lastGestureAt.get(entry.tabId) ?? Number.NEGATIVE_INFINITY);
    return since >= 0 && since <= GESTURE_REACH_MS ? 'gesture' : 'page';
  }

  #readWire(text: string, place: Place, tabId: number): RawFact[] {
    const wire = parseWire(text);
    const meta = this.#only(place);
    if (!wire.ok) {
      const payload = { what: 'event-dropped', detail: wire.reason };
      return [{ kind: 'gap', at: this.#ports.now(), source: 'browser', ...meta, payload }];
    }
    const { kind, at, from, payload, search } = wire.value;
    // The browser's word on these was taken when the document said hello.
    if (kind === 'document-created' || kind === 'armed') return [];
    if (kind === 'navigated' && place.frame !== 'f0') return [];
    if (kind === 'gesture') this.#lastGestureAt.set(tabId, at);
    return [{ kind, at, source: from, ...meta, payload, ...(search ? { search } : {}) }];
  }

  async #accept(facts: readonly RawFact[], shot?: StoredShot): Promise<readonly AuditEvent[]> {
    if (this.full) return [];
    const events = facts.flatMap((fact) => this.#ingest.accept(fact));
    const bytes = this.#head.bytes + sizeOf(events) + (shot?.picture.size ?? 0);
    const passed = limitsPassed(this.#head.bytes, bytes);
    const gaps = facts
      .slice(-1)
      .flatMap((last) => passed.flatMap((what) => this.#ingest.accept(gapBeside(last, what))));
    this.#head = { ...this.#head, bytes };
    const all = [...events, ...gaps];
    await this.#write(all, shot);
    return all;
  }

  async #write(events: readonly AuditEvent[], shot?: StoredShot): Promise<void> {
    this.#head = { ...this.#head, lastSeq: this.#ingest.progress().seq };
    if (this.#ingest.memoryVersion !== this.#storedMemory) {
      this.#storedMemory = this.#ingest.memoryVersion;
      // Full memory must not stop the recording: what was typed is then forgotten with the worker.
      await writeSecrets(this.#ports, { ...this.#secrets, typed: this.#ingest.memory() }).catch(() => undefined);
    }
    const now = this.#progress();
    const rows = changedRows(this.#stored, now);
    await writeWithRoom(this.#ports, this.#store, () => this.#store.append(this.#head, { events, rows, shot }));
    this.#stored = now;
  }

  #progress(): Progress {
    const { countByDocument, gapsTold } = this.#ingest.progress();
    return {
      ...this.#identity.state(),
      taken: [...this.#taken],
      counts: countByDocument,
      gaps: gapsTold.map((gap) => [gap, true] as const),
      gestures: [...this.#lastGestureAt],
    };
  }
}

function gapBeside({ at, walk, frame, doc }: RawFact, what: string): RawFact<'gap'> {
  return { kind: 'gap', at, source: 'browser', walk, frame, doc, payload: { what, detail: '' } };
}

interface Parts {
  readonly ports: BackgroundPorts;
  readonly store: SessionStore;
  readonly head: SessionHead;
  readonly secrets: SessionSecrets;
  readonly progress: Progress;
  readonly ingest: Ingest;
}
