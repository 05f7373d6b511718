import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, press, readSession, see, tabIdOf } from './support/panel-calls';

/** Tabs that a page opens, other origins, and pages that no extension may look into. */

const WORDS =
  '<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业。</p>';
const HOME = `<!doctype html><html lang="zh"><title>茶</title><h1>清和茶铺</h1>${WORDS}
<a id="out" target="_blank" href="https://partner.example/">合作伙伴</a> <a id="next" href="https://partner.example/next">下一页</a>`;

let sites: RunningSites;
let bench: ExtensionBench;

beforeAll(async () => {
  sites = await startSites([
    { host: 'm.shop.cn', routes: { '/': { body: HOME } } },
    { host: 'partner.example', routes: { '/': { body: WORDS }, '/next': { body: WORDS } } },
  ]);
  bench = await startExtension(sites);
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});

async function record(panel: Page, page: Page, walk: () => Promise<void>): ReturnType<typeof readSession> {
  const started = await call(panel, {
    call: 'start',
    tabId: await tabIdOf(panel, page.url()),
    reset: 'none',
    passive: false,
    lang: 'zh',
    profile: 'web',
    canaries: [],
  });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  await pause(1500);
  await walk();
  await pause(1500);
  await call(panel, { call: 'stop', sessionId: started.sessionId });
  return readSession(panel, started.sessionId);
}

it('the toolbar click alone: a tab that the page opens is a gap', async () => {
  const page = await bench.open('https://m.shop.cn/');
  const panel = await bench.clickAction(page);
  const { head, events } = await record(panel, page, () => page.click('#out'));
  expect(head.walks).toHaveLength(1);
  expect(events.flatMap((event) => (event.kind === 'gap' ? [event.what] : []))).toContain('new-window');
  await page.close();
});

it('all sites: opened tabs and other origins stay in the session', async () => {
  const page = await bench.open('https://m.shop.cn/');
  const panel = await bench.clickAction(page);
  await bench.allowAllSites(panel);
  await page.bringToFront();
  const { head, events } = await record(panel, page, async () => {
    await page.click('#out');
    await pause(1500);
    await page.bringToFront();
    await page.click('#next');
  });
  expect(head.walks.map(({ id }) => id)).toEqual(['w1', 'w2']);
  const visited = events.flatMap((event) =>
    event.kind === 'navigated' ? [`${event.walk} ${event.url} ${event.by}`] : [],
  );
  expect(visited).toEqual([
    'w1 https://m.shop.cn/ start',
    'w2 https://partner.example/ page',
    'w1 https://partner.example/next gesture',
  ]);
  expect(events.some((event) => event.walk === 'w2' && event.kind === 'content-visible')).toBe(true);
  await page.close();
});

it.each([
  ['chrome://version/', 'cannot be audited'],
  ['https://m.shop.cn/price.pdf', 'cannot be audited'],
])('%s: a plain message', async (url, words) => {
  const page = await bench.browser.newPage();
  await page.goto(url).catch(() => undefined);
  const panel = await bench.clickAction(page);
  // The ended session is still open in the panel.
  if (await panel.evaluate(() => document.body.innerText.includes('Audit ended'))) await press(panel, 'Back');
  await see(panel, words);
  await page.close();
});
