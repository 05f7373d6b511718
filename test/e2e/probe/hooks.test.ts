import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { json, pixel, script } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { ArmedPage, bundleScripts } from './armed-page';
import { APIS, MOVES, STORAGE } from './page-rows';
import { FORMS, form, PHONE, REQUESTS } from './request-rows';
import { type SocketServer, startSocketServer } from './socket-server';

let browser: Browser;
let sites: RunningSites;
let sockets: SocketServer;
let armed: ArmedPage;
let act = '';

beforeAll(async () => {
  const served = {
    '/act': () => ({ body: '<!doctype html><body><script src="/act.js"></script>' }),
    '/act.js': () => script(`(async () => { ${act} })();`),
    '/worker.js': script(`fetch('/api', { method: 'POST', body: 'from the worker ${PHONE}' })`),
    '/phone.txt': { type: 'text/plain', body: PHONE },
    '/api': json({}),
    '/blank': { body: 'blank' },
  };
  sockets = await startSocketServer();
  sites = await startSites([
    { host: 'shop.example.cn', schemes: ['http'], routes: served, handler: () => null },
    { host: 'stat.example.com', schemes: ['http'], handler: () => pixel() },
    { host: 'open.weixin.qq.com', schemes: ['http'], handler: () => ({ body: 'open' }) },
  ]);
  const rules = `--host-resolver-rules=MAP push.example.cn 127.0.0.1:${sockets.port}, ${sites.hostRules}`;
  const secure = '--unsafely-treat-insecure-origin-as-secure=http://shop.example.cn';
  const [launched, scripts] = await Promise.all([
    launchChromium([...sites.browserArgs.filter((arg) => !arg.includes('resolver')), rules, secure]),
    bundleScripts(),
  ]);
  browser = launched;
  armed = await ArmedPage.open(browser, scripts);
  armed.page.on('dialog', (dialog) => void dialog.dismiss());
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([sites?.close(), sockets?.close()]);
});

async function run(source: string): Promise<void> {
  act = source;
  await armed.page.goto('about:blank');
  armed.clear();
  await armed.page.goto('http://shop.example.cn/act', { waitUntil: 'load' });
}

describe.each([
  ['requests', REQUESTS],
  ['forms', FORMS],
  ['interfaces', APIS],
  ['storage', STORAGE],
  ['moves', MOVES],
])('%s', (_group, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    await run(row.act);
    const fits = (): boolean =>
      armed.of(row.kind).some((payload) => expect.objectContaining(row.has).asymmetricMatch(payload));
    await armed.until(fits, 3000).catch(() => undefined);
    expect(armed.of(row.kind)).toContainEqual(expect.objectContaining(row.has));
    if (row.searched !== undefined) expect(armed.searched(row.kind)).toContain(row.searched);
    const callers = armed.of(row.kind).map((payload) => ('caller' in payload ? payload.caller : undefined));
    if (row.caller !== false)
      expect(callers).toContainEqual(expect.stringMatching(/^http:\/\/shop\.example\.cn\/act\.js:1:\d+$/));
    expect(armed.broken).toEqual([]);
  });
});

describe('dialogs', () => {
  test.each(['alert', 'confirm', 'prompt'] as const)('%s', async (type) => {
    await run(`${type}('请先授权手机号')`);
    expect(armed.of('dialog-opened')).toContainEqual({ type, text: '请先授权手机号', activated: false });
  });
});

describe('what is not reported', () => {
  test.each([
    [
      'a form that the page sends itself',
      `${form('post')} form.onsubmit = () => { new FormData(form); return false; }; form.requestSubmit()`,
    ],
    ['images from data', `new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='`],
    ['images that wait to come into view', `const i = new Image(); i.loading = 'lazy'; i.src = '/p.gif?x=1'`],
    ['requests to blobs', `fetch(URL.createObjectURL(new Blob(['x'])))`],
    ['a socket message before the connection', `try { new WebSocket('ws://nowhere.example').send('x') } catch {}`],
    ['calls on a foreign object', `try { Geolocation.prototype.getCurrentPosition.call({}, () => {}) } catch {}`],
  ])('%s', async (_name, source) => {
    await run(source);
    const kinds = armed.events.map((event) => event.kind);
    const expected = source.includes('WebSocket') ? ['request-sent'] : [];
    expect(kinds).toEqual(expected);
  });
});

describe('timers', () => {
  test('one-shot timers that a user would wait for are told once per delay', async () => {
    const before = Date.now();
    await run(
      `setTimeout(() => {}, 49); setTimeout(() => {}, 10001); for (const ms of [800, 800, 3000]) setTimeout(() => {}, ms)`,
    );
    expect(armed.timers.map((dueAt) => Math.round((dueAt - before) / 1000))).toEqual([1, 3]);
  });
});

describe('caps', () => {
  test('a flood is cut and told', async () => {
    await run(`for (let i = 0; i < 1500; i++) localStorage.setItem('k', 'v' + i)`);
    await armed.until(() => armed.of('gap').length > 0);
    expect(armed.of('storage-written')).toHaveLength(1000);
    expect(armed.of('gap')).toContainEqual({ what: 'event-cap', detail: 'storage-written' });
  });

  test('a huge body is only sampled and does not freeze the page', async () => {
    const source = `
      const big = 'x'.repeat(8e6);
      const from = performance.now();
      fetch('/api', { method: 'POST', body: new Blob([big]) });
      fetch('/api', { method: 'POST', body: new Uint8Array(8e6) });
      document.title = String(performance.now() - from);`;
    await run(source);
    await armed.until(() => armed.of('request-sent').length === 2);
    const armedMs = Number(await armed.page.title());
    const clean = await browser.newPage();
    await clean.goto('http://shop.example.cn/act', { waitUntil: 'load' });
    const cleanMs = Number(await clean.title());
    await clean.close();
    expect(armedMs).toBeLessThan(cleanMs * 2 + 100);
    const lengths = armed.events.flatMap((event) => event.search ?? []).map((text) => text.text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(65_536);
  });
});
