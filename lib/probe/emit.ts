import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { SearchText } from '@/lib/contract/wire';
import type { EventKind, Payload } from '@/lib/model/event';
import { encode } from './encode';
import { readData, slice } from './natives';

/** A payload as the probe states it: personal information is found later, at ingest. */
export type Draft<K extends EventKind> = Omit<Payload<K>, 'hits' | 'caller'> & { readonly caller?: string | undefined };

/** Sends one event; `at` (epoch ms) defaults to now. Events beyond a cap are counted, not sent. */
export type Report = <K extends EventKind>(
  kind: K,
  payload: Draft<K>,
  search?: readonly SearchText[],
  at?: number,
) => void;

/** Reports, and tells at the end how many events were held back. */
export interface Reporter {
  readonly report: Report;
  /** Sends a `gap` for each kind that went over its cap since the last call. */
  flushGaps(): void;
}

/** Images are numerous and rarely carry data: they must not use up the cap of requests. */
const IMAGE_CAP = 300;

/** Creates the reporter of one document. `send` gets one wire string per event. */
export function createReporter(send: (text: string) => void, now: () => number): Reporter {
  const counts: Record<string, number> = Object.create(null);
  const dropped: Record<string, number> = Object.create(null);

  function gap(what: string, detail: string): void {
    send(encode({ kind: 'gap', at: now(), from: 'probe', payload: { what, detail } }));
  }

  function isWithinCap(group: string, cap: number): boolean {
    const count = (counts[group] ?? 0) + 1;
    counts[group] = count;
    if (count <= cap) return true;
    dropped[group] = (dropped[group] ?? 0) + 1;
    if (dropped[group] === 1) gap('event-cap', group);
    return false;
  }

  function report<K extends EventKind>(kind: K, payload: Draft<K>, search?: readonly SearchText[], at = now()): void {
    const isImage = kind === 'request-sent' && readData(payload, 'initiator') === 'image';
    if (!isWithinCap(isImage ? `${kind} image` : kind, isImage ? IMAGE_CAP : WIRE_LIMITS.perKind)) return;
    const text = encode({ kind, at, from: 'probe', payload, search });
    if (text.length > WIRE_LIMITS.event) gap('event-too-long', kind);
    else send(text);
  }

  function flushGaps(): void {
    for (const group in dropped) {
      const count = dropped[group] ?? 0;
      if (count > 0) gap('event-cap', `${group} +${count}`);
      dropped[group] = 0;
    }
  }

  return { report, flushGaps };
}

/** One text to search, cut to the cap; nothing for an empty one. */
export function searchText(channel: SearchText['channel'], text: string, as?: string, cut = false): SearchText[] {
  if (text === '') return [];
  const isLong = text.length > WIRE_LIMITS.search;
  return [{ channel, text: isLong ? slice(text, 0, WIRE_LIMITS.search) : text, as, cut: cut || isLong || undefined }];
}
