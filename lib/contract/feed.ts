import type { SessionHead } from './session';

/** Port on which a panel is told what changes. The panel's first message names its window. */
export const FEED_PORT = 'miniaudit-feed';

/** Panel → background, once after connecting and after every reconnection. */
export interface FeedHello {
  readonly windowId: number;
}

/** Why a page can't be audited, as a stable word. */
export type Unscriptable = 'browser-page' | 'store' | 'file' | 'pdf' | 'view-source' | 'other';

/** The tab in front of the panel's window. */
export interface TabState {
  readonly tabId: number;
  /** Null where the browser doesn't tell: nobody has clicked the tool's button on this page yet. */
  readonly url: string | null;
  readonly title: string;
  readonly can: 'audit' | 'needs-click' | { readonly unscriptable: Unscriptable };
}

/** What keeps the running session from being watched or stored right now. */
export type SessionTrouble = 'left-origin' | 'tab-closed' | 'disk-full' | 'session-full' | null;

/** Why a document could not be read at all: nothing is recorded of it. */
export type ReadingTrouble =
  /** The browser lets no script into the site that it is on. */
  | 'no-access'
  /** Its tab was closed before it was read. */
  | 'tab-closed'
  /** The page, or the pop-up, is not there any more. */
  | 'moved-on'
  /** No tab could be opened. */
  | 'not-opened'
  /** The session takes nothing more. */
  | 'not-stored';

/** Documents that were asked for and are not recorded. */
export interface ReadingState {
  /** Whose documents may be read: the session that runs, or the last one while its tab is still there. */
  readonly sessionId: string;
  readonly jobs: readonly {
    readonly walk: string;
    readonly url: string;
    readonly layer: string | null;
    readonly state: 'waiting' | 'reading' | ReadingTrouble;
  }[];
}

export interface PanelState {
  readonly tab: TabState | null;
  /** `all`: every site may be read and the browser's network is watched. */
  readonly access: 'tab' | 'all';
  /** At most one session records at a time. */
  readonly recording: (SessionHead & { readonly tabId: number; readonly trouble: SessionTrouble }) | null;
  /** Newest first. */
  readonly sessions: readonly SessionHead[];
  /** Null where no session's documents may be read. */
  readonly reading?: ReadingState | null;
  /** How many of the oldest sessions gave way to newer ones since the browser was opened. */
  readonly evicted?: number;
}

/** Background → panel: the whole state whenever it changes, and the news that events were stored. */
export type FeedMessage =
  | { readonly kind: 'state'; readonly state: PanelState }
  | { readonly kind: 'stored'; readonly sessionId: string; readonly lastSeq: number };
