import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { SearchText } from '@/lib/contract/wire';
import type { EventKind, Payload } from '@/lib/model/event';
import { now } from './clock';
import { encode } from './encode';
import { bare, readData, slice } from './natives';

/** A payload as the probe states it: personal information is found later, at ingest. */
export type Draft<K extends EventKind> = Omit<Payload<K>, 'hits' | 'caller'> & { readonly caller?: string | undefined };

/** Images are numerous and rarely carry data: they must not use up the cap of requests. */
const IMAGES = 'request-sent image';
const IMAGE_CAP = 300;

let send: (text: string) => void;
/** Events of each kind, those held back included. */
let counts: Record<string, number>;

/** Begins: `sink` gets one wire string per event. */
export function startReporting(sink: (text: string) => void): void {
  send = sink;
  counts = bare({});
}

/** Sends one event; `at` (epoch ms) defaults to now. Events beyond a cap are counted, not sent. */
export function report<K extends EventKind>(
  kind: K,
  payload: Draft<K>,
  search?: readonly SearchText[],
  at: number = now(),
): void {
  const isImage = kind === 'request-sent' && readData(payload, 'initiator') === 'image';
  const group = isImage ? IMAGES : kind;
  const count = (counts[group] ?? 0) + 1;
  const over = count - capOf(group);
  counts[group] = count;
  if (over === 1) gap('event-cap', group);
  if (over > 0) return;
  const text = written(kind, payload, at, search);
  if (text.length > WIRE_LIMITS.event) gap('event-too-long', kind);
  else send(text);
}

/** Says how many events of each kind went over its cap since the last call. */
export function reportHeldBack(): void {
  for (const group in counts) {
    const cap = capOf(group);
    const over = (counts[group] ?? 0) - cap;
    if (over <= 0) continue;
    gap('event-cap', `${group} +${over}`);
    counts[group] = cap;
  }
}

function capOf(group: string): number {
  return group === IMAGES ? IMAGE_CAP : WIRE_LIMITS.perKind;
}

/** A gap has no cap: it tells of one. */
function gap(what: string, detail: string): void {
  send(written('gap', { what, detail }, now()));
}

function written(kind: EventKind, payload: unknown, at: number, search?: readonly SearchText[]): string {
  return encode({ kind, at, from: 'probe', payload, search });
}

/** One text to search, cut to the cap; nothing for an empty one. */
export function searchText(channel: SearchText['channel'], text: string, as?: string, cut = false): SearchText[] {
  if (text === '') return [];
  const isLong = text.length > WIRE_LIMITS.search;
  return [{ channel, text: slice(text, 0, WIRE_LIMITS.search), as, cut: cut || isLong || undefined }];
}
