import type { AuditEvent, EventOf } from '@/lib/model/event';
import type { Walk } from '@/lib/model/recording';
import { joinTraffic } from './traffic';

/** A visit before anything is derived from it: which events belong to one page load or SPA route. */
export interface VisitCut {
  readonly walk: Walk;
  readonly index: number;
  readonly cause: 'load' | 'route';
  readonly by: EventOf<'navigated'>['by'];
  /** Where the visit set out for; `url` is where it ended after redirects that showed nothing. */
  readonly requestedUrl: string;
  readonly url: string;
  readonly status: number | null;
  readonly startAtMs: number;
  readonly endAtMs: number;
  readonly events: readonly AuditEvent[];
}

/** A redirect that the page makes by itself this early, having shown nothing, is part of the same visit. */
const REDIRECT_WINDOW_MS = 10_000;

interface OpenVisit {
  navigated: EventOf<'navigated'>;
  requestedUrl: string;
  url: string;
  status: number | null;
  startAtMs: number;
  /** Top documents of this visit; routes share theirs with the load before. */
  docs: Set<string>;
  /** Something was shown or touched, so that a further navigation is a new visit. */
  lived: boolean;
  events: AuditEvent[];
}

/** Cuts one walk's events into visits: by document first, then by time within the document's routes. */
export function cutVisits(walk: Walk, events: readonly AuditEvent[]): readonly VisitCut[] {
  const ordered = events.filter((event) => event.walk === walk.id).sort((a, b) => a.atMs - b.atMs || a.seq - b.seq);
  const visits = openVisits(ordered);
  if (visits.length === 0) return [];
  const topDocOf = mapToTopDocuments(ordered);
  for (const event of ordered) visitOf(event, visits, topDocOf).events.push(event);
  // Documents are read when all walks are over.
  const walked = ordered.filter((event) => !isOfDocuments(event));
  const lastAtMs = Math.max(...walked.map((event) => event.atMs));
  return visits.map((visit, index) => close(visit, index, walk, visits[index + 1]?.startAtMs ?? lastAtMs));
}

function openVisits(ordered: readonly AuditEvent[]): OpenVisit[] {
  const visits: OpenVisit[] = [];
  for (const event of ordered) {
    const current = visits.at(-1);
    if (event.kind === 'navigated') {
      if (current && isRedirect(current, event)) follow(current, event);
      else visits.push(open(event));
    } else if (current && showsLife(event)) current.lived = true;
  }
  return visits;
}

function open(event: EventOf<'navigated'>): OpenVisit {
  return {
    navigated: event,
    requestedUrl: event.url,
    url: event.url,
    status: event.status,
    startAtMs: event.atMs,
    docs: new Set(event.doc ? [event.doc] : []),
    lived: false,
    events: [],
  };
}

function isRedirect(current: OpenVisit, event: EventOf<'navigated'>): boolean {
  return event.by === 'page' && !current.lived && event.atMs - current.startAtMs <= REDIRECT_WINDOW_MS;
}

function follow(current: OpenVisit, event: EventOf<'navigated'>): void {
  current.url = event.url;
  current.status = event.status ?? current.status;
  if (event.doc) current.docs.add(event.doc);
}

function showsLife(event: AuditEvent): boolean {
  return event.kind === 'content-visible' || event.kind === 'prompt-shown' || event.kind === 'gesture';
}

/** Part of reading the documents that an address links, which nobody walked to. */
export function isOfDocuments(event: AuditEvent): boolean {
  return event.kind === 'document-read' || (event.kind === 'walk-step' && event.step === 'documents');
}

/** Child documents belong to the top document that was current when they appeared. */
function mapToTopDocuments(ordered: readonly AuditEvent[]): ReadonlyMap<string, string> {
  const topDocOf = new Map<string, string>();
  let top: string | null = null;
  for (const event of ordered) {
    if (event.kind === 'navigated' && event.cause === 'load' && event.doc) {
      top = event.doc;
      topDocOf.set(event.doc, event.doc);
    } else if (event.doc && top && !topDocOf.has(event.doc)) topDocOf.set(event.doc, top);
  }
  return topDocOf;
}

function visitOf(event: AuditEvent, visits: readonly OpenVisit[], topDocOf: ReadonlyMap<string, string>): OpenVisit {
  const top = event.doc ? topDocOf.get(event.doc) : undefined;
  const candidates = top === undefined ? visits : visits.filter((visit) => visit.docs.has(top));
  const pool = candidates.length > 0 ? candidates : visits;
  const started = pool.filter((visit) => visit.startAtMs <= event.atMs);
  const found = started.at(-1) ?? pool[0];
  if (!found) throw new Error('a walk with events has at least one visit');
  return found;
}

function close(visit: OpenVisit, index: number, walk: Walk, endAtMs: number): VisitCut {
  return {
    walk,
    index,
    cause: visit.navigated.cause,
    by: visit.navigated.by,
    requestedUrl: visit.requestedUrl,
    url: visit.url,
    status: visit.status,
    startAtMs: visit.startAtMs,
    endAtMs,
    events: joinTraffic(visit.events),
  };
}
