import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SessionHead } from '@/lib/contract/session';
import type { IngestProgress } from '@/lib/ingest/ingest';
import type { AuditEvent } from '@/lib/model/event';
import type { IdentityState } from './identity';

const DATABASE = 'miniaudit';
const VERSION = 1;

/** What recording needs in order to go on after the worker has died. Stored with the events it belongs to, in one go. */
export interface Progress {
  readonly ingest: IngestProgress;
  readonly identity: IdentityState;
  /** Highest batch taken of each document. */
  readonly taken: readonly (readonly [string, number])[];
}

interface Schema extends DBSchema {
  sessions: { key: string; value: SessionHead };
  progress: { key: string; value: Progress };
  events: { key: [string, number]; value: AuditEvent };
  shots: { key: [string, string]; value: Blob };
}

/** Sessions in IndexedDB: heads, events by number, pictures. Shared by the background, which writes, and the panel. */
export class SessionStore {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** Opens the database, made on first use. */
  static async open(): Promise<SessionStore> {
    const db = await openDB<Schema>(DATABASE, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('sessions', { keyPath: 'id' });
        fresh.createObjectStore('progress');
        fresh.createObjectStore('events');
        fresh.createObjectStore('shots');
      },
    });
    return new SessionStore(db);
  }

  /** The head of a session, null when there is none of that id. */
  async head(id: string): Promise<SessionHead | null> {
    return (await this.#db.get('sessions', id)) ?? null;
  }

  /** All heads, newest first. */
  async heads(): Promise<readonly SessionHead[]> {
    const all = await this.#db.getAll('sessions');
    return all.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  }

  async putHead(head: SessionHead): Promise<void> {
    await this.#db.put('sessions', head);
  }

  async progress(id: string): Promise<Progress | null> {
    return (await this.#db.get('progress', id)) ?? null;
  }

  /** Appends events with head and progress in one transaction: either all of it is there afterwards or nothing. */
  async append(head: SessionHead, events: readonly AuditEvent[], progress: Progress): Promise<void> {
    const write = this.#db.transaction(['sessions', 'events', 'progress'], 'readwrite');
    await Promise.all([
      ...events.map((event) => write.objectStore('events').add(event, [head.id, event.seq])),
      write.objectStore('sessions').put(head),
      write.objectStore('progress').put(progress, head.id),
      write.done,
    ]);
  }

  /** Events of a session after the given number, in order. */
  events(id: string, afterSeq = 0): Promise<AuditEvent[]> {
    return this.#db.getAll('events', IDBKeyRange.bound([id, afterSeq], [id, Number.MAX_SAFE_INTEGER], true));
  }

  async putShot(id: string, file: string, picture: Blob): Promise<void> {
    await this.#db.put('shots', picture, [id, file]);
  }

  async shot(id: string, file: string): Promise<Blob | null> {
    return (await this.#db.get('shots', [id, file])) ?? null;
  }

  /** Deletes a session with everything that belongs to it. */
  async remove(id: string): Promise<void> {
    const write = this.#db.transaction(['sessions', 'events', 'progress', 'shots'], 'readwrite');
    await Promise.all([
      write.objectStore('sessions').delete(id),
      write.objectStore('progress').delete(id),
      write.objectStore('events').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
      write.objectStore('shots').delete(IDBKeyRange.bound([id, ''], [id, '\uffff'])),
      write.done,
    ]);
  }
}
