import { FEED_PORT, type FeedMessage, type PanelState } from '@/lib/contract/feed';
import type { PanelAnswer, PanelCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import type { PanelSource } from '@/lib/panel/source';
import { browser, isFirefox } from './api';

/** Reads what the background stores; `SessionStore` is one. */
export interface SessionReader {
  head(id: string): Promise<SessionHead | null>;
  events(id: string, afterSeq: number): Promise<readonly AuditEvent[]>;
  shot(id: string, file: string): Promise<Blob | null>;
}

const LANG = 'lang';
const RECONNECT_MS = 250;

/** The panel's end of the browser: its feed, its calls, and the store, which it reads itself. */
export function createPanelSource(store: Promise<SessionReader>): PanelSource {
  let last: PanelState | null = null;
  return {
    subscribe: (onState, onStored) =>
      subscribe((message) => {
        if (message.kind === 'stored') return onStored(message.sessionId, message.lastSeq);
        last = message.state;
        onState(message.state);
      }),
    call: async (call) => {
      if (!(await askFirefoxFirst(call, last))) return { ok: false, why: 'no-access' };
      const answer: unknown = await browser.runtime.sendMessage(call).catch((error: unknown) => error);
      return isAnswer(answer) ? answer : { ok: false, why: 'failed', detail: String(answer) };
    },
    readHead: async (id) => (await store).head(id),
    readEvents: async (id, afterSeq) => (await store).events(id, afterSeq),
    readShot: async (id, file) => (await store).shot(id, file),
    requestAllSites: () => browser.permissions.request({ origins: ['<all_urls>'] }).catch(() => false),
    requestSite: (url) => browser.permissions.request({ origins: [siteOf(url)] }).catch(() => false),
    openRegister: (url) => void browser.tabs.create({ url }),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: (fileName, content) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(content);
      link.download = fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    rememberLang: (lang) => void browser.storage.local.set({ [LANG]: lang }),
    savedLang: async () => {
      const saved = (await browser.storage.local.get(LANG))[LANG];
      return saved === 'zh' || saved === 'en' ? saved : null;
    },
    browserLang: /^zh\b/i.test(navigator.language) ? 'zh' : 'en',
  };
}

/** The worker's death ends the connection; the panel makes a new one, and is told the whole state again. */
function subscribe(hear: (message: FeedMessage) => void): () => void {
  let ended = false;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const connect = async (): Promise<void> => {
    const { id: windowId } = await browser.windows.getCurrent();
    if (ended) return;
    port = browser.runtime.connect({ name: FEED_PORT });
    port.onMessage.addListener((message) => hear(message as FeedMessage));
    port.onDisconnect.addListener(() => setTimeout(() => void connect(), RECONNECT_MS));
    port.postMessage({ windowId });
  };
  void connect();
  return () => {
    ended = true;
    port?.disconnect();
  };
}

/**
 * Firefox ties the click's access to the page as it is and forgets it on reload: the host, and the means to clear what the
 * site has stored, are asked for within the click. False when the person said no.
 */
async function askFirefoxFirst(call: PanelCall, state: PanelState | null): Promise<boolean> {
  const url = state?.tab?.url;
  if (call.call !== 'start' || !url || !isFirefox()) return true;
  const { protocol, hostname } = new URL(url);
  const origins = protocol === 'file:' ? ['file:///*'] : [`${protocol}//${hostname}/*`];
  const permissions = call.passive || call.reset === 'none' ? [] : ['browsingData' as const];
  return browser.permissions.request({ origins, permissions }).catch(() => false);
}

/** Both schemes: addresses in clear text are often led on to the other. */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return protocol === 'file:' ? 'file:///*' : `*://${hostname}/*`;
}

function isAnswer(value: unknown): value is PanelAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
