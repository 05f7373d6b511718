import {
  type HelloAnswer,
  type HelloCall,
  type PanelAnswer,
  type PanelCall,
  type PushAnswer,
  type PushCall,
  parseContentCall,
  parsePanelCall,
  type StartCall,
} from '@/lib/contract/rpc';
import type { AuditEvent } from '@/lib/model/event';
import { type ActiveSession, forgetActive, readActive, writeActive } from './active';
import { audibility, matchesOf } from './address';
import { highlight } from './highlight';
import type { Origin } from './identity';
import { type BrowserFact, forgetSecrets, LiveSession, writeSecrets } from './live-session';
import { newHead } from './new-head';
import { adoptTab, afterClick, noteOpenedTab } from './opened-tab';
import { closeOrphans } from './orphans';
import { Pictures } from './pictures';
import type { BackgroundPorts } from './ports';
import type { SessionStore } from './store';
import type { ControllerListener, MessageTaker, SenderFacts, TabTaker } from './takers';

/**
 * What was typed is told only once the person rests; a request that carries it must not be stored before it is known, or
 * the value would stand in its address.
 */
const HOLD_MS = 700;

/**
 * The one session that may be running, and everything that is done to it, one step at a time. Nothing lives in it that
 * could not be read again from store and memory: the worker may die between any two steps.
 */
export class Controller implements MessageTaker, TabTaker {
  readonly #ports: BackgroundPorts;
  readonly #store: SessionStore;
  readonly #listener: ControllerListener;
  readonly #pictures: Pictures;
  #active: ActiveSession | null = null;
  #live: LiveSession | null = null;
  #queue: Promise<unknown>;
  #facts: BrowserFact[] = [];

  constructor(ports: BackgroundPorts, store: SessionStore, listener: ControllerListener) {
    this.#ports = ports;
    this.#store = store;
    this.#listener = listener;
    this.#pictures = new Pictures(ports, store, (step) => this.#record(step));
    this.#queue = this.#restore();
  }

  /** The running session, read anew after the worker has died. */
  active(): Promise<ActiveSession | null> {
    return this.#step(async () => this.#active);
  }

  hello(origin: Origin, call: HelloCall): Promise<HelloAnswer> {
    return this.#step(async () => {
      const live = this.#liveOf(origin.tabId);
      if (!live || !this.#active) return { audited: false };
      const events = await live.hello(origin, call);
      // Only a page that speaks is watched again.
      const { trouble, tabId } = this.#active;
      if (trouble === 'left-origin' && origin.tabId === tabId && origin.frameId === 0)
        await this.#setActive({ ...this.#active, trouble: null });
      this.#told(live, origin.tabId, events);
      return { audited: true, passive: this.#active.passive, access: live.head.access };
    });
  }

