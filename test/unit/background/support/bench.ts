import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Controller } from '@/lib/background/controller';
import { SessionStore } from '@/lib/background/store';
import type { HelloCall, PanelAnswer, PushCall, StartCall } from '@/lib/contract/rpc';
import type { AuditEvent, EventKind, Payload } from '@/lib/model/event';
import { FakeBrowser, NOW } from './fake-browser';

export const TAB = 7;
export const PAGE = 'https://shop.example.cn/list';
export const TOP = { tabId: TAB, frameId: 0, documentId: 'D-top' };
export const CHILD = { tabId: TAB, frameId: 5, documentId: 'D-child' };

/** A background on an empty disk, and a browser with one page open. */
export class Bench {
  readonly browser: FakeBrowser;
  readonly store: SessionStore;
  readonly news: { sessionId: string; lastSeq: number }[] = [];
  states = 0;
  controller: Controller;

  private constructor(browser: FakeBrowser, store: SessionStore) {
    this.browser = browser;
    this.store = store;
    this.controller = this.#newController();
  }

  static async open(prepare: (browser: FakeBrowser, store: SessionStore) => unknown = () => {}): Promise<Bench> {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    const browser = new FakeBrowser();
    browser.openTab(TAB, PAGE);
    const store = await SessionStore.open();
    await prepare(browser, store);
    return new Bench(browser, store);
  }

  /** The worker dies; another one comes up over the same disk and memory. */
  die(): void {
    this.controller = this.#newController();
  }

  /** Starts on the open page; the id of the session, or why there is none. */
  async start(more: Partial<StartCall> = {}): Promise<string> {
    const answer = await this.controller.perform(startCall(more));
    this.browser.time += 1000;
    return answer.ok ? (answer.sessionId ?? '') : answer.why;
  }

  stop(sessionId: string): Promise<PanelAnswer> {
    return this.controller.perform({ call: 'stop', sessionId });
  }

  kinds(id: string): Promise<string[]> {
    return this.store.events(id).then((events) => events.map(({ kind }) => kind));
  }

  async only<K extends EventKind>(id: string, kind: K): Promise<(AuditEvent & { kind: K })[]> {
    return (await this.store.events(id)).filter((event): event is AuditEvent & { kind: K } => event.kind === kind);
  }

  /** Everything on the disk that is text. */
  async disk(id: string): Promise<string> {
    return JSON.stringify([await this.store.heads(), await this.store.events(id), await this.store.progress(id)]);
  }

  #newController(): Controller {
    return new Controller(this.browser.ports, this.store, {
      stateChanged: () => {
        this.states += 1;
      },
      stored: (sessionId, lastSeq) => this.news.push({ sessionId, lastSeq }),
    });
  }
}

export function startCall(more: Partial<StartCall> = {}): StartCall {
  const fixed = { call: 'start', reset: 'none', passive: false, lang: 'zh', profile: 'web' } as const;
  return { ...fixed, tabId: TAB, canaries: [], ...more };
}

export function hello(token = 'T1', more: Partial<HelloCall> = {}): HelloCall {
  return { call: 'hello', token, url: PAGE, startedAt: NOW + 10, status: 200, late: false, reader: true, ...more };
}

export function push(batch: number, events: readonly string[], token = 'T1'): PushCall {
  return { call: 'push', token, batch, events: [...events] };
}

/** One wire string, as the observer or the probe sends it. */
export function wire<K extends EventKind>(kind: K, payload: Payload<K>, more: object = {}): string {
  return JSON.stringify({ kind, at: NOW + 100, from: 'observer', payload, ...more });
}

export function title(text: string): string {
  return wire('title-changed', { title: text });
}
