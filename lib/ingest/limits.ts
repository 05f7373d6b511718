import type { EventKind } from '@/lib/model/event';

/** What one document may put into a recording (`engineering`, 3.9). */
export const INGEST_LIMITS = {
  /** Events of one document; the structure of the visit itself does not count. */
  eventsPerDocument: 5000,
  /** Characters of one stored string. */
  stringLength: 8192,
  /** Characters of a stored `data:` address, whose content is no traffic. */
  dataUrlLength: 128,
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
  'screenshot-taken',
  'gap',
  'armed',
]);
