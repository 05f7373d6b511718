import type { SessionStore } from './store';

/** Closes sessions that were recording when the browser ended, at their last event. */
export async function closeOrphans(store: SessionStore, running: string | null): Promise<void> {
  for (const orphan of await store.heads()) {
    if (orphan.status !== 'recording' || orphan.id === running) continue;
    const [last] = await store.events(orphan.id, orphan.lastSeq - 1);
    const endedAt = new Date(Date.parse(orphan.startedAt) + (last?.atMs ?? 0)).toISOString();
    await store.finish({ ...orphan, status: 'stopped', endedAt });
  }
}
