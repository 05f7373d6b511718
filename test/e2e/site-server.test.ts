import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { json, pixel, redirect } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';

const SHOP = 'm.shop-for-tests.cn';
const API = 'api.shop-for-tests.cn';
let sites: RunningSites;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sites = await startSites([
    {
      host: SHOP,
      schemes: ['http', 'https'],
      routes: {
        '/': { body: '<!doctype html><title>店</title><h1>茶</h1>' },
        '/echo': (request) => json({ scheme: request.scheme, body: request.body }),
        '/loop': redirect('/loop'),
        '/gone': { status: 404, body: 'no' },
        '/reset': 'reset',
        '/hang': 'hang',
        '/late': { body: 'late', delayMs: 300 },
      },
    },
    { host: API, routes: { '/ok': json({ ok: true }) } },
    { host: '*.tracker-for-tests.com', handler: () => pixel() },
  ]);
  browser = await launchChromium(sites.browserArgs);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

describe('sites under real names', () => {
  test.each(['https', 'http'])('serve over %s on the same port', async (scheme) => {
    const response = await page.goto(`${scheme}://${SHOP}/`);
    expect(response?.status()).toBe(200);
    expect(await page.title()).toBe('店');
    const echo = await page.evaluate(async () => (await fetch('/echo', { method: 'POST', body: '手机' })).json());
    expect(echo).toEqual({ scheme, body: '手机' });
  });

  test('log what left the page, with host, method and body', async () => {
    await page.goto(`https://${SHOP}/`);
    await page.evaluate(async (api) => {
      await fetch(`https://${api}/ok?a=1`);
      await new Promise((done) => {
        const image = new Image();
        image.onload = done;
        image.src = 'https://x.tracker-for-tests.com/p.gif';
      });
    }, API);
    const seen = sites.requests.map((request) => `${request.method} ${request.url}`);
    expect(seen).toContain(`GET https://${API}/ok?a=1`);
    expect(seen).toContain('GET https://x.tracker-for-tests.com/p.gif');
  });

  test('a scheme that a host does not speak is refused', async () => {
    await expect(page.goto(`http://${API}/ok`)).rejects.toThrow(/net::ERR_/);
  });
});

describe('what goes wrong on the web goes wrong here', () => {
  test.each([
    ['a redirect loop', `https://${SHOP}/loop`, /ERR_TOO_MANY_REDIRECTS/],
    ['a broken connection', `https://${SHOP}/reset`, /ERR_(CONNECTION_RESET|EMPTY_RESPONSE)/],
    ['a host nobody declared', 'https://example.com/', /ERR_NAME_NOT_RESOLVED/],
    ['an address on this machine that nobody declared', 'http://127.0.0.2/', /ERR_NAME_NOT_RESOLVED/],
  ])('%s', async (_what, url, error) => {
    await expect(page.goto(url)).rejects.toThrow(error);
  });

  test('a page that never answers', async () => {
    await expect(page.goto(`https://${SHOP}/hang`, { timeout: 500 })).rejects.toThrow(/timeout/i);
  });

  test('a 404 and a slow answer', async () => {
    expect((await page.goto(`https://${SHOP}/gone`))?.status()).toBe(404);
    expect((await page.goto(`https://${SHOP}/nothing`))?.status()).toBe(404);
    const startedAt = Date.now();
    expect(await (await page.goto(`https://${SHOP}/late`))?.text()).toBe('late');
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(290);
  });
});
