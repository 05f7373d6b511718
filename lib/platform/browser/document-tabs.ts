import type { BackgroundPorts } from '@/lib/background/ports';
import { DOCUMENT_DESK } from '@/lib/contract/document-desk';
import { browser } from './api';

const SCRIPT = 'content-scripts/document.js';
/** A page that stands still in a dialog runs nothing. */
const ANSWER_MS = 3000;

/** The part of the API whose newer members the polyfill's types do not know. */
interface ScriptingApi {
  executeScript(injection: object): Promise<readonly { readonly frameId?: number; readonly result?: unknown }[]>;
}

/** Tabs in which documents are read, none of them audited. */
export function documentTabs(): BackgroundPorts['documents'] {
  return {
    open: openBehind,
    look,
    bringToFront: async (tabId) => {
      const { windowId } = await browser.tabs.get(tabId);
      const [before] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
      await browser.tabs.update(tabId, { active: true });
      return before?.id ?? null;
    },
    // Gone already is as good.
    close: (tabId) => browser.tabs.remove(tabId).catch(() => undefined),
  };
}

/** Names no opener: a tab that does joins the audit. Silent, whatever the page plays. */
async function openBehind(url: string, windowId: number): Promise<number | null> {
  const tab = await browser.tabs.create({ url, windowId, active: false }).catch(() => null);
  if (tab?.id === undefined) return null;
  await browser.tabs.update(tab.id, { muted: true }).catch(() => undefined);
  return tab.id;
}

async function look(
  tabId: number,
  selector: string | null,
  allFrames: boolean,
): Promise<readonly unknown[] | 'refused' | 'silent'> {
  const scripting = browser.scripting as unknown as ScriptingApi;
  // A document that never ends would otherwise be waited for.
  const common = { target: { tabId, allFrames }, injectImmediately: true };
  const run = async (): Promise<readonly unknown[]> => {
    await scripting.executeScript({ ...common, files: [SCRIPT] });
    const found = await scripting.executeScript({ ...common, func: callReader, args: [DOCUMENT_DESK, selector] });
    return [...found]
      .sort((a, b) => (a.frameId ?? 0) - (b.frameId ?? 0))
      .flatMap(({ result }) => (result === null || result === undefined ? [] : [result]));
  };
  const silent = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), ANSWER_MS));
  return Promise.race([run().catch(() => 'refused' as const), silent]);
}

/** Runs in the document's isolated world, so it can use nothing from outside. The window: in Firefox the global is another. */
function callReader(desk: string, selector: string | null): unknown {
  const read = (window as unknown as Record<symbol, ((selector: string | null) => unknown) | undefined>)[
    Symbol.for(desk)
  ];
  return read ? read(selector) : null;
}