  push(origin: Origin, call: PushCall): Promise<PushAnswer> {
    return this.#step(async () => {
      const live = this.#liveOf(origin.tabId);
      if (!live) return { audited: false, taken: 0 };
      const { answer, events } = await live.push(origin, call);
      this.#told(live, origin.tabId, events);
      return answer;
    });
  }

  /** Takes what the browser's network showed; several are written in one go. */
  heard(facts: readonly BrowserFact[]): void {
    if (facts.length === 0) return;
    this.#facts.push(...facts);
    if (this.#facts.length > facts.length) return;
    void this.#ports.wait(HOLD_MS).then(() => this.#step(() => this.#takeFacts()));
  }

  async #takeFacts(): Promise<void> {
    const waiting = this.#facts;
    this.#facts = [];
    const events = await this.#live?.takeBrowserFacts(waiting);
    if (this.#live && events && events.length > 0) this.#listener.stored(this.#live.head.id, this.#live.head.lastSeq);
  }

  /** A tab was opened by another: it belongs to the session where the session may see it. */
  async opened(tabId: number, openerTabId: number): Promise<void> {
    const adopt = async (live: LiveSession | null) => live !== null && adoptTab(this.#ports, live, tabId);
    if (!(await this.#step(() => adopt(this.#liveOf(openerTabId))))) return;
    await afterClick(this.#ports);
    await this.#record((live) => noteOpenedTab(live, openerTabId));
  }

  /** An audited tab has come to rest somewhere: where we cannot look, the session says so. */
  arrived(tabId: number): Promise<void> {
    return this.#step(async () => {
      const live = this.#live;
      const place = live?.topOf(tabId);
      if (!live || !place || !this.#active) return;
      const tab = await this.#ports.tabs.get(tabId);
      const left = live.head.access === 'tab' && (tab?.url == null || new URL(tab.url).origin !== this.#active.origin);
      if (!left || this.#active.trouble !== null || tabId !== this.#active.tabId) return;
      await live.note('gap', { what: 'left-origin', detail: '' }, place);
      await this.#setActive({ ...this.#active, trouble: 'left-origin' });
    });
  }

  closed(tabId: number): Promise<void> {
    return this.#step(async () => {
      if (this.#active?.tabId !== tabId) return;
      await this.#setActive({ ...this.#active, trouble: 'tab-closed' });
    });
  }

  /** Content scripts may say hello and push; everything else comes from the extension's own pages. */
  async message(input: unknown, sender: SenderFacts): Promise<unknown> {
    if (sender.ownPage) {
      const call = parsePanelCall(input);
      return call.ok ? this.perform(call.value) : undefined;
    }
    const call = parseContentCall(input);
    if (!call.ok || sender.tabId === null) return undefined;
    const origin = { tabId: sender.tabId, frameId: sender.frameId, documentId: sender.documentId };
    return call.value.call === 'hello' ? this.hello(origin, call.value) : this.push(origin, call.value);
  }

  /** Does what the panel asks. */
  perform(call: PanelCall): Promise<PanelAnswer> {
    return this.#step(async () => {
      try {
        return await this.#perform(call);
      } catch (error) {
        return { ok: false, why: 'failed', detail: error instanceof Error ? error.message : String(error) };
      } finally {
        this.#listener.stateChanged();
      }
    });
  }

  async #perform(call: PanelCall): Promise<PanelAnswer> {
    switch (call.call) {
      case 'start':
        return this.#start(call);
      case 'stop':
        return this.#active?.sessionId === call.sessionId ? this.#stop() : { ok: false, why: 'no-session' };
      case 'remove':
        if (this.#active?.sessionId === call.sessionId) await this.#stop();
        await this.#store.remove(call.sessionId);
        return { ok: true };
      case 'highlight':
        return highlight(this.#ports, this.#live, this.#active, call);
      case 'access-changed':
        await this.#followAccess();
        return { ok: true };
    }
  }

  async #start(call: StartCall): Promise<PanelAnswer> {
    if (this.#active) return { ok: false, why: 'already-recording' };
    const tab = await this.#ports.tabs.get(call.tabId);
    if (!tab) return { ok: false, why: 'tab-gone' };
    if (tab.url === null) return { ok: false, why: 'no-access' };
    if (audibility(tab.url, await this.#ports.files()) !== 'audit') return { ok: false, why: 'unscriptable' };
    const all = await this.#ports.allSites();
    await writeSecrets(this.#ports, { canaries: call.canaries, typed: null });
    const live = await LiveSession.open(this.#ports, this.#store, newHead(this.#ports, call, tab, all));
    await live.addTab(call.tabId, tab.url);
    await this.#setActive({
      sessionId: live.head.id,
      tabId: call.tabId,
      origin: new URL(tab.url).origin,
      passive: call.passive,
      trouble: null,
    });
    this.#live = live;
    try {
      await this.#launch(call, tab.url, all);
    } catch (error) {
      await this.#stop();
      await this.#store.remove(live.head.id);
      throw error;
    }
    return { ok: true, sessionId: live.head.id };
  }

  async #launch({ tabId, passive, reset }: StartCall, url: string, all: boolean): Promise<void> {
    await this.#ports.scripts.arm(matchesOf(url, all));
    if (all) this.#ports.watchRequests(true);
    if (!passive && reset !== 'none') await this.#ports.clearSite(tabId, url, reset === 'storage-and-cookies');
    await this.#ports.tabs.reload(tabId);
  }

  async #stop(): Promise<PanelAnswer> {
    await this.#takeFacts();
    const live = this.#live;
    this.#pictures.forget();
    this.#ports.watchRequests(false);
    await this.#ports.scripts.disarm();
    if (live) {
      for (const tabId of live.identity.tabs) await this.#stopObservers(live, tabId);
      await live.close();
    }
    this.#live = null;
    this.#active = null;
    await forgetActive(this.#ports);
    return { ok: true, ...(live ? { sessionId: live.head.id } : {}) };
  }

  /** The browser gave or took access to all sites: the session goes on with what there is now, and says so. */
  accessChanged(): Promise<void> {
    return this.#step(() => this.#followAccess());
  }

  async #followAccess(): Promise<void> {
    const live = this.#live;
    if (!live || !this.#active) return;
    const access = (await this.#ports.allSites()) ? 'all' : 'tab';
    if (live.head.access === access) return;
    live.setAccess(access);
    const place = live.topOf(this.#active.tabId);
    if (place) await live.note('gap', { what: access === 'all' ? 'late-access' : 'access-lost', detail: '' }, place);
    await this.#ports.scripts.arm(matchesOf(this.#active.origin, access === 'all'));
    this.#ports.watchRequests(access === 'all');
    this.#listener.stateChanged();
  }

  #liveOf(tabId: number): LiveSession | null {
    return this.#live && this.#live.identity.walkOf(tabId) !== null ? this.#live : null;
  }

  async #stopObservers(live: LiveSession, tabId: number): Promise<void> {
    const command = { to: 'miniaudit-observer', do: 'stop' } as const;
    await Promise.all(live.identity.frameIds(tabId).map((frameId) => this.#ports.ask(tabId, frameId, command)));
  }

  async #setActive(active: ActiveSession): Promise<void> {
    this.#active = active;
    await writeActive(this.#ports, active);
    this.#listener.stateChanged();
  }

  #told(live: LiveSession, tabId: number, events: readonly AuditEvent[]): void {
    if (events.length === 0) return;
    this.#pictures.see(live, tabId, events);
    this.#listener.stored(live.head.id, live.head.lastSeq);
  }

  #record(step: (live: LiveSession) => Promise<unknown>): Promise<void> {
    return this.#step(async () => {
      if (!this.#live) return;
      await step(this.#live);
      this.#listener.stored(this.#live.head.id, this.#live.head.lastSeq);
    });
  }

  /** After a death: the session goes on where its last stored event left it. After a browser's end it is closed. */
  async #restore(): Promise<void> {
    const active = await readActive(this.#ports);
    const head = active ? await this.#store.head(active.sessionId) : null;
    if (head?.status === 'recording') {
      this.#live = await LiveSession.open(this.#ports, this.#store, head);
      this.#active = active;
    } else await Promise.all([forgetActive(this.#ports), forgetSecrets(this.#ports)]);
    this.#ports.watchRequests(this.#live?.head.access === 'all');
    await closeOrphans(this.#store, this.#active?.sessionId ?? null);
  }

  /** Runs after everything asked for before; a step that fails does not stop the next. */
  #step<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(run, run);
    this.#queue = result.catch(() => this.#reread());
    return result;
  }

  /** A step that failed may have counted what was never stored: the session is taken up where the store has it. */
  async #reread(): Promise<void> {
    const head = this.#live && (await this.#store.head(this.#live.head.id));
    if (head) this.#live = await LiveSession.open(this.#ports, this.#store, head);
  }
}
