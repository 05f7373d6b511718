import type { AuditEvent, EventOf } from '@/lib/model/event';

/** Probe and network see the same request within this time of each other. */
const SAME_REQUEST_MS = 1500;

/**
 * Joins the two testimonies of one request: the browser's network (certain that it was sent) and the probe's (body of a
 * beacon, calling script). The network's event stays, with the probe's caller and hits added; a probe event that the
 * network never confirmed stays by itself.
 */
export function joinTraffic(events: readonly AuditEvent[]): readonly AuditEvent[] {
  const fromProbe = events.filter(isProbeRequest);
  if (fromProbe.length === 0) return events;
  const partnerOf = new Map<AuditEvent, EventOf<'request-sent'>>();
  const taken = new Set<AuditEvent>();
  for (const event of events) {
    if (event.kind !== 'request-sent' || event.source === 'probe') continue;
    const partner = fromProbe.find((candidate) => !taken.has(candidate) && isSame(candidate, event));
    if (!partner) continue;
    taken.add(partner);
    partnerOf.set(event, partner);
  }
  return events.filter((event) => !taken.has(event)).map((event) => join(event, partnerOf.get(event)));
}

function isProbeRequest(event: AuditEvent): event is EventOf<'request-sent'> {
  return event.kind === 'request-sent' && event.source === 'probe';
}

function isSame(probe: EventOf<'request-sent'>, network: EventOf<'request-sent'>): boolean {
  return (
    probe.url === network.url &&
    probe.method === network.method &&
    Math.abs(probe.atMs - network.atMs) <= SAME_REQUEST_MS
  );
}

function join(event: AuditEvent, probe: EventOf<'request-sent'> | undefined): AuditEvent {
  if (!probe || event.kind !== 'request-sent') return event;
  const known = new Set(event.hits.map(hitKey));
  const added = probe.hits.filter((hit) => !known.has(hitKey(hit)));
  const caller = event.caller ?? probe.caller;
  return {
    ...event,
    hits: [...event.hits, ...added],
    bodySize: event.bodySize ?? probe.bodySize,
    ...(caller === undefined ? {} : { caller }),
  };
}

function hitKey(hit: EventOf<'request-sent'>['hits'][number]): string {
  return [hit.type, hit.masked, hit.channel, hit.key ?? ''].join('|');
}
