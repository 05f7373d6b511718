import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORE_LIMITS } from '@/lib/contract/limits';
import type { SessionHead } from '@/lib/contract/session';
import { PANEL_WORDS } from '@/lib/panel/words';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, press, readSession, see, tabIdOf } from './support/panel-calls';

/** Where there is no more room: on the disk, and in one session. */

const PAGE = `<!doctype html><html lang="zh"><title>茶</title><h1>清和茶铺</h1>
<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><script>
let n = 0;
setInterval(() => { n += 1; fetch('/beat/' + n + '?leaves=' + 'x'.repeat(6000)); }, 100);
</script>`;

let sites: RunningSites;
let bench: ExtensionBench;
let panel: Page;
let page: Page;

beforeAll(async () => {
  const beat = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`/beat/${index}`, { body: 'ok' }]));
  sites = await startSites([{ host: 'm.shop.cn', routes: { '/': { body: PAGE }, ...beat } }]);
  bench = await startExtension(sites);
  page = await bench.open('https://m.shop.cn/');
  panel = await bench.clickAction(page);
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});

async function start(): Promise<string> {
  const tabId = await tabIdOf(panel, page.url());
  const fixed = { reset: 'none', passive: false, lang: 'zh', profile: 'web' } as const;
  const started = await call(panel, { call: 'start', tabId, ...fixed, canaries: [] });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  await pause(1500);
  return started.sessionId;
}

/**
 * How much the extension may store. The browser looks up what is left only once what it found before is used up: a page
 * that says much, and a limit from the beginning, make that soon. The limit lasts as long as who set it.
 */
async function allow(client: CDPSession, quotaSize: number): Promise<void> {
  await client.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${bench.id}`, quotaSize });
}

/** Makes the running session as big as this and ends the worker, which may be faster; the next one reads it. */
async function growTo(id: string, bytes: number): Promise<void> {
  await panel.evaluate(
    async (sessionId, size) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('miniaudit');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const sessions = db.transaction('sessions', 'readwrite').objectStore('sessions');
      const head = await new Promise<SessionHead>((resolve) => {
        const request = sessions.get(sessionId);
        request.onsuccess = () => resolve(request.result as SessionHead);
      });
      sessions.put({ ...head, bytes: size });
      db.close();
    },
    id,
    bytes,
  );
  await bench.killWorker();
}

it('a full disk: an old session gives way, the panel says it, nothing answered is lost, and it goes on', async () => {
  const client = await panel.createCDPSession();
  await allow(client, 500_000);
  const old = await start();
  await call(panel, { call: 'stop', sessionId: old });
  const id = await start();
  await press(panel, 'Back');
  await allow(client, 1);
  await see(panel, PANEL_WORDS.diskFullTitle.en, 20_000);
  await pause(1000);
  const { lastSeq } = (await readSession(panel, id)).head;
  await pause(1000);
  expect((await readSession(panel, id)).head.lastSeq).toBe(lastSeq);
  await client.detach();
  const { en } = PANEL_WORDS.diskFullTitle;
  await panel.waitForFunction((words) => !document.body.innerText.includes(words), { timeout: 8000 }, en);
  await pause(1500);
  expect((await call(panel, { call: 'stop', sessionId: id })).ok).toBe(true);
  const { events } = await readSession(panel, id);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const numbers = events.flatMap((event) =>
    event.kind === 'request-sent' ? [Number(/\/beat\/(\d+)/.exec(event.url)?.[1])] : [],
  );
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
  expect(events.flatMap((event) => (event.kind === 'gap' ? [event.what] : []))).toContain('disk-full');
  await press(panel, 'Back');
  await see(panel, PANEL_WORDS.sessionsEvicted.en);
  await expect(readSession(panel, old)).rejects.toThrow('no session');
});

it('a full session: says so, takes no more, ends well and can be exported', async () => {
  const id = await start();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await growTo(id, STORE_LIMITS.full - 200);
    await pause(1200);
    if ((await readSession(panel, id)).head.bytes >= STORE_LIMITS.full) break;
  }
  await see(panel, PANEL_WORDS.sessionFullTitle.en);
  const { lastSeq } = (await readSession(panel, id)).head;
  await pause(1500);
  expect((await call(panel, { call: 'stop', sessionId: id })).ok).toBe(true);
  const { head, events } = await readSession(panel, id);
  expect(head).toMatchObject({ status: 'stopped', lastSeq });
  expect(events.at(-1)).toMatchObject({ kind: 'gap', what: 'session-cap' });
  await see(panel, PANEL_WORDS.exportHtml.en);
});
