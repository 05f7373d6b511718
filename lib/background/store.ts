import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import { NO_PROGRESS, type Progress, type ProgressRow, progressOf } from './progress';

const DATABASE = 'miniaudit';
/** 2: progress in rows, sizes in heads. */
const VERSION = 2;

/** What is added to a session in one go. */
export interface Addition {
  readonly events: readonly AuditEvent[];
  readonly rows: readonly ProgressRow[];
  readonly shot?: StoredShot | undefined;
}

/** A picture under the name that its event gives it. */
export interface StoredShot {
  readonly file: string;
  readonly picture: Blob;
}

interface Schema extends DBSchema {
  sessions: { key: string; value: SessionHead };
  progress: { key: [string, string, number]; value: ProgressRow };
  events: { key: [string, number]; value: AuditEvent };
  shots: { key: [string, string]; value: Blob };
}

const STORES = ['sessions', 'progress', 'events', 'shots'] as const;
type Write = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Sessions in IndexedDB: heads, events by number, pictures. Shared by the background, which writes, and the panel. */
export class SessionStore {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** Opens the database, made on first use. */
  static async open(): Promise<SessionStore> {
    const db = await openDB<Schema>(DATABASE, VERSION, {
      async upgrade(fresh, before, _now, write) {
        if (before === 0) for (const name of STORES) fresh.createObjectStore(name, keysOf(name));
        else await countFromNow(fresh, write.objectStore('sessions'));
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

  /** Where recording stands; nothing of a session that has not begun or has ended. */
  async progress(id: string): Promise<Progress> {
    const rows = await this.#db.getAll('progress', rowsOf(id));
    return rows.length === 0 ? NO_PROGRESS : progressOf(rows);
  }

  /** Adds to a session with head and progress in one transaction: either all of it is there afterwards or nothing. */
  append(head: SessionHead, { events, rows, shot }: Addition): Promise<void> {
    return this.#write((write) => [
      ...events.map((event) => write.objectStore('events').add(event, [head.id, event.seq])),
      ...rows.map((row) => write.objectStore('progress').put(row, [head.id, row.table, row.index])),
      ...(shot ? [write.objectStore('shots').put(shot.picture, [head.id, shot.file])] : []),
      write.objectStore('sessions').put(head),
    ]);
  }

  /** Ends a session: what was needed to go on with it is needed no more. */
  finish(head: SessionHead): Promise<void> {
    return this.#write((write) => [
      write.objectStore('sessions').put(head),
      write.objectStore('progress').delete(rowsOf(head.id)),
    ]);
  }

  /** Events of a session after the given number, in order. */
  events(id: string, afterSeq = 0): Promise<AuditEvent[]> {
    return this.#db.getAll('events', IDBKeyRange.bound([id, afterSeq], [id, Number.MAX_SAFE_INTEGER], true));
  }

  async shot(id: string, file: string): Promise<Blob | null> {
    return (await this.#db.get('shots', [id, file])) ?? null;
  }

  /** Deletes a session with everything that belongs to it. */
  remove(id: string): Promise<void> {
    return this.#write((write) => [
      write.objectStore('sessions').delete(id),
      write.objectStore('progress').delete(rowsOf(id)),
      write.objectStore('events').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
      write.objectStore('shots').delete(IDBKeyRange.bound([id, ''], [id, '\uffff'])),
    ]);
  }

  async #write(ask: (write: Write) => readonly Promise<unknown>[]): Promise<void> {
    const write = this.#db.transaction(STORES, 'readwrite');
    try {
      await Promise.all([...ask(write), write.done]);
    } catch (error) {
      // A single request only says that it was given up; why, a full disk for one, is known to the whole alone.
      await write.done.catch(() => undefined);
      throw write.error ?? error;
    }
  }
}

function rowsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function keysOf(name: (typeof STORES)[number]): IDBObjectStoreParameters {
  return name === 'sessions' ? { keyPath: 'id' } : {};
}

/** Sessions of before were not measured: they count as empty. None of them can be running. */
async function countFromNow(
  db: IDBPDatabase<Schema>,
  sessions: { getAll(): Promise<SessionHead[]>; put(head: SessionHead): Promise<unknown> },
): Promise<void> {
  db.deleteObjectStore('progress');
  db.createObjectStore('progress');
  for (const head of await sessions.getAll()) await sessions.put({ ...head, bytes: 0 });
}
