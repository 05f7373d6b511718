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
}

export async function readActive(ports: BackgroundPorts): Promise<ActiveSession | null> {
  return ((await ports.memory.get(ACTIVE)) as ActiveSession | undefined) ?? null;
}

export async function writeActive(ports: BackgroundPorts, active: ActiveSession): Promise<void> {
  await ports.memory.set(ACTIVE, active);
}

export async function forgetActive(ports: BackgroundPorts): Promise<void> {
  await ports.memory.remove(ACTIVE);
}
