import type { InfoHit } from '@/lib/model/event';

/** A hit before it is published: the value is kept only to tell hits apart. */
export interface RawHit extends Omit<InfoHit, 'channel' | 'encoding'> {
  readonly value: string;
  readonly encoding: readonly string[];
}

/** Below this a pattern is not reported (`pi-formats`). */
export const REPORT_FROM = 0.7;
