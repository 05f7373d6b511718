import type { Page } from 'puppeteer';
import type { PanelAnswer, PanelCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';

/** Sends what the panel's own buttons send; from the panel's page, so that the background takes it. */
export function call(panel: Page, message: PanelCall): Promise<PanelAnswer> {
  return panel.evaluate(
    (value) => (globalThis as unknown as ChromePage).chrome.runtime.sendMessage(value),
    message as never,
  ) as Promise<PanelAnswer>;
}

/** Id of the tab in front that shows this address, as the browser numbers it. */
export function tabIdOf(panel: Page, url: string): Promise<number> {
  return panel.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as ChromePage).chrome.tabs.query({ active: true });
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
}

/** All that the store holds of a session. */
export async function readSession(panel: Page, id: string): Promise<{ head: SessionHead; events: AuditEvent[] }> {
  return panel.evaluate(async (sessionId) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('miniaudit');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <T>(store: string, query: IDBValidKey | IDBKeyRange): Promise<T[]> =>
      new Promise((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll(query);
        request.onsuccess = () => resolve(request.result as T[]);
        request.onerror = () => reject(request.error);
      });
    const [head] = await all<SessionHead>('sessions', sessionId);
    const events = await all<AuditEvent>('events', IDBKeyRange.bound([sessionId, 0], [sessionId, 1e15]));
    db.close();
    if (!head) throw new Error(`no session ${sessionId}`);
    return { head, events };
  }, id);
}

interface ChromePage {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  };
}

/** Clicks the panel's button with these words, trusted, once it is there. */
export async function press(panel: Page, words: string): Promise<void> {
  await panel.locator(`::-p-xpath(//button[contains(normalize-space(.), "${words}")])`).setTimeout(8000).click();
}

/** Waits until the panel shows these words. */
export async function see(panel: Page, words: string, timeout = 8000): Promise<void> {
  await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout }, words);
}
