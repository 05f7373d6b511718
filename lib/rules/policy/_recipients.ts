import { type HostReading, identifyHost, partyOf } from '@/lib/recognise/third-party/identify-host';
import type { RuleContext } from '@/lib/rules/define';
import { hostOf } from '@/lib/rules/shared/hosts';
import type { VisitView } from '@/lib/timeline/view';

/** Somebody else's host that the program contacted. */
export interface ContactedHost {
  readonly host: string;
  /** Null for hosts that no table knows. */
  readonly reading: HostReading | null;
  /** A script sent it something, or the page did; pictures, fonts and styles alone tell their host nothing of a user. */
  readonly told: boolean;
}

const SILENT: ReadonlySet<string> = new Set(['image', 'script', 'stylesheet', 'font', 'media', 'document']);

/** The hosts of third parties that visits contacted, by name. */
export function contactedHosts(visits: readonly VisitView[], context: RuleContext): readonly ContactedHost[] {
  const hosts = new Map<string, ContactedHost>();
  for (const visit of visits) {
    for (const { url, initiator } of requestsOf(visit)) {
      const host = hostOf(url).replace(/:\d+$/, '');
      if (host === '' || partyOf(host, hostOf(visit.url), context.timeline.recording.firstParty) === 'first') continue;
      const told = !SILENT.has(initiator) || hosts.get(host)?.told === true;
      hosts.set(host, { host, reading: identifyHost(host), told });
    }
  }
  return [...hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}

function requestsOf(visit: VisitView): readonly { readonly url: string; readonly initiator: string }[] {
  const sent = visit.of('request-sent').filter(({ initiator, frame }) => initiator !== 'document' || frame !== 'f0');
  return [...sent, ...visit.of('socket-sent').map(({ url }) => ({ url, initiator: 'websocket' }))];
}
