import type { LiveSession } from '@/lib/background/live-session';
import type { BackgroundPorts } from '@/lib/background/ports';
import type { SessionStore } from '@/lib/background/store';
import type { ControllerListener } from '@/lib/background/takers';
import type { DeskParts } from './desk';
import { recordReading } from './record-reading';

/** Does something between the running session's other work. */
export type DeskStep = <T>(run: (live: LiveSession | null) => Promise<T>) => Promise<T>;

interface Background {
  readonly ports: BackgroundPorts;
  readonly store: SessionStore;
  readonly listener: ControllerListener;
  readonly step: DeskStep;
}

/** What the desk has of the background. */
export function deskParts({ ports, store, listener, step }: Background): DeskParts {
  return {
    ports,
    lastSeq: async (sessionId) => (await store.head(sessionId))?.lastSeq ?? null,
    record: (job, finish) =>
      step(async (running) => {
        const live = running?.head.id === job.sessionId ? running : null;
        const lastSeq = await recordReading({ store, live, now: () => ports.now() }, job, finish);
        if (lastSeq !== null) listener.stored(job.sessionId, lastSeq);
        return lastSeq !== null;
      }),
    changed: () => listener.stateChanged(),
  };
}
