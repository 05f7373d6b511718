import type { Refusal, StartCall } from '@/lib/contract/rpc';
import { type ActiveSession, forgetActive, readActive, writeActive, writeEnded } from './active';
import { audibility, siteOf } from './address';
import { LiveSession } from './live-session';
import { newHead } from './new-head';
import { closeOrphans } from './orphans';
import type { BackgroundPorts } from './ports';
import { makeRoom } from './room';
import { forgetSecrets, writeSecrets } from './secrets';
import type { SessionStore } from './store';

/** How a session begins, ends and is taken up again: the steps between which the worker may die. */

export interface RunningSession {
  readonly live: LiveSession;
  readonly active: ActiveSession;
}

/** Begins a session, or says why there is none. What fails half-way is undone. */
export async function beginSession(
  ports: BackgroundPorts,
  store: SessionStore,
  call: StartCall,
): Promise<RunningSession | Refusal> {
  const tab = await ports.tabs.get(call.tabId);
  if (!tab) return 'tab-gone';
  const { url } = tab;
  if (url === null) return 'no-access';
  if (audibility(url, await ports.files()) !== 'audit') return 'unscriptable';
  const all = await ports.allSites();
  const head = newHead(ports, call, tab, all);
  const origin = new URL(url).origin;
  const common = { sessionId: head.id, tabId: call.tabId, origin, passive: call.passive, trouble: null };
  try {
    await closeOrphans(store, null);
    await makeRoom(ports, store);
    // First, so that a worker that comes up after this one's death knows that the rest may be missing.
    await writeActive(ports, { ...common, phase: 'starting' });
    await writeSecrets(ports, { canaries: call.canaries, typed: null });
    const live = await LiveSession.open(ports, store, head);
    await live.addTab(call.tabId, url);
    await launch(ports, call, url, all);
    const active = { ...common, phase: 'running' } as const;
    await writeActive(ports, active);
    return { live, active };
  } catch (error) {
    await undoStart(ports, store, head.id);
    throw error;
  }
}

/** Ends a session; its pages are left as if nobody had been there. */
export async function endSession(ports: BackgroundPorts, { live, active }: RunningSession): Promise<void> {
  await writeActive(ports, { ...active, phase: 'stopping' });
  ports.watchRequests(false);
  await ports.scripts.disarm();
  for (const tabId of live.identity.tabs) await stopObservers(ports, live, tabId);
  // On a full disk the head stays open: the session is over all the same, and the head is closed with the orphans.
  await live.close().catch(() => undefined);
  await writeEnded(ports, active);
  await forgetActive(ports);
}

/**
 * After a death: the session goes on where its last stored event left it; one that was just being started is taken back,
 * since whoever asked for it was told nothing; one that was being ended is ended. After a browser's end there is none.
 */
export async function takeUpSession(ports: BackgroundPorts, store: SessionStore): Promise<RunningSession | null> {
  const active = await readActive(ports);
  const head = active ? await store.head(active.sessionId) : null;
  if (active?.phase === 'starting') await undoStart(ports, store, active.sessionId);
  else if (active && head?.status === 'recording') {
    const running = { live: await LiveSession.open(ports, store, head), active };
    if (active.phase === 'running') return running;
    await endSession(ports, running);
  } else await Promise.all([forgetActive(ports), forgetSecrets(ports)]);
  return null;
}

async function launch(
  ports: BackgroundPorts,
  { tabId, passive, reset }: StartCall,
  url: string,
  all: boolean,
): Promise<void> {
  await ports.scripts.arm({ site: siteOf(url), everywhere: all });
  if (all) ports.watchRequests(true);
  if (!passive && reset !== 'none') await ports.clearSite(tabId, url, reset === 'storage-and-cookies');
  await ports.tabs.reload(tabId);
}

async function undoStart(ports: BackgroundPorts, store: SessionStore, id: string): Promise<void> {
  ports.watchRequests(false);
  await ports.scripts.disarm();
  await store.remove(id);
  await Promise.all([forgetActive(ports), forgetSecrets(ports)]);
}

async function stopObservers(ports: BackgroundPorts, live: LiveSession, tabId: number): Promise<void> {
  const command = { to: 'miniaudit-observer', do: 'stop' } as const;
  await Promise.all(live.identity.frameIds(tabId).map((frameId) => ports.ask(tabId, frameId, command)));
}
