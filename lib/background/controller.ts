import {
  type HelloAnswer,
  type HelloCall,
  type PanelAnswer,
  type PanelCall,
  type PushAnswer,
  type PushCall,
  parseContentCall,
  parsePanelCall,
  type Refusal,
  type StartCall,
} from '@/lib/contract/rpc';
import type { AuditEvent } from '@/lib/model/event';
import { type ActiveSession, writeActive } from './active';
import { siteOf } from './address';
import { HeardFacts } from './heard';
import { highlight } from './highlight';
import type { Origin } from './identity';
import { beginSession, endSession, takeUpSession } from './lifecycle';
import { type HeardFact, LiveSession } from './live-session';
import { adoptTab, afterClick, noteOpenedTab } from './opened-tab';
import { closeOrphans } from './orphans';
import { Pictures } from './pictures';
import type { BackgroundPorts } from './ports';
import { ReadingDesk } from './reading/desk';
import { type DeskStep, deskParts } from './reading/desk-parts';
import { keepAnswer } from './register';
import { isDiskFull } from './room';
import type { SessionStore } from './store';
import type { ControllerListener, MessageTaker, SenderFacts, TabTaker } from './takers';

/**
 * The one session that may be running, and everything that is done to it, one step at a time. Nothing lives in it that
 * could not be read again from store and memory: the worker may die between any two steps.
 */
export class Controller implements MessageTaker, TabTaker {
  readonly #ports: BackgroundPorts;
  readonly #store: SessionStore;
  readonly #listener: ControllerListener;
  readonly #pictures: Pictures;
  readonly #heard: HeardFacts;
  readonly #reading: ReadingDesk;
  #active: ActiveSession | null = null;
  #live: LiveSession | null = null;
  #queue: Promise<unknown>;
  /** Number of the last event that was stored when the disk was full. */
  #fullAt = 0;

  constructor(ports: BackgroundPorts, store: SessionStore, listener: ControllerListener) {
    this.#ports = ports;
    this.#store = store;
    this.#listener = listener;
    this.#pictures = new Pictures(ports, store, (step) => this.#record(step));
    this.#heard = new HeardFacts(ports);
    this.#queue = this.#restore();
    void this.#step(() => this.#tellLosses());
    const step: DeskStep = (run) => this.#step(() => run(this.#live));
    this.#reading = new ReadingDesk(deskParts({ ports, store, listener, step }));
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
      if (!call.reader) void this.#ports.scripts.sendReader(origin.tabId, origin.frameId);
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
  heard(facts: readonly HeardFact[]): void {
    this.#heard.add(facts, this.#live, () => void this.#step(() => this.#storeHeard()));
  }

  async #storeHeard(): Promise<void> {
    const live = this.#live;
    if (!live || !this.#active) return this.#heard.forget();
    const events = await this.#heard.store(live, this.#active.tabId);
    if (events.length > 0) this.#listener.stored(live.head.id, live.head.lastSeq);
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
        const why: Refusal = isDiskFull(error) ? 'disk-full' : 'failed';
        return { ok: false, why, detail: error instanceof Error ? error.message : String(error) };
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
      case 'read-document':
        return this.#reading.ask(call);
      case 'register':
        return keepAnswer(this.#store, this.#live, call);
      case 'access-changed':
        await this.#followAccess();
        return { ok: true };
    }
  }

  async #start(call: StartCall): Promise<PanelAnswer> {
    if (this.#active) return { ok: false, why: 'already-recording' };
    await this.#heard.forget();
    const begun = await beginSession(this.#ports, this.#store, call);
    if (typeof begun === 'string') return { ok: false, why: begun };
    this.#live = begun.live;
    this.#active = begun.active;
    return { ok: true, sessionId: begun.live.head.id };
  }

  async #stop(): Promise<PanelAnswer> {
    // What cannot be stored any more must not keep the session from ending.
    await this.#storeHeard().catch(() => this.#reread());
    await this.#heard.forget();
    await this.#pictures.forget();
    const live = this.#live;
    const active = this.#active;
    if (!live || !active) return { ok: true };
    await endSession(this.#ports, { live, active });
    this.#live = null;
    this.#active = null;
    return { ok: true, sessionId: live.head.id };
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
    await this.#ports.scripts.arm({ site: siteOf(this.#active.origin), everywhere: access === 'all' });
    this.#ports.watchRequests(access === 'all');
    this.#listener.stateChanged();
  }

  /** The session of a tab, while it still takes something. */
  #liveOf(tabId: number): LiveSession | null {
    const live = this.#live;
    return live && !live.full && live.identity.walkOf(tabId) !== null ? live : null;
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
    if (live.full) this.#listener.stateChanged();
  }

  #record(step: (live: LiveSession) => Promise<unknown>): Promise<void> {
    return this.#step(async () => {
      if (!this.#live) return;
      await step(this.#live);
      this.#listener.stored(this.#live.head.id, this.#live.head.lastSeq);
    });
  }

  async #restore(): Promise<void> {
    const running = await takeUpSession(this.#ports, this.#store);
    this.#live = running?.live ?? null;
    this.#active = running?.active ?? null;
    this.#ports.watchRequests(this.#live?.head.access === 'all');
    await closeOrphans(this.#store, this.#active?.sessionId ?? null);
  }

  /** What the worker that died had begun and not finished. */
  async #tellLosses(): Promise<void> {
    if (!this.#live || !this.#active) return;
    await this.#pictures.tellLost(this.#live);
    await this.#heard.resume(this.#live, this.#active.tabId);
  }

  /** Runs after everything asked for before; a step that fails does not stop the next. */
  #step<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(run, run);
    this.#queue = result.then(() => this.#noteRecovery()).catch((error: unknown) => this.#afterFailure(error));
    return result;
  }

  /** The disk takes events again: the recording says that some may be missing. */
  async #noteRecovery(): Promise<void> {
    const live = this.#live;
    if (!live || this.#active?.trouble !== 'disk-full' || live.head.lastSeq <= this.#fullAt) return;
    const place = live.topOf(this.#active.tabId);
    if (place) await live.note('gap', { what: 'disk-full', detail: '' }, place);
    await this.#setActive({ ...this.#active, trouble: null });
  }

  async #afterFailure(error: unknown): Promise<void> {
    await this.#reread().catch(() => undefined);
    if (!this.#live || !this.#active || !isDiskFull(error)) return;
    this.#fullAt = this.#live.head.lastSeq;
    if (this.#active.trouble === null) await this.#setActive({ ...this.#active, trouble: 'disk-full' });
  }

  /** A step that failed may have counted what was never stored: the session is taken up where the store has it. */
  async #reread(): Promise<void> {
    const head = this.#live && (await this.#store.head(this.#live.head.id));
    if (head) this.#live = await LiveSession.open(this.#ports, this.#store, head);
  }
}
