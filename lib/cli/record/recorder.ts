import type { RawFact } from '@/lib/ingest/fact';
import { createIngest, type Ingest } from '@/lib/ingest/ingest';
import type { AuditEvent, EventKind } from '@/lib/model/event';
import type { Needle } from '@/lib/recognise/personal-info/needles';

/** Told of every stored event, in order; used to take pictures and to steer the walk. */
export type EventListener = (event: AuditEvent, at: number) => void;

/** The growing recording of a run: one ingest, so that needles learnt on one page are searched on all. */
export class Recorder {
  readonly startedAtEpochMs: number;
  readonly events: AuditEvent[] = [];
  readonly #ingest: Ingest;
  readonly #listeners = new Set<EventListener>();

  constructor(needles: readonly Needle[], startedAtEpochMs: number) {
    this.startedAtEpochMs = startedAtEpochMs;
    this.#ingest = createIngest({ startedAtEpochMs, needles: [...needles] });
  }

  /** Searches, masks and appends one fact. */
  add<K extends EventKind>(fact: RawFact<K>): void {
    for (const event of this.#ingest.accept(fact)) {
      this.events.push(event);
      for (const listener of this.#listeners) listener(event, fact.at);
    }
  }

  /** Masks personal values in a text that goes into a log line, a file name or the recording's head. */
  mask(text: string): string {
    return this.#ingest.mask(text);
  }

  /** Registers a listener; the returned function removes it. */
  listen(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
