import type { InfoHit } from '@/lib/model/event';
import type { ReportApiCall, ReportPersonalInfo, ReportThirdParty } from '@/lib/model/report';
import { identifyApi } from '@/lib/recognise/interfaces/identify-api';
import { identifyHost, partyOf } from '@/lib/recognise/third-party/identify-host';
import type { Timed, Timeline, VisitView } from '@/lib/timeline/view';
import { firstOf, sortBy } from './order';

/** Personal information that left the page or was stored, one row a value, channel and recipient. */
export function infoRows(timeline: Timeline): readonly ReportPersonalInfo[] {
  const { firstParty } = timeline.recording;
  return timeline.visits.flatMap((visit) => {
    const sent = [...visit.of('request-sent'), ...visit.of('socket-sent')].flatMap((event) =>
      event.hits.map((hit) => sentRow(visit, event, hit, firstParty)),
    );
    const stored = visit
      .of('storage-written')
      .flatMap((event) => event.hits.map((hit) => storedRow(visit, event, hit)));
    const rows = sortBy([...sent, ...stored], (row) => [row.type, row.masked, row.channel, row.host, row.atMs]);
    return firstOf(rows, (row) => [row.type, row.masked, row.channel, row.host, row.request?.url ?? ''].join('|'));
  });
}

function sentRow(
  visit: VisitView,
  event: Timed<'request-sent'> | Timed<'socket-sent'>,
  hit: InfoHit,
  firstParty: readonly string[],
): ReportPersonalInfo {
  const host = hostOf(event.url);
  return {
    ...commonRow(visit, event, hit),
    secure: /^(https|wss):/.test(event.url),
    party: partyOf(host, hostOf(visit.url), firstParty),
    host,
    operator: identifyHost(host)?.operator.zh ?? null,
    request: { method: event.kind === 'request-sent' ? event.method : 'SEND', url: event.url, harEntry: null },
  };
}

function storedRow(visit: VisitView, event: Timed<'storage-written'>, hit: InfoHit): ReportPersonalInfo {
  return {
    ...commonRow(visit, event, hit),
    channel: event.area,
    secure: false,
    party: 'first',
    host: hostOf(visit.url),
    operator: null,
    request: null,
  };
}

function commonRow(visit: VisitView, event: Timed, hit: InfoHit) {
  return {
    pageId: visit.id,
    pass: visit.pass,
    type: hit.type,
    masked: hit.masked,
    basis: hit.basis,
    confidence: Math.round(hit.confidence * 100) / 100,
    channel: hit.channel,
    encoding: hit.encoding,
    atMs: event.ms,
    phase: event.phase,
    consent: visit.consentAt(event.ms, hit.type),
  };
}

/** Platform and browser interfaces that were called, one row an interface and caller. */
export function apiRows(timeline: Timeline): readonly ReportApiCall[] {
  return timeline.visits.flatMap((visit) => {
    const rows = visit.of('api-called').map((event): ReportApiCall => {
      const known = identifyApi(event.api, event.detail);
      return {
        pageId: visit.id,
        pass: visit.pass,
        api: event.api,
        container: known?.container ?? 'browser',
        info: known?.info ?? null,
        atMs: event.ms,
        phase: event.phase,
        consent: visit.consentAt(event.ms, known?.kind ?? known?.info ?? 'base'),
        caller: event.caller ?? null,
      };
    });
    const key = (row: ReportApiCall): string => `${row.api}|${row.caller ?? ''}`;
    return sortBy(firstOf(rows, key), (row) => [row.api, row.caller ?? '']);
  });
}

/** Hosts of other parties that were contacted, over all passes. */
export function thirdPartyRows(timeline: Timeline): readonly ReportThirdParty[] {
  const { firstParty } = timeline.recording;
  const byHost = new Map<string, ReportThirdParty>();
  for (const visit of timeline.visits) {
    for (const event of [...visit.of('request-sent'), ...visit.of('socket-sent')]) {
      const host = hostOf(event.url);
      if (host === '' || partyOf(host, hostOf(visit.url), firstParty) === 'first') continue;
      const seen = byHost.get(host);
      byHost.set(host, seen ? { ...seen, requests: seen.requests + 1 } : thirdPartyRow(host, event, visit));
    }
  }
  return sortBy([...byHost.values()], (row) => [row.host]);
}

function thirdPartyRow(host: string, event: Timed, visit: VisitView): ReportThirdParty {
  const known = identifyHost(host);
  return {
    host,
    operator: known?.operator.zh ?? null,
    purpose: known?.purpose ?? null,
    requests: 1,
    firstAtMs: event.ms,
    firstPageId: visit.id,
    consent: visit.consentAt(event.ms),
  };
}

/** Host with port; empty for addresses without one (`data:`, `blob:`). */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
