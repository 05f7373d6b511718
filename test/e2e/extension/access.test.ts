import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANEL_WORDS } from '@/lib/panel/words';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, press, readSession, see, tabIdOf } from './support/panel-calls';

/** What the toolbar click alone lets the tool see, what it says of the rest, and that it is gone when no session runs. */

const WORDS =
  '<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业。</p>';
const PAGE = `<!doctype html><html lang="zh"><title>茶</title><script>heard = 0; addEventListener('message', () => { heard += 1; }, true);</script><h1>清和茶铺</h1>${WORDS}
<img src="https://pixel.example/p.gif"><iframe src="https://frame.example/" width="300" height="100"></iframe>
<iframe src="/inner" width="300" height="100"></iframe>`;

let sites: RunningSites;
let bench: ExtensionBench;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites([
    {
      host: 'm.shop.cn',
      routes: {
        '/': { body: PAGE },
        '/inner': { body: `<script>fetch('/in')</script>${WORDS}` },
        '/in': { body: 'x' },
      },
    },
    { host: 'pixel.example', routes: { '/p.gif': { body: '' } } },
    { host: 'frame.example', routes: { '/': { body: `<script>fetch('/f')</script>${WORDS}` }, '/f': { body: 'x' } } },
    { host: 'other.example', routes: { '/': { body: WORDS } } },
  ]);
  bench = await startExtension(sites);
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});

async function start(): Promise<string> {
  const answer = await call(panel, {
    call: 'start',
    tabId: await tabIdOf(panel, page.url()),
    reset: 'none',
    passive: false,
    lang: 'zh',
    profile: 'web',
    canaries: [],
  });
  if (!answer.ok || !answer.sessionId) throw new Error(JSON.stringify(answer));
  await pause(2500);
  return answer.sessionId;
}

const WRAPPED = ['fetch', 'XMLHttpRequest.prototype.open', 'navigator.sendBeacon', 'Function.prototype.toString'];

interface Traces {
  /** Functions that are look-alikes: pages cannot tell, the debugger can. */
  readonly lookalikes: readonly string[];
  readonly globals: readonly string[];
  readonly hosts: readonly string[];
  /** Listeners on window and document, of whatever world. */
  readonly listeners: number;
  readonly worlds: readonly string[];
}

/** What scripts of ours could leave in the page. */
async function traces(): Promise<Traces> {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name));
  await session.send('Runtime.enable');
  const lookalikes: string[] = [];
  for (const expression of WRAPPED) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.subtype === 'proxy') lookalikes.push(expression);
  }
  const { result: count } = await session.send('Runtime.evaluate', {
    expression: '[window, document].flatMap((one) => Object.values(getEventListeners(one)).flat()).length',
    includeCommandLineAPI: true,
    returnByValue: true,
  });
  await session.detach();
  const names = await page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => /miniaudit|wxt/i.test(name)),
    hosts: Object.getOwnPropertyNames(Window.prototype).filter((name) => ['wx', 'my', 'tt', 'swan'].includes(name)),
  }));
  return {
    lookalikes,
    listeners: Number(count.value),
    worlds: worlds.filter((name) => /miniaudit/i.test(name)),
    ...names,
  };
}

/** The page has one listener of its own. */
const NOTHING: Traces = { lookalikes: [], globals: [], hosts: [], listeners: 1, worlds: [] };

describe('with the toolbar click alone', () => {
  it('no session: nothing of ours is in the page, before and after the click', async () => {
    page = await bench.browser.newPage();
    await page.goto('https://m.shop.cn/');
    expect(await traces()).toEqual(NOTHING);
    panel = await bench.clickAction(page);
    await page.reload();
    expect(await traces()).toEqual(NOTHING);
  });

  it('cross-origin frames and unseen traffic are gaps; same-origin frames are seen', async () => {
    const id = await start();
    const { events, head } = await readSession(panel, id);
    expect(head.access).toBe('tab');
    const armed = events.filter(({ kind }) => kind === 'document-created');
    expect(armed.map((event) => ('url' in event ? event.url : ''))).toContain('https://m.shop.cn/inner');
    expect(events.some((event) => event.kind === 'request-sent' && event.url.endsWith('/in'))).toBe(true);
    const during = await traces();
    expect(during.lookalikes).toEqual(WRAPPED);
    expect(await page.evaluate('heard')).toBe(0);
    expect(during.listeners).toBeGreaterThan(NOTHING.listeners);
    const gaps = events.flatMap((event) => (event.kind === 'gap' ? [event.what] : []));
    expect(gaps).toContain('cross-origin-frame');
    expect(gaps).toContain('network-unseen');
    expect(events.some((event) => event.kind === 'request-sent' && event.source === 'browser')).toBe(false);
    await call(panel, { call: 'stop', sessionId: id });
  });

  it('after the session the page is as before, with no reload', async () => {
    // The isolated world itself goes with the document; nothing in it listens any more.
    expect({ ...(await traces()), worlds: [] }).toEqual(NOTHING);
  });

  it('leaving the origin is noticed and said', async () => {
    await page.reload();
    panel = await bench.clickAction(page);
    await press(panel, 'Back');
    const id = await start();
    await page.goto('https://other.example/');
    await pause(1200);
    await see(panel, PANEL_WORDS.leftOriginTitle.en);
    const { events } = await readSession(panel, id);
    expect(events.flatMap((event) => (event.kind === 'gap' ? [event.what] : []))).toContain('left-origin');
    await call(panel, { call: 'stop', sessionId: id });
  });
});
