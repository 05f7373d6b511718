import type { TypedMemory } from '@/lib/ingest/ingest';
import type { InfoType } from '@/lib/model/vocabulary';
import type { BackgroundPorts } from './ports';

/** Raw values of a running session; in memory only. */
export interface SessionSecrets {
  readonly canaries: readonly { readonly type: InfoType; readonly value: string }[];
  readonly typed: TypedMemory | null;
}

const SECRETS = 'secrets';

/** The raw values of the running session. */
export async function readSecrets(ports: BackgroundPorts): Promise<SessionSecrets> {
  return ((await ports.memory.get(SECRETS)) as SessionSecrets | undefined) ?? { canaries: [], typed: null };
}

/** Puts a session's raw values where they outlive the worker but not the browser. */
export async function writeSecrets(ports: BackgroundPorts, secrets: SessionSecrets): Promise<void> {
  await ports.memory.set(SECRETS, secrets);
}

/** Drops a session's raw values. */
export async function forgetSecrets(ports: BackgroundPorts): Promise<void> {
  await ports.memory.remove(SECRETS);
}
