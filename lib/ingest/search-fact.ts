import type { EventKind, InfoHit } from '@/lib/model/event';
import { findInfo, findInfoInUrl } from '@/lib/recognise/personal-info/find-info';
import type { Needle } from '@/lib/recognise/personal-info/needles';
import type { RawFact } from './fact';

/** Kinds that carry hits. */
const SEARCHED: ReadonlySet<EventKind> = new Set<EventKind>([
  'request-sent',
  'socket-sent',
  'api-called',
  'storage-written',
  'form-submitted',
]);

/** Personal information in everything that a fact sends or stores; null for kinds that send and store nothing. */
export function searchFact(fact: RawFact, needles: readonly Needle[]): readonly InfoHit[] | null {
  if (!SEARCHED.has(fact.kind)) return null;
  const { payload, search = [] } = fact;
  const name = 'key' in payload ? payload.key : '';
  const inAddress = addressesOf(fact).flatMap((address) => findInfoInUrl(address, needles));
  const inTexts = search.flatMap((text) => findInfo(text, needles, name));
  return withoutRepeats([...inAddress, ...inTexts]);
}

function addressesOf({ payload }: RawFact): readonly string[] {
  if ('action' in payload) return [payload.action];
  if ('detail' in payload) return /^(?:https?:|\/|pages?\/)\S+\?/i.test(payload.detail) ? [payload.detail] : [];
  return 'url' in payload ? [payload.url] : [];
}

function withoutRepeats(hits: readonly InfoHit[]): readonly InfoHit[] {
  const byPlace = new Map<string, InfoHit>();
  for (const hit of hits) {
    const place = [hit.type, hit.masked, hit.basis, hit.channel, hit.key ?? ''].join('|');
    if (!byPlace.has(place)) byPlace.set(place, hit);
  }
  return [...byPlace.values()];
}
