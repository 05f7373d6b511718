import * as v from 'valibot';
import { type EventKind, type Payload, payloadSchemas } from '@/lib/model/event';
import { failure, ok, type Result } from '@/lib/model/result';
import { CHANNELS } from '@/lib/model/vocabulary';
import { WIRE_LIMITS } from './limits';

export { WIRE_LIMITS };

/**
 * Boundary probe → observer → ingest. One JSON string per event. Everything in it is the page's testimony: parsed,
 * capped, and never trusted for identity (frame, document and address come from the browser).
 */

/** A raw text to be searched for personal information at ingest and then dropped. Never stored. */
export interface SearchText {
  readonly channel: (typeof CHANNELS)[number] | 'field';
  readonly text: string;
  /** Content type or encoding hint: `form`, `json`, `text`, `base64`. */
  readonly as?: string | undefined;
  readonly cut?: boolean | undefined;
}

/** What leaves the page: a kind, the epoch time, the payload (still unmasked) and raw texts to search. */
export interface WireEvent<K extends EventKind = EventKind> {
  readonly kind: K;
  /** Epoch milliseconds: `performance.timeOrigin + performance.now()` of the sending document. */
  readonly at: number;
  readonly from: 'probe' | 'observer';
  readonly payload: Payload<K>;
  readonly search?: readonly SearchText[];
}

const envelope = v.object({
  kind: v.string(),
  at: v.pipe(v.number(), v.finite()),
  from: v.picklist(['probe', 'observer']),
  payload: v.unknown(),
  search: v.optional(
    v.array(
      v.object({
        channel: v.picklist([...CHANNELS, 'field']),
        text: v.string(),
        as: v.optional(v.string()),
        cut: v.optional(v.boolean()),
      }),
    ),
  ),
});

/** Parses one wire string. The reason is for the drop counter, not for people. */
export function parseWire(text: string): Result<WireEvent> {
  if (text.length > WIRE_LIMITS.event) return failure('too-long');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return failure('not-json');
  }
  const head = v.safeParse(envelope, raw);
  if (!head.success) return failure('bad-envelope');
  const kind = head.output.kind as EventKind;
  const schema = Object.hasOwn(payloadSchemas, kind) ? payloadSchemas[kind] : undefined;
  if (!schema) return failure('unknown-kind');
  const payload = v.safeParse(schema, head.output.payload);
  if (!payload.success) return failure(`bad-payload:${kind}`);
  const { at, from, search } = head.output;
  return ok({ kind, at, from, payload: payload.output as Payload<EventKind>, ...(search ? { search } : {}) });
}
