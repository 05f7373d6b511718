import type { Bilingual } from '@/lib/model/vocabulary';
import { partyOf } from '@/lib/recognise/third-party/identify-host';
import { identifyRequest } from '@/lib/recognise/third-party/identify-request';
import type { RuleContext } from '@/lib/rules/define';
import type { Timed, VisitView } from '@/lib/timeline/view';
import { hostOf } from './hosts';

/** A service that gives visitors ids or reports what they do, and the first request of a visit to it. */
export interface TrackerUse {
  readonly host: string;
  readonly operator: Bilingual;
  readonly purpose: string;
  /** Runs on a host of the page's own party. */
  readonly selfHosted: boolean;
  readonly event: Timed<'request-sent'> | Timed<'socket-sent'>;
}

/** The trackers a visit contacted, one a host, in time order. Blocked and failed requests count: they were sent off. */
export function trackersOf(
  visit: Pick<VisitView, 'walk' | 'index' | 'url'>,
  context: RuleContext,
  counts: (event: Timed<'request-sent'> | Timed<'socket-sent'>) => boolean = () => true,
): readonly TrackerUse[] {
  const view = visit.walk.visits[visit.index];
  if (!view) return [];
  const uses = new Map<string, TrackerUse>();
  for (const event of [...view.of('request-sent'), ...view.of('socket-sent')].sort((a, b) => a.ms - b.ms)) {
    const host = hostOf(event.url);
    if (uses.has(host) || isPage(event) || !counts(event)) continue;
    const reading = identifyRequest(event.url);
    if (!reading?.tracker) continue;
    const selfHosted = partyOf(host, hostOf(visit.url), context.timeline.recording.firstParty) === 'first';
    uses.set(host, { host, operator: reading.operator, purpose: reading.purpose, selfHosted, event });
  }
  return [...uses.values()];
}

/** The page itself, when the program audited is the service's own site. */
function isPage(event: Timed<'request-sent'> | Timed<'socket-sent'>): boolean {
  return event.kind === 'request-sent' && event.initiator === 'document' && event.frame === 'f0';
}
