import type { EventKind } from '@/lib/model/event';

/** What one document may put into a recording (`engineering`, 3.9). */
export const INGEST_LIMITS = {
  /** Events of one document; the structure of the visit itself does not count. */
  eventsPerDocument: 5000,
  /** Requests and answers of one document, which must not use up the room of what the page shows and calls. */
  trafficPerDocument: 5000,
  /** Characters of one stored string. */
  stringLength: 8192,
  /** Characters of a stored `data:` address, whose content is no traffic. */
  dataUrlLength: 128,
  /** Characters of one policy or agreement. */
  documentText: 60_000,
  /** Fields remembered, so that what is typed into them can be named; the oldest are let go. */
  knownFields: 1000,
  /** Values typed by hand that are searched for. */
  typedNeedles: 64,
} as const;

/** Kinds without which visits, phases and coverage could not be derived: never dropped. */
export const STRUCTURAL_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'document-created',
  'navigated',
  'painted',
  'content-visible',
  'gesture',
  'page-surveyed',
  'walk-step',
  'document-read',
  'screenshot-taken',
  'gap',
  'armed',
]);

/** Kinds that a busy page makes by the thousand without anybody seeing them. */
export const TRAFFIC_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'request-sent',
  'response-received',
  'request-failed',
  'socket-sent',
]);
