import type { AuditEvent, EventKind, Payload } from '@/lib/model/event';
import { findShown } from '@/lib/recognise/personal-info/find-shown';
import { maskText } from '@/lib/recognise/personal-info/mask-text';
import type { Needle } from '@/lib/recognise/personal-info/needles';
import type { RawFact } from './fact';
import { keepDocument } from './keep-document';
import { INGEST_LIMITS, STRUCTURAL_KINDS, TRAFFIC_KINDS } from './limits';
import { maskPayload } from './mask-payload';
import { searchFact } from './search-fact';
import { type TypedMemory, TypedValues } from './typed-values';

/** What an ingest has to remember besides the events, so that another process can go on. Holds no raw value. */
export interface IngestProgress {
  readonly seq: number;
  readonly countByDocument: readonly (readonly [string, number])[];
  readonly gapsTold: readonly string[];
}

/** What it has learnt from typing: raw values, to be kept in memory only (`storage.session`). */
export type { TypedMemory };

/** Turns raw facts into stored events. Synchronous and without a clock: the same facts give the same events. */
export interface Ingest {
  /** Searches, masks, numbers and returns the events to append: one, with `gap` events where something was cut. */
  accept<K extends EventKind>(fact: RawFact<K>): AuditEvent[];
  /** Masks a text that goes elsewhere (a log line, a file name) with everything learnt so far. */
  mask(text: string): string;
  /** To be stored in one go with the events. */
  progress(): IngestProgress;
  /** To be held in memory where this process may die. */
  memory(): TypedMemory;
  /** Grows whenever `memory` has changed. */
  readonly memoryVersion: number;
}

interface IngestOptions {
  readonly startedAtEpochMs: number;
  readonly needles: readonly Needle[];
  /** Where an earlier process left off. */
  readonly progress?: IngestProgress | undefined;
  readonly memory?: TypedMemory | undefined;
}

/** Starts or takes up a recording's ingest. `needles` are the tester's own values; typed ones are learnt on the way. */
export function createIngest(options: IngestOptions): Ingest {
  return new RecordingIngest(options);
}

class RecordingIngest implements Ingest {
  readonly #startedAtEpochMs: number;
  readonly #canaries: readonly Needle[];
  readonly #typed: TypedValues;
  readonly #countByDocument: Map<string, number>;
  readonly #gapsTold: Set<string>;
  #seq: number;

  constructor({ startedAtEpochMs, needles, progress, memory }: IngestOptions) {
    this.#startedAtEpochMs = startedAtEpochMs;
    this.#canaries = needles;
    this.#typed = new TypedValues(memory);
    this.#countByDocument = new Map(progress?.countByDocument);
    this.#gapsTold = new Set(progress?.gapsTold);
    this.#seq = progress?.seq ?? 0;
  }

  progress(): IngestProgress {
    return { seq: this.#seq, countByDocument: [...this.#countByDocument], gapsTold: [...this.#gapsTold] };
  }

  memory(): TypedMemory {
    return this.#typed.memory();
  }

  get memoryVersion(): number {
    return this.#typed.version;
  }

  mask(text: string): string {
    return maskText(text, this.#needles());
  }

  accept<K extends EventKind>(fact: RawFact<K>): AuditEvent[] {
    this.#typed.see(fact);
    const typed = this.#readTyped(fact);
    const gaps: [string, string][] = [];
    if (this.#isOverCap(fact)) return this.#gaps(fact, [['event-cap', `${INGEST_LIMITS.eventsPerDocument}`]]);
    for (const text of fact.search ?? []) if (text.cut) gaps.push(['search-cut', text.channel]);
    const needles = this.#needles();
    const hits = searchFact(fact, needles);
    const seen = this.#readShown(fact, needles);
    // What a page shows is told generously; only what is surely somebody's is kept.
    if (seen === null) return [];
    const full = { ...fact.payload, ...typed, ...seen, ...(hits ? { hits } : {}) };
    const cut = (name: string): void => void gaps.push(['string-cut', `${fact.kind}.${name}`]);
    const payload = isDocument(fact) ? keepDocument(fact.payload, needles, cut) : maskPayload(full, needles, cut);
    return [this.#event(fact, fact.kind, payload), ...this.#gaps(fact, gaps)];
  }

  #needles(): readonly Needle[] {
    const typed = this.#typed.needles;
    return typed.length === 0 ? this.#canaries : [...this.#canaries, ...typed];
  }

  #readTyped(fact: RawFact): Partial<Payload<'field-typed'>> {
    if (!isTyped(fact)) return {};
    const value = fact.search?.find((text) => text.channel === 'field')?.text;
    return value === undefined ? {} : this.#typed.learn(fact, value, this.#canaries);
  }

  #readShown(fact: RawFact, needles: readonly Needle[]): Partial<Payload<'info-shown'>> | null {
    if (fact.kind !== 'info-shown') return {};
    const value = fact.search?.find((text) => text.channel === 'field')?.text;
    return value === undefined ? null : findShown(value, needles);
  }

  #isOverCap(fact: RawFact): boolean {
    if (STRUCTURAL_KINDS.has(fact.kind)) return false;
    const isTraffic = TRAFFIC_KINDS.has(fact.kind);
    const document = `${fact.walk}/${fact.doc ?? fact.frame}${isTraffic ? '/traffic' : ''}`;
    const count = (this.#countByDocument.get(document) ?? 0) + 1;
    this.#countByDocument.set(document, count);
    return count > (isTraffic ? INGEST_LIMITS.trafficPerDocument : INGEST_LIMITS.eventsPerDocument);
  }

  /** Each gap is told once a document: the first loss is the news. */
  #gaps(fact: RawFact, gaps: readonly (readonly [string, string])[]): AuditEvent[] {
    return gaps.flatMap(([what, detail]) => {
      const id = [fact.walk, fact.doc ?? fact.frame, what, detail].join('|');
      if (this.#gapsTold.has(id)) return [];
      this.#gapsTold.add(id);
      return [this.#event(fact, 'gap', { what, detail })];
    });
  }

  #event(fact: RawFact, kind: EventKind, payload: unknown): AuditEvent {
    this.#seq += 1;
    const atMs = Math.round((fact.at - this.#startedAtEpochMs) * 10) / 10;
    const { source, walk, frame, doc } = fact;
    const meta = { seq: this.#seq, atMs, walk, frame, doc, source, kind };
    // Masking keeps the shape of a payload and changes only its strings.
    return Object.assign(meta, payload) as AuditEvent;
  }
}

function isDocument(fact: RawFact): fact is RawFact<'document-read'> {
  return fact.kind === 'document-read';
}

function isTyped(fact: RawFact): fact is RawFact<'field-typed'> {
  return fact.kind === 'field-typed';
}
