import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, readSession, tabIdOf } from './support/panel-calls';

/** Browsers end an idle background whenever they like: nothing that was answered for may be lost, and nothing doubled. */

const PAGE = `<!doctype html><html lang="zh"><title>茶</title><h1>清和茶铺</h1>
<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><script>
let n = 0;
setInterval(() => { n += 1; fetch('/beat/' + n + '?phone=13800138000'); localStorage.setItem('beat', String(n)); }, 100);
</script>`;

let sites: RunningSites;
let bench: ExtensionBench;
let panel: Page;
let page: Page;

beforeAll(async () => {
  const beat = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`/beat/${index}`, { body: 'ok' }]));
  sites = await startSites([{ host: 'm.shop.cn', routes: { '/': { body: PAGE }, ...beat } }]);
  bench = await startExtension(sites);
  page = await bench.open('https://m.shop.cn/?from=13800138000');
  panel = await bench.clickAction(page);
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});

async function start(): Promise<string> {
  const tabId = await tabIdOf(panel, page.url());
  const fixed = { reset: 'none', passive: false, lang: 'zh', profile: 'web' } as const;
  const canaries = [{ type: 'phone', value: '13800138000' }] as const;
  const started = await call(panel, { call: 'start', tabId, ...fixed, canaries: [...canaries] });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  return started.sessionId;
}

it('the worker killed five times in mid-session: no acknowledged event lost, numbering unbroken', async () => {
  const id = await start();
  for (let kill = 0; kill < 5; kill += 1) {
    await pause(1200);
    await (await bench.worker()).evaluate(() => Object.assign(globalThis, { alive: true }));
    await bench.killWorker();
    await pause(400);
    expect(await (await bench.worker()).evaluate(() => 'alive' in globalThis)).toBe(false);
  }
  await pause(2500);
  const sent = await page.evaluate(() => Number(localStorage.getItem('beat')));
  expect((await call(panel, { call: 'stop', sessionId: id })).ok).toBe(true);
  const { head, events } = await readSession(panel, id);
  expect(head.status).toBe('stopped');
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const beats = events.flatMap((event) => (event.kind === 'request-sent' && event.source === 'probe' ? [event] : []));
  const numbers = beats.map(({ url }) => Number(/\/beat\/(\d+)/.exec(url)?.[1]));
  expect(new Set(numbers).size).toBe(numbers.length);
  // All but those of the last moment, which were still under way.
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(sent - 10);
  // The tester's own value is known again after every death: found, and never stored.
  expect(beats.every(({ hits }) => hits.some(({ basis }) => basis === 'canary'))).toBe(true);
  expect(JSON.stringify({ head, events })).not.toContain('13800138000');
});

it('the browser’s network: requests that a death took are said to be missing', async () => {
  await bench.allowAllSites(panel);
  await page.reload();
  const id = await start();
  for (let kill = 0; kill < 3; kill += 1) {
    await pause(1200);
    await bench.killWorker();
  }
  await pause(2500);
  expect((await call(panel, { call: 'stop', sessionId: id })).ok).toBe(true);
  const { events } = await readSession(panel, id);
  const seen = events.flatMap((event) => (event.kind === 'request-sent' && event.source === 'browser' ? [event] : []));
  const numbers = seen.map(({ url }) => Number(/\/beat\/(\d+)/.exec(url)?.[1])).filter((number) => number > 0);
  // What was held back in the moment of a death is gone.
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeLessThan((numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1);
  expect(events.flatMap((event) => (event.kind === 'gap' ? [event.what] : []))).toContain('requests-lost');
});
