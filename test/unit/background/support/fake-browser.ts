import type { ArmedAddresses, BackgroundPorts, Box, TabFacts } from '@/lib/background/ports';
import type { ObserverCommand } from '@/lib/contract/rpc';

export const NOW = Date.parse('2026-11-20T08:00:00.000Z');

/** A frame's observer: what it answers to a command. */
export type FrameAnswer = (command: ObserverCommand) => unknown;

/** What looking at a document's tab gives; `gone`: the tab has been closed. */
export type FakeDocument = readonly unknown[] | 'refused' | 'silent' | 'gone';
export const TAB_IN_FRONT = 7;

/** A browser of values: what it is told to be can be set, what is done to it can be read. */
export class FakeBrowser {
  readonly memory = new Map<string, unknown>();
  readonly tabs = new Map<number, TabFacts>();
  /** By `tabId/frameId`; a frame that is not here answers nothing. */
  readonly frames = new Map<string, FrameAnswer>();
  readonly asked: { readonly tabId: number; readonly frameId: number; readonly command: ObserverCommand }[] = [];
  readonly reloaded: number[] = [];
  readonly cleared: { readonly url: string; readonly cookies: boolean }[] = [];
  readonly captures: { readonly windowId: number; readonly at: number }[] = [];
  readonly painted: (readonly Box[])[] = [];
  armed: ArmedAddresses | null = null;
  /** `tab/frame` that the reader was sent into. */
  readonly readers: string[] = [];
  watching: boolean | null = null;
  /** What a document's tab shows at each look; the last one stays. By address. */
  readonly pages = new Map<string, FakeDocument[]>();
  readonly closed: number[] = [];
  readonly fronted: number[] = [];
  #tabIds = 100;
  time = NOW;
  all = false;
  files = false;
  picture: () => Blob | null | Promise<Blob> = () => new Blob(['picture']);
  readonly #failing = new Map<string, Error>();
  #ids = 0;

  /** The named action throws once. */
  failOnce(action: 'arm' | 'reload' | 'clearSite', message: string): void {
    this.#failing.set(action, new Error(message));
  }

  /** Opens a tab, in front of window 1 unless told otherwise. */
  openTab(id: number, url: string | null, more: Partial<TabFacts> = {}): void {
    this.tabs.set(id, { id, windowId: 1, url, title: 'Page', active: true, loading: false, ...more });
  }

  /** How much is kept in memory, besides the name of the session that ended last. */
  get kept(): number {
    return [...this.memory.keys()].filter((key) => key !== 'ended').length;
  }

  readonly ports: BackgroundPorts = {
    now: () => this.time,
    newId: () => {
      this.#ids += 1;
      return `session-${this.#ids}`;
    },
    version: '0.0.0',
    product: { browser: 'Chrome/1', device: 'Test' },
    tabs: {
      get: async (tabId) => this.tabs.get(tabId) ?? null,
      front: async (windowId) => [...this.tabs.values()].find((tab) => tab.windowId === windowId && tab.active) ?? null,
      reload: async (tabId) => {
        this.#mayFail('reload');
        this.reloaded.push(tabId);
      },
    },
    ask: async (tabId, frameId, command) => {
      this.asked.push({ tabId, frameId, command });
      return this.frames.get(`${tabId}/${frameId}`)?.(command) ?? null;
    },
    scripts: {
      arm: async (matches) => {
        this.#mayFail('arm');
        this.armed = matches;
      },
      disarm: async () => {
        this.armed = null;
      },
      sendReader: async (tabId, frameId) => void this.readers.push(`${tabId}/${frameId}`),
    },
    documents: {
      open: async (url, windowId) => {
        if (!this.pages.has(url)) return null;
        this.#tabIds += 1;
        this.openTab(this.#tabIds, url, { windowId, active: false });
        return this.#tabIds;
      },
      look: async (tabId) => {
        const tab = this.tabs.get(tabId);
        const left = this.pages.get(tab?.url ?? '') ?? ['refused'];
        const [now = 'refused'] = left;
        if (left.length > 1) left.shift();
        if (now === 'gone') this.tabs.delete(tabId);
        return now === 'gone' ? 'refused' : now;
      },
      bringToFront: async (tabId) => {
        this.fronted.push(tabId);
        return TAB_IN_FRONT;
      },
      close: async (tabId) => {
        this.closed.push(tabId);
        this.tabs.delete(tabId);
      },
    },
    allSites: async () => this.all,
    files: async () => this.files,
    memory: {
      get: async (key) => structuredClone(this.memory.get(key)),
      set: async (key, value) => void this.memory.set(key, structuredClone(value)),
      remove: async (key) => void this.memory.delete(key),
    },
    capture: async (windowId) => {
      this.captures.push({ windowId, at: this.time });
      return this.picture();
    },
    paint: async (picture, boxes) => {
      this.painted.push(boxes);
      return picture;
    },
    clearSite: async (_tabId, url, cookies) => {
      this.#mayFail('clearSite');
      this.cleared.push({ url, cookies });
    },
    watchRequests: (on) => {
      this.watching = on;
    },
    wait: async (ms) => {
      this.time += ms;
    },
  };

  #mayFail(action: string): void {
    const error = this.#failing.get(action);
    this.#failing.delete(action);
    if (error) throw error;
  }
}
