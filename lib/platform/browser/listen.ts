import type { Runtime } from 'webextension-polyfill';
import type { FeedPort, MessageTaker, PanelTaker, SenderFacts, TabTaker } from '@/lib/background/takers';
import { FEED_PORT, type FeedHello } from '@/lib/contract/feed';
import { browser, ownAddress } from './api';

/** What the listeners hand on to, once its store is open. */
export interface BackgroundParts {
  readonly controller: TabTaker & MessageTaker;
  readonly feed: PanelTaker;
}

type Ready = Promise<BackgroundParts>;

/** The click is what gives access to the page, so the panel is opened by hand rather than by the browser. */
export function openOnClick(parts: Ready): void {
  browser.action.onClicked.addListener((tab) => {
    const api = browser as unknown as {
      readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
      readonly sidebarAction?: { open(): Promise<void> };
    };
    if (api.sidePanel && tab.windowId !== undefined) void api.sidePanel.open({ windowId: tab.windowId });
    else void api.sidebarAction?.open();
    void parts.then(({ controller, feed }) => {
      if (tab.id === undefined) return;
      void controller.arrived(tab.id);
      feed.clicked(tab.id);
    });
  });
}

/** Messages of content scripts and of the extension's own pages; who sent them is the browser's word. */
export function hearMessages(parts: Ready): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { documentId = null } = sender as { documentId?: string };
    const facts: SenderFacts = {
      ownPage: isOwnPage(sender.url),
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      documentId,
    };
    return parts.then(({ controller }) => controller.message(message, facts));
  }) as never);
}

/** Panels that open or close. */
export function hearPanels(parts: Ready): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== FEED_PORT || !isOwnPage(port.sender?.url)) return;
    const panel: FeedPort = { send: (message) => port.postMessage(message) };
    port.onMessage.addListener((hello) => void parts.then(({ feed }) => feed.join(panel, hello as FeedHello)));
    port.onDisconnect.addListener(() => void parts.then(({ feed }) => feed.leave(panel)));
  });
  const changed = (): void =>
    void parts.then(async ({ controller, feed }) => {
      await controller.accessChanged();
      feed.stateChanged();
    });
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Tabs that open, move on, come to the front or close. */
export function followTabs(parts: Ready): void {
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id === undefined || openerTabId === undefined) return;
    void parts.then(({ controller }) => controller.opened(id, openerTabId));
  });
  browser.tabs.onActivated.addListener(() => void parts.then(({ feed }) => feed.stateChanged()));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    void parts.then(async ({ controller, feed }) => {
      if (change.status === 'loading') feed.moved(tabId);
      if (change.status === 'complete') await controller.arrived(tabId);
      if (change.status !== undefined || change.url !== undefined || change.title !== undefined) feed.stateChanged();
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => void parts.then(({ controller }) => controller.closed(tabId)));
}

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(ownAddress()) ?? false;
}
