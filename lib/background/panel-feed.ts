import type { FeedHello, PanelState, SessionTrouble, TabState } from '@/lib/contract/feed';
import type { SessionHead } from '@/lib/contract/session';
import type { ActiveSession } from './active';
import { audibility } from './address';
import type { Controller } from './controller';
import type { BackgroundPorts, TabFacts } from './ports';
import { readingState } from './reading/job';
import { evictedCount } from './room';
import { isFull } from './size';
import type { SessionStore } from './store';
import type { ControllerListener, FeedPort, PanelTaker } from './takers';

/** Keeps every open panel up to date: the whole state when something changes, and news of stored events. */
export class PanelFeed implements ControllerListener, PanelTaker {
  readonly #ports: BackgroundPorts;
  readonly #store: SessionStore;
  readonly #panels = new Map<FeedPort, number>();
  /** Tabs whose page stays closed to us although their button was clicked: pages of the browser itself. */
  readonly #clicked = new Set<number>();
  #controller: Controller | null = null;
  #queued = false;

  constructor(ports: BackgroundPorts, store: SessionStore) {
    this.#ports = ports;
    this.#store = store;
  }

  /** The controller is made with this as its listener, so it comes afterwards. */
  use(controller: Controller): void {
    this.#controller = controller;
  }

  join(port: FeedPort, { windowId }: FeedHello): void {
    this.#panels.set(port, windowId);
    this.stateChanged();
  }

  leave(port: FeedPort): void {
    this.#panels.delete(port);
  }

  clicked(tabId: number): void {
    this.#clicked.add(tabId);
    this.stateChanged();
  }

  moved(tabId: number): void {
    this.#clicked.delete(tabId);
  }

  stored(sessionId: string, lastSeq: number): void {
    for (const port of this.#panels.keys()) port.send({ kind: 'stored', sessionId, lastSeq });
  }

  /** Several changes in one moment are told once. */
  stateChanged(): void {
    if (this.#queued || this.#panels.size === 0) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      void this.#tell();
    });
  }

  async #tell(): Promise<void> {
    for (const [port, windowId] of [...this.#panels]) {
      const state = await this.#stateOf(windowId);
      if (this.#panels.has(port)) port.send({ kind: 'state', state });
    }
  }

  async #stateOf(windowId: number): Promise<PanelState> {
    // First: a worker that has just come up may have to close what an earlier one left running.
    const active = (await this.#controller?.active()) ?? null;
    const [front, all, sessions, evicted, reading] = await Promise.all([
      this.#ports.tabs.front(windowId),
      this.#ports.allSites(),
      this.#store.heads(),
      evictedCount(this.#ports),
      readingState(this.#ports),
    ]);
    const head = active ? sessions.find(({ id }) => id === active.sessionId) : undefined;
    return {
      tab: front ? await this.#tabState(front) : null,
      access: all ? 'all' : 'tab',
      recording: head && active ? { ...head, tabId: active.tabId, trouble: troubleOf(head, active) } : null,
      sessions,
      ...(reading ? { reading } : {}),
      ...(evicted > 0 ? { evicted } : {}),
    };
  }

  async #tabState({ id, url, title }: TabFacts): Promise<TabState> {
    if (url === null) {
      const can = this.#clicked.has(id) ? ({ unscriptable: 'browser-page' } as const) : 'needs-click';
      return { tabId: id, url, title, can };
    }
    const can = audibility(url, await this.#ports.files());
    return { tabId: id, url, title, can: can === 'audit' ? 'audit' : { unscriptable: can } };
  }
}

/** A full session stays full, wherever its page went since; only a closed tab says more. */
function troubleOf(head: SessionHead, { trouble }: ActiveSession): SessionTrouble {
  return isFull(head) && trouble !== 'tab-closed' ? 'session-full' : trouble;
}
