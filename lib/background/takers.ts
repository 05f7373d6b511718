import type { FeedHello, FeedMessage } from '@/lib/contract/feed';

/** Who sent a message, as the browser tells it. */
export interface SenderFacts {
  /** One of the extension's own pages. */
  readonly ownPage: boolean;
  readonly tabId: number | null;
  readonly frameId: number;
  readonly documentId: string | null;
}

/** An open connection to one panel. */
export interface FeedPort {
  send(message: FeedMessage): void;
}

/** What the browser's listeners hand on to. */
export interface MessageTaker {
  /** Answers a message that its sender may send; anything else gets no answer. */
  message(input: unknown, sender: SenderFacts): Promise<unknown>;
}

export interface TabTaker {
  opened(tabId: number, openerTabId: number): Promise<void>;
  arrived(tabId: number): Promise<void>;
  closed(tabId: number): Promise<void>;
  accessChanged(): Promise<void>;
}

export interface PanelTaker {
  join(port: FeedPort, hello: FeedHello): void;
  leave(port: FeedPort): void;
  /** The toolbar button was clicked on a tab. */
  clicked(tabId: number): void;
  /** The tab moves on: what a click gave may be gone. */
  moved(tabId: number): void;
  stateChanged(): void;
}

/** Told what the panels have to know. */
export interface ControllerListener {
  stateChanged(): void;
  stored(sessionId: string, lastSeq: number): void;
}
