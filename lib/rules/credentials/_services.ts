import type { InfoHit } from '@/lib/model/event';
import type { EvidenceKind } from '@/lib/model/report';
import type { InfoBasis, InfoType } from '@/lib/model/vocabulary';
import type { RuleContext } from '@/lib/rules/define';
import { isCredential } from '@/lib/rules/shared/credentials';
import { routeOf } from '@/lib/rules/shared/page-route';
import type { VisitView } from '@/lib/timeline/view';

/** A credential that is known to be one and the same value wherever it turns up. */
export interface Sighting {
  readonly type: InfoType;
  readonly masked: string;
  readonly how: 'typed' | 'prefilled' | 'displayed' | 'sent' | 'stored';
  readonly ms: number;
  readonly evidence: { readonly kind: EvidenceKind; readonly ref: string };
}

/**
 * The service that an address belongs to: its origin, or the part of it that the tester named. A person who gave a
 * document to one has not given it to another.
 */
export function serviceOf(url: string, context: RuleContext): string {
  const origin = URL.canParse(url) ? new URL(url).origin : url;
  const route = routeOf(url);
  const prefixes = (context.timeline.recording.services ?? []).map((prefix) => prefix.toLowerCase());
  const own = prefixes.filter((prefix) => route.startsWith(prefix)).sort((a, b) => b.length - a.length)[0];
  return own === undefined ? origin : `${origin}${own}`;
}

/** Every place where a visit shows, holds or sends a credential that the tester typed or declared, in time order. */
export function sightings(visit: VisitView): readonly Sighting[] {
  const typed = visit.of('field-typed').flatMap(({ infoType, masked, selector, ms }): Sighting[] => {
    return isCredential(infoType)
      ? [{ type: infoType, masked, how: 'typed', ms, evidence: { kind: 'element', ref: selector } }]
      : [];
  });
  const shown = visit.of('info-shown').flatMap(({ infoType, masked, basis, from, selector, ms }): Sighting[] => {
    if (!isCredential(infoType) || !isKnown(basis)) return [];
    const how = from === 'field' ? 'prefilled' : 'displayed';
    return [{ type: infoType, masked, how, ms, evidence: { kind: 'element', ref: selector } }];
  });
  const sent = [...visit.of('request-sent'), ...visit.of('socket-sent')].flatMap(({ hits, url, ms }) =>
    hits
      .filter(isKnownHit)
      .map(
        ({ type, masked }): Sighting => ({ type, masked, how: 'sent', ms, evidence: { kind: 'request', ref: url } }),
      ),
  );
  const stored = visit.of('storage-written').flatMap(({ hits, area, key, ms }) =>
    hits.filter(isKnownHit).map(
      ({ type, masked }): Sighting => ({
        type,
        masked,
        how: 'stored',
        ms,
        evidence: { kind: 'storage', ref: `${area} ${key}` },
      }),
    ),
  );
  return [...typed, ...shown, ...sent, ...stored].sort((a, b) => a.ms - b.ms);
}

/** A shape alone may be anybody's. */
function isKnown(basis: InfoBasis): boolean {
  return basis === 'canary' || basis === 'typed';
}

/** The hit is a credential that the tester typed or declared. */
export function isKnownHit({ type, basis }: InfoHit): boolean {
  return isCredential(type) && isKnown(basis);
}

/** Two sightings of one value. */
export function isSame(a: Pick<Sighting, 'type' | 'masked'>, b: Pick<Sighting, 'type' | 'masked'>): boolean {
  return a.type === b.type && a.masked === b.masked;
}
