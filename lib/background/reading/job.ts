import { type ActiveSession, readActive, readEnded } from '@/lib/background/active';
import type { BackgroundPorts } from '@/lib/background/ports';
import type { ReadingState, ReadingTrouble } from '@/lib/contract/feed';
import type { ReadDocumentCall } from '@/lib/contract/rpc';

const JOBS = 'reading';

/** A document that is to be read, is being read, or could not be; outlives the worker. */
export interface ReadingJob extends Omit<ReadDocumentCall, 'call' | 'tabId'> {
  readonly state: 'waiting' | 'reading' | ReadingTrouble;
  /** Where the tester has opened it; false: in a tab of its own. */
  readonly here: boolean;
  /** Null until it has been opened. */
  readonly tabId: number | null;
  /** Epoch ms. */
  readonly openedAt: number;
  /** A document of the tab was seen. */
  readonly committed: boolean;
  /** Since when it has been in front, and which tab was there before. */
  readonly front: { readonly since: number; readonly before: number | null } | null;
  /** Number of the session's last event when it was asked for: a worker that died may have recorded it already. */
  readonly afterSeq: number;
}

/** All that were asked for and are not recorded. */
export async function readJobs(ports: BackgroundPorts): Promise<readonly ReadingJob[]> {
  return ((await ports.memory.get(JOBS)) as readonly ReadingJob[] | undefined) ?? [];
}

/** Remembers them. */
export async function writeJobs(ports: BackgroundPorts, jobs: readonly ReadingJob[]): Promise<void> {
  await (jobs.length === 0 ? ports.memory.remove(JOBS) : ports.memory.set(JOBS, jobs));
}

/** Whether two are about the same document of the same session. */
export function isSame(a: JobName, b: JobName): boolean {
  return a.sessionId === b.sessionId && a.walk === b.walk && a.url === b.url && a.layer === b.layer;
}
type JobName = Pick<ReadingJob, 'sessionId' | 'walk' | 'url' | 'layer'>;

/** The session whose documents may be read: the one that runs, or the last one while its tab is still there. */
export async function readableSession(
  ports: BackgroundPorts,
): Promise<Pick<ActiveSession, 'sessionId' | 'tabId'> | null> {
  const session = (await readActive(ports)) ?? (await readEnded(ports));
  return session && (await ports.tabs.get(session.tabId)) ? session : null;
}

/** What the panel is told. */
export async function readingState(ports: BackgroundPorts): Promise<ReadingState | null> {
  const session = await readableSession(ports);
  if (!session) return null;
  const { sessionId } = session;
  const jobs = (await readJobs(ports)).filter((job) => job.sessionId === sessionId);
  return { sessionId, jobs: jobs.map(({ walk, url, layer, state }) => ({ walk, url, layer, state })) };
}
