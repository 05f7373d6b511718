import type { InfoHit } from '@/lib/model/event';
import type { InfoType } from '@/lib/model/vocabulary';
import type { Timed, VisitView } from '@/lib/timeline/view';

/** From this confidence on a hit is taken for what it looks like; a tester's own value always is. */
const SURE = 0.7;
/** Belong to a company or to the connection itself rather than to the person. */
const NOT_PERSONAL: ReadonlySet<InfoType> = new Set(['uscc', 'ip']);

/** One piece of personal information that left the page. */
export interface SentInfo {
  readonly event: Timed<'request-sent'> | Timed<'socket-sent'>;
  readonly hit: InfoHit;
}

/** Personal information in what a visit sent, surely enough, in time order. */
export function sentInfo(visit: Pick<VisitView, 'walk' | 'index'>): readonly SentInfo[] {
  const view = visit.walk.visits[visit.index];
  if (!view) return [];
  return [...view.of('request-sent'), ...view.of('socket-sent')]
    .sort((a, b) => a.ms - b.ms)
    .flatMap((event) => event.hits.filter(isSure).map((hit) => ({ event, hit })));
}

function isSure(hit: InfoHit): boolean {
  if (NOT_PERSONAL.has(hit.type)) return false;
  return hit.basis === 'canary' || hit.confidence >= SURE;
}
