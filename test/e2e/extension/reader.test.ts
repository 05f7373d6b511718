import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEvent, EventOf } from '@/lib/model/event';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, readSession, tabIdOf } from './support/panel-calls';

/**
 * The script that can see is registered for the audited site alone and sent after the session everywhere else: other
 * tabs never load it, and where the session goes it comes in time to tell what was shown first.
 */

const WORDS =
  '<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业。</p>';
const HOME = `<!doctype html><html lang="zh"><title>茶</title><h1>清和茶铺</h1>${WORDS}`;
/** A dialog at once, the page behind it most of a second later. */
const GATED = `<!doctype html><html lang="zh"><title>合作门店</title><meta name="viewport" content="width=device-width">
<div id="page"></div>
<div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div style="margin:40% auto 0;width:300px;background:#fff;padding:20px">
<h3>绑定手机号</h3><p>请授权手机号后继续使用</p><button>授权手机号</button></div></div>
<script>setTimeout(() => {
  document.getElementById('page').innerHTML = ${JSON.stringify(WORDS)};
  document.querySelector('div[style]').remove();
}, 900);</script>`;

let sites: RunningSites;
let bench: ExtensionBench;
let panel: Page;
let page: Page;
let other: Page;
let sessionId: string;

beforeAll(async () => {
  sites = await startSites([
    { host: 'm.shop.cn', routes: { '/': { body: HOME }, '/again': { body: HOME } } },
    { host: 'partner.example', routes: { '/': { body: GATED }, '/late': { body: GATED } } },
    { host: 'elsewhere.example', routes: { '/': { body: HOME } } },
  ]);
  bench = await startExtension(sites);
  // Before the session: a tab that comes during it names the audited one as its opener.
  other = await bench.open('https://elsewhere.example/');
  page = await bench.open('https://m.shop.cn/');
  panel = await bench.clickAction(page);
  await bench.allowAllSites(panel);
  await page.bringToFront();
  const fixed = { reset: 'none', passive: false, lang: 'zh', profile: 'web' } as const;
  const started = await call(panel, { call: 'start', tabId: await tabIdOf(panel, page.url()), canaries: [], ...fixed });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  sessionId = started.sessionId;
  await pause(1500);
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});

/** Whether the reader lies in the page's isolated world of the extension. */
async function hasReader(tab: Page): Promise<boolean> {
  const session = await tab.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (/miniaudit/i.test(context.name)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const expression = `Boolean(globalThis[Symbol.for('miniaudit.reader')]?.open)`;
  const found = await Promise.all(
    worlds.map((contextId) => session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })),
  );
  await session.detach();
  expect(found.length).toBe(1);
  return found.some(({ result }) => result.value === true);
}

function only<K extends AuditEvent['kind']>(events: readonly AuditEvent[], kind: K, doc: string): EventOf<K>[] {
  return events.filter((event): event is EventOf<K> => event.kind === kind && event.doc === doc);
}

describe('with all sites', () => {
  it('the audited site has it from the start, a tab that is not audited never', async () => {
    expect(await hasReader(page)).toBe(true);
    await other.reload();
    await pause(600);
    expect(await hasReader(other)).toBe(false);
  });

  it.each([
    ['the worker awake', 'https://partner.example/', false],
    ['the worker dead', 'https://partner.example/late', true],
  ])('another origin, %s: the prompt is seen before the content', async (_state, url, dead) => {
    if (dead) await bench.killWorker();
    await page.goto(url);
    await pause(2500);
    expect(await hasReader(page)).toBe(true);
    const { events } = await readSession(panel, sessionId);
    const [created] = events.filter((event) => event.kind === 'document-created' && event.url === url);
    const doc = created?.doc ?? '';
    const [prompt] = only(events, 'prompt-shown', doc);
    const [content] = only(events, 'content-visible', doc);
    expect(prompt?.shape.text).toContain('授权手机号');
    expect((content?.atMs ?? 0) - (prompt?.atMs ?? 0)).toBeGreaterThan(200);
    expect(events.some((event) => event.kind === 'gap' && event.what === 'observer-error')).toBe(false);
  });
});
