import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditEvent } from '@/lib/model/event';
import { parseRecording, type Recording, type Walk } from '@/lib/model/recording';

/** What a recording says of itself, but for its end, its walks and its events. */
export type RecordingHead = Omit<Recording, 'endedAt' | 'walks' | 'events'>;

/** The recording of a run as a file: written whole after every walk, so that nothing recorded is lost. */
export class SessionFile {
  readonly #head: RecordingHead;
  readonly #path: string;
  readonly #order: readonly string[];
  readonly #walks: Map<string, Walk>;
  readonly #kept: readonly AuditEvent[];
  readonly #fresh: readonly AuditEvent[];

  /** `order` lists the walk ids of the run; `earlier` is what `--resume` goes on from; `fresh` grows as we record. */
  constructor(
    head: RecordingHead,
    outDir: string,
    order: readonly string[],
    earlier: Recording | null,
    fresh: readonly AuditEvent[],
  ) {
    this.#head = head;
    this.#path = join(outDir, 'recording.json');
    this.#order = order;
    const done = (earlier?.walks ?? []).filter((walk) => walk.status === 'audited');
    this.#walks = new Map(done.map((walk) => [walk.id, walk]));
    this.#kept = (earlier?.events ?? []).filter((event) => this.#walks.has(event.walk));
    this.#fresh = fresh;
  }

  /** The walk is over: now, or in an earlier run. */
  has(id: string): boolean {
    return this.#walks.has(id);
  }

  /** Takes a finished walk and writes everything recorded so far. */
  async add(walk: Walk): Promise<void> {
    this.#walks.set(walk.id, walk);
    await this.save();
  }

  /** Writes everything recorded so far. */
  async save(): Promise<void> {
    await writeFile(this.#path, JSON.stringify(this.snapshot()));
  }

  /** The recording as it stands, its events numbered without holes. */
  snapshot(): Recording {
    const events = [...this.#kept, ...this.#fresh].map((event, index) => ({ ...event, seq: index + 1 }));
    const walks = this.#order.flatMap((id) => this.#walks.get(id) ?? []);
    return { ...this.#head, endedAt: new Date().toISOString(), walks, events };
  }
}

/** The recording that an earlier run left in the folder; null where there is none to go on from. */
export async function readEarlier(outDir: string): Promise<Recording | null> {
  try {
    const parsed = parseRecording(JSON.parse(await readFile(join(outDir, 'recording.json'), 'utf8')));
    return parsed.ok ? parsed.value : null;
  } catch {
    // No file, or not one of ours: the run starts anew.
    return null;
  }
}
