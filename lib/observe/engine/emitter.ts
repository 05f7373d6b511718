import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { SearchText, WireEvent } from '@/lib/contract/wire';
import type { EventKind, Payload } from '@/lib/model/event';
import type { Clock } from './clock';

/** Sends one event; `at` is the epoch millisecond it happened, now if left out. */
export type Emit = <K extends EventKind>(
  kind: K,
  payload: Payload<K>,
  at?: number,
  search?: readonly SearchText[],
) => void;

/** Wraps events for the wire. Each kind is capped per document; the first one too many is told as a gap. */
export function createEmitter(send: (text: string) => void, clock: Clock): Emit {
  const counts = new Map<EventKind, number>();
  const emit: Emit = (kind, payload, at = clock(), search) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > WIRE_LIMITS.perKind) {
      if (count === WIRE_LIMITS.perKind + 1 && kind !== 'gap') emit('gap', { what: 'event-cap', detail: kind });
      return;
    }
    const event: WireEvent = { kind, at, from: 'observer', payload, ...(search ? { search } : {}) };
    const text = JSON.stringify(event);
    if (text.length <= WIRE_LIMITS.event) send(text);
    else emit('gap', { what: 'event-too-long', detail: kind });
  };
  return emit;
}
