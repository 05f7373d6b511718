import type { StartCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import type { BackgroundPorts, TabFacts } from './ports';

/** The head of a session that begins now, in this tab. */
export function newHead(ports: BackgroundPorts, call: StartCall, tab: TabFacts, all: boolean): SessionHead {
  return {
    id: ports.newId(),
    status: 'recording',
    startedAt: new Date(ports.now()).toISOString(),
    endedAt: null,
    url: tab.url ?? '',
    title: tab.title,
    access: all ? 'all' : 'tab',
    passive: call.passive,
    ...ports.product,
    lang: call.lang,
    profile: call.profile,
    version: ports.version,
    walks: [],
    lastSeq: 0,
    bytes: 0,
  };
}
