import { STORE_LIMITS } from '@/lib/contract/limits';
import type { SessionHead } from '@/lib/contract/session';
import type { BackgroundPorts } from './ports';
import type { SessionStore } from './store';

const EVICTED = 'evicted';

/** Before a session begins: the oldest ones give way until a full one has its place among the rest. */
export async function makeRoom(ports: BackgroundPorts, store: SessionStore): Promise<void> {
  const ended = oldestFirst(await store.heads());
  let left = ended.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const head of ended) {
    if (left <= STORE_LIMITS.total - STORE_LIMITS.session) return;
    left -= head.bytes;
    await evict(ports, store, head);
  }
}

/** Writes; where the disk is full, the oldest ended session gives way and it is tried once more. */
export async function writeWithRoom(
  ports: BackgroundPorts,
  store: SessionStore,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const [oldest] = isDiskFull(error) ? oldestFirst(await store.heads()) : [];
    if (!oldest) throw error;
    await evict(ports, store, oldest);
    await write();
  }
}

/** Whether something could not be written for want of room. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** How many sessions gave way since the browser was opened. */
export async function evictedCount(ports: BackgroundPorts): Promise<number> {
  return ((await ports.memory.get(EVICTED)) as number | undefined) ?? 0;
}

/** A running session never gives way. */
function oldestFirst(heads: readonly SessionHead[]): readonly SessionHead[] {
  return heads.filter(({ status }) => status === 'stopped').reverse();
}

async function evict(ports: BackgroundPorts, store: SessionStore, { id }: SessionHead): Promise<void> {
  await store.remove(id);
  await ports.memory.set(EVICTED, (await evictedCount(ports)) + 1);
}
