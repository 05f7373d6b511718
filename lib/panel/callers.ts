import type { AuditEvent } from '@/lib/model/event';

/** Addresses asked for, each with the places in the page's scripts that did, in time order. */
export type Callers = ReadonlyMap<string, readonly { readonly atMs: number; readonly caller: string }[]>;

/** Where in the page's own scripts each request came from; requests of unknown origin are left out. */
export function callersOf(events: readonly AuditEvent[]): Callers {
  const callers = new Map<string, { atMs: number; caller: string }[]>();
  for (const event of events) {
    if (event.kind !== 'request-sent' || !event.caller) continue;
    const known = callers.get(event.url);
    const one = { atMs: event.atMs, caller: event.caller };
    if (known) known.push(one);
    else callers.set(event.url, [one]);
  }
  return callers;
}

/** The caller of the request to `url` that was sent nearest to a moment of the recording; null when nobody knows. */
export function callerAt(callers: Callers, url: string, atMs: number): string | null {
  const all = callers.get(url) ?? [];
  const [nearest] = [...all].sort((a, b) => Math.abs(a.atMs - atMs) - Math.abs(b.atMs - atMs));
  return nearest?.caller ?? null;
}
