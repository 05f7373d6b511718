import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditEvent } from '@/lib/model/event';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, readSession, tabIdOf } from './support/panel-calls';

/** In passive mode nothing of ours touches the page: it writes down itself whatever happens to it. */

const WORDS =
  '<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业。</p>';
/** Notes every input event, change of its tree, animation, scroll position, storage and viewport that is not its own. */
const PAGE = `<!doctype html><html lang="zh"><title>茶</title><meta name="viewport" content="width=device-width">
<h1>清和茶铺</h1>${WORDS}<div style="height:3000px"></div><p id="foot">粤ICP备12345678号</p>
<div id="ask" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div style="margin:160px auto 0;width:300px;background:#fff;padding:20px">
<h3>绑定手机号</h3><p>请授权手机号后继续使用</p><input id="phone" placeholder="请输入手机号"><button>授权手机号</button></div></div>
<script>
var happened = [];
const note = (what) => happened.push(what);
for (const key of Object.getOwnPropertyNames(Window.prototype).concat(Object.getOwnPropertyNames(window), Object.keys(HTMLElement.prototype))) {
  const type = /^on(.+)$/.exec(key)?.[1];
  if (type && !/^(?:load|pageshow|pagereveal|message|devicemotion|deviceorientation|deviceorientationabsolute|resize|readystatechange|visibilitychange|focus|blur|error|unhandledrejection|rejectionhandled|beforeunload|unload|pagehide|pageswap)$/.test(type)) addEventListener(type, (event) => note('event ' + event.type), true);
}
new MutationObserver((records) => records.forEach((one) => note('change ' + one.type + ' ' + one.target.nodeName)))
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
const state = () => JSON.stringify([scrollX, scrollY, innerWidth, innerHeight, devicePixelRatio, navigator.userAgent, navigator.maxTouchPoints, document.cookie, Object.entries(localStorage), Object.entries(sessionStorage), document.activeElement?.nodeName]);
let before = null;
(function look() {
  if (before !== null && state() !== before) note('state ' + state());
  before = document.readyState === 'complete' ? state() : null;
  if (document.getAnimations().length > 0) note('animation');
  requestAnimationFrame(look);
})();
</script>`;

let sites: RunningSites;
let bench: ExtensionBench;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites([{ host: 'm.shop.cn', routes: { '/': { body: PAGE } } }]);
  bench = await startExtension(sites);
  page = await bench.open('https://m.shop.cn/');
  await page.evaluate(async () => {
    await cookieStore.set('seen', '1');
    localStorage.setItem('cart', '[1,2]');
  });
  panel = await bench.clickAction(page);
  await bench.allowAllSites(panel);
  await page.bringToFront();
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});

interface Audited {
  readonly events: readonly AuditEvent[];
  readonly happened: readonly string[];
  readonly highlighted: string;
}

/** One session with everything in it that could touch a page: a reset is asked for, an element is to be shown, pictures are taken. */
async function audit(passive: boolean): Promise<Audited> {
  const started = await call(panel, {
    call: 'start',
    tabId: await tabIdOf(panel, page.url()),
    reset: 'storage-and-cookies',
    passive,
    lang: 'zh',
    profile: 'web',
    canaries: [],
  });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  const { sessionId } = started;
  await pause(3500);
  const { events: sofar } = await readSession(panel, sessionId);
  const created = sofar.find(({ kind }) => kind === 'document-created');
  const place = { walk: created?.walk ?? '', doc: created?.doc ?? '', selector: '#foot' };
  const shown = await call(panel, { call: 'highlight', sessionId, ...place });
  await pause(1500);
  const happened = await page.evaluate(() => (globalThis as unknown as { happened: string[] }).happened);
  await call(panel, { call: 'stop', sessionId });
  await pause(300);
  const { events } = await readSession(panel, sessionId);
  return { events, happened, highlighted: shown.ok ? 'shown' : shown.why };
}

it('passive: no input event, no change, nothing cleared, nothing shown, and yet everything seen', async () => {
  const { events, happened, highlighted } = await audit(true);
  expect(happened).toEqual([]);
  expect(highlighted).toBe('passive');
  expect(events.filter(({ kind }) => kind === 'gesture')).toEqual([]);
  expect(events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['prompt-shown', 'field-shown', 'filing-shown', 'screenshot-taken']),
  );
  expect(await page.evaluate(() => [document.cookie, localStorage.getItem('cart')])).toEqual(['seen=1', '[1,2]']);
});

it('active, for comparison: the page notices', async () => {
  const { happened, highlighted } = await audit(false);
  expect(highlighted).toBe('shown');
  expect(happened).toEqual(expect.arrayContaining(['event scroll', 'animation']));
  expect(await page.evaluate(() => [document.cookie, localStorage.getItem('cart')])).toEqual(['', null]);
});
