import type { ObserverCommand } from '@/lib/contract/rpc';

/** A tab as far as the browser tells of it. */
export interface TabFacts {
  readonly id: number;
  readonly windowId: number;
  /** Null where there is no access to the page. */
  readonly url: string | null;
  readonly title: string;
  /** In front in its window, so that a picture of the window shows it. */
  readonly active: boolean;
  readonly loading: boolean;
}

/** Everything the background needs of the browser; filled by `lib/platform/browser`, faked in tests. */
export interface BackgroundPorts {
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
  readonly version: string;
  readonly product: { readonly browser: string; readonly device: string };
  readonly tabs: {
    get(tabId: number): Promise<TabFacts | null>;
    /** The tab in front of a window. */
    front(windowId: number): Promise<TabFacts | null>;
    reload(tabId: number): Promise<void>;
  };
  /** Sends to the observer of one frame; null when nobody answers. */
  ask(tabId: number, frameId: number, command: ObserverCommand): Promise<unknown>;
  readonly scripts: {
    /** From now on probe and observer run first in every document of these addresses. */
    arm(addresses: ArmedAddresses): Promise<void>;
    disarm(): Promise<void>;
    /** Sends the reader after an observer that came without. */
    sendReader(tabId: number, frameId: number): Promise<void>;
  };
  /** Tabs in which policies and agreements are read. */
  readonly documents: {
    /** Opens an address behind the tab in front; null where the browser does not. */
    open(url: string, windowId: number): Promise<number | null>;
    /**
     * What a tab's frames show, the top one first, or the part of the top one under a selector: unread answers of the
     * script. `refused`: none may run there; `silent`: none answers.
     */
    look(
      tabId: number,
      selector: string | null,
      allFrames: boolean,
    ): Promise<readonly unknown[] | 'refused' | 'silent'>;
    /** Brings a tab to the front of its window; the one that was there before. */
    bringToFront(tabId: number): Promise<number | null>;
    close(tabId: number): Promise<void>;
  };
  /** Whether every site may be read. */
  allSites(): Promise<boolean>;
  /** Whether pages of files on this machine may be read. */
  files(): Promise<boolean>;
  /** Memory that outlives the worker but not the browser: for raw values. */
  readonly memory: {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** What the window shows, null where the browser refuses. */
  capture(windowId: number): Promise<Blob | null>;
  /** Paints boxes (in CSS pixels of a viewport that wide) over a picture. */
  paint(picture: Blob, boxes: readonly Box[], viewportWidth: number): Promise<Blob>;
  /** Clears what a site has stored, so that it meets a new visitor. */
  clearSite(tabId: number, url: string, cookies: boolean): Promise<void>;
  /** Begins or ends listening to the browser's network. */
  watchRequests(on: boolean): void;
  wait(ms: number): Promise<void>;
}

/** Where scripts run: on the audited site with the reader at once, elsewhere small until a document is found audited. */
export interface ArmedAddresses {
  /** Match patterns of the audited site. */
  readonly site: readonly string[];
  /** Every other site as well. */
  readonly everywhere: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
