import { STORE_LIMITS } from '@/lib/contract/limits';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';

type Sized = Pick<SessionHead, 'bytes'>;

const LIMITS = [
  { at: STORE_LIMITS.pictures, what: 'picture-cap' },
  { at: STORE_LIMITS.full, what: 'session-cap' },
] as const;

/** Room that events take on the disk, as JSON in UTF-8. */
export function sizeOf(events: readonly AuditEvent[]): number {
  return events.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(events)).length;
}

/** The gaps to be told where a session grows from one size to another: each limit is passed once. */
export function limitsPassed(before: number, after: number): readonly string[] {
  return LIMITS.flatMap(({ at, what }) => (before < at && at <= after ? [what] : []));
}

/** Whether a session has taken all that it may hold. */
export function isFull({ bytes }: Sized): boolean {
  return bytes >= STORE_LIMITS.full;
}

/** Whether a session has room for another picture. */
export function takesPictures({ bytes }: Sized): boolean {
  return bytes < STORE_LIMITS.pictures;
}
