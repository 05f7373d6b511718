import type { SearchText } from '@/lib/contract/wire';
import type { EventKind, EventSource, Payload } from '@/lib/model/event';

/** A fact as it arrives: unmasked, with the raw texts to be searched. Identity comes from the browser. */
export interface RawFact<K extends EventKind = EventKind> {
  readonly kind: K;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly source: EventSource;
  readonly walk: string;
  readonly frame: string;
  readonly doc: string | null;
  readonly payload: Payload<K>;
  readonly search?: readonly SearchText[];
}
