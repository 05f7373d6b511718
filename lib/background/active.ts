import type { SessionTrouble } from '@/lib/contract/feed';
import type { BackgroundPorts } from './ports';

const ACTIVE = 'active';

/** Which session is running, and where; outlives the worker but not the browser. */
export interface ActiveSession {
  readonly sessionId: string;
  /** The tab it was started in. */
  readonly tabId: number;
  readonly origin: string;
  readonly passive: boolean;
  readonly trouble: SessionTrouble;
  /** What it was doing when this was written: a start or an end that the worker did not live to finish shows. */
  readonly phase: 'starting' | 'running' | 'stopping';
}

/** The session that is running, null when none is. */
export async function readActive(ports: BackgroundPorts): Promise<ActiveSession | null> {
  return ((await ports.memory.get(ACTIVE)) as ActiveSession | undefined) ?? null;
}

/** Remembers which session is running. */
export async function writeActive(ports: BackgroundPorts, active: ActiveSession): Promise<void> {
  await ports.memory.set(ACTIVE, active);
}

/** No session is running any more. */
export async function forgetActive(ports: BackgroundPorts): Promise<void> {
  await ports.memory.remove(ACTIVE);
}

const ENDED = 'ended';

/** The session that ended last, and the tab it was started in: its documents may still be read. */
export type EndedSession = Pick<ActiveSession, 'sessionId' | 'tabId'>;

/** Null before the first one has ended. */
export async function readEnded(ports: BackgroundPorts): Promise<EndedSession | null> {
  return ((await ports.memory.get(ENDED)) as EndedSession | undefined) ?? null;
}

/** Remembers which session ended last. */
export async function writeEnded(ports: BackgroundPorts, { sessionId, tabId }: EndedSession): Promise<void> {
  await ports.memory.set(ENDED, { sessionId, tabId });
}
