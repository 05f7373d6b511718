import type { LiveSession } from '@/lib/background/live-session';
import { isFull, sizeOf } from '@/lib/background/size';
import type { SessionStore } from '@/lib/background/store';
import type { SessionHead } from '@/lib/contract/session';
import { addressOf } from '@/lib/documents/address';
import { createIngest } from '@/lib/ingest/ingest';
import type { AuditEvent, Payload } from '@/lib/model/event';
import { isPolicyLink } from '@/lib/recognise/words/scene';
import type { ReadingJob } from './job';
import type { Finish } from './next-step';

const MOST_ANNEXES = 12;

/** A session, running or ended, and where its events are kept. */
export interface RecordingPlace {
  readonly store: SessionStore;
  /** The running session where it is that one. */
  readonly live: LiveSession | null;
  now(): number;
}

/**
 * Records what came of opening a document: in the session that runs, or at the end of one that has ended. The number of
 * its last event; null where it takes nothing more. What an earlier worker has recorded is not recorded again.
 */
export async function recordReading(
  { store, live, now }: RecordingPlace,
  job: ReadingJob,
  finish: Finish,
): Promise<number | null> {
  const head = live?.head ?? (await store.head(job.sessionId));
  if (!head) return null;
  const since = await store.events(head.id, job.afterSeq);
  if (since.some((event) => isOf(event, job))) return head.lastSeq;
  const payload = payloadOf(job, finish);
  const place = { walk: job.walk, frame: 'f0', doc: job.doc };
  if (!live)
    return appendToEnded(store, head, { kind: 'document-read', at: now(), source: 'browser', ...place, payload });
  const events = await live.note('document-read', payload, place);
  return events.length > 0 ? live.head.lastSeq : null;
}

function isOf(event: AuditEvent, { url, text }: ReadingJob): boolean {
  return event.kind === 'document-read' && event.requestedUrl === url && event.linkText === text;
}

type Fact = Parameters<ReturnType<typeof createIngest>['accept']>[0];

/** The tester's own values were forgotten when the session ended: what is personal goes by its shape alone. */
async function appendToEnded(store: SessionStore, head: SessionHead, fact: Fact): Promise<number | null> {
  if (isFull(head)) return null;
  const ingest = createIngest({
    startedAtEpochMs: Date.parse(head.startedAt),
    needles: [],
    progress: { seq: head.lastSeq, countByDocument: [], gapsTold: [] },
  });
  const events = ingest.accept(fact);
  const { seq: lastSeq } = ingest.progress();
  await store.append({ ...head, lastSeq, bytes: head.bytes + sizeOf(events) }, { events, rows: [] });
  return lastSeq;
}

function payloadOf(job: ReadingJob, { outcome, look }: Finish): Payload<'document-read'> {
  const isText = outcome === 'read' || outcome === 'login';
  return {
    linkText: job.text,
    requestedUrl: job.url,
    url: look?.url ?? job.url,
    status: look?.status ?? null,
    outcome,
    taps: job.taps,
    document: look && isText ? look.document : null,
    cut: false,
    ownProfile: true,
    annexes: outcome === 'read' ? annexesOf(job, look?.links ?? []) : [],
  };
}

function annexesOf(
  job: ReadingJob,
  links: readonly { readonly text: string; readonly href: string }[],
): { text: string; url: string }[] {
  const found = links.flatMap(({ text, href }) => {
    const url = isPolicyLink(text) ? addressOf(href) : null;
    return url !== null && url !== job.url ? [{ text, url }] : [];
  });
  return [...new Map(found.map((one) => [one.url, one])).values()].slice(0, MOST_ANNEXES);
}
