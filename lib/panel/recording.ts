import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import type { Recording } from '@/lib/model/recording';

/** The recording of a session from what the extension keeps of it; while it runs, it ends with its last event. */
export function recordingOfSession(head: SessionHead, events: readonly AuditEvent[]): Recording {
  return {
    schemaVersion: 1,
    tool: { name: 'miniaudit', version: head.version },
    startedAt: head.startedAt,
    endedAt: head.endedAt ?? momentOf(head.startedAt, events.at(-1)?.atMs ?? 0),
    source: 'extension',
    container: 'browser',
    device: head.device,
    browser: head.browser,
    lang: head.lang,
    profile: head.profile,
    firstParty: [],
    ...(head.register ? { register: head.register } : {}),
    walks: head.walks,
    events,
  };
}

function momentOf(startedAt: string, atMs: number): string {
  const start = Date.parse(startedAt);
  return Number.isNaN(start) ? startedAt : new Date(start + atMs).toISOString();
}
