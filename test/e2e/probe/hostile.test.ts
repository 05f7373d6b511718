import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { json, script } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { ArmedPage, bundleScripts, type Scripts } from './armed-page';

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
let sites: RunningSites;
let scripts: Scripts;
let armed: ArmedPage;
let act = '';

beforeAll(async () => {
  const hostile = await readFile(fileURLToPath(new URL('./pages/hostile.js', import.meta.url)), 'utf8');
  const page = '<!doctype html><head><script src="/hostile.js"></script><script src="/act.js"></script></head><body>ok';
  sites = await startSites([
    {
      host: 'shop.example.cn',
      routes: {
        '/': { body: page },
        '/strict': { body: page, headers: { 'content-security-policy': POLICY } },
        '/hostile.js': script(hostile),
        '/act.js': () => script(act),
        '/api': json({}),
      },
    },
  ]);
  [browser, scripts] = await Promise.all([launchChromium(sites.browserArgs), bundleScripts()]);
  armed = await ArmedPage.open(browser, scripts);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

async function run(source: string, path = '/'): Promise<void> {
  act = source;
  armed.clear();
  await armed.page.goto(`https://shop.example.cn${path}`, { waitUntil: 'load' });
}

/** What leaked and what went wrong, one a line. */
const report = (): Promise<unknown> => armed.page.evaluate('report()');

function expectWholeBusiness(): void {
  const text = armed.events.flatMap((event) => event.search ?? []).map((search) => search.text);
  for (const digit of ['0', '1', '2', '3', '4']) expect(text.join('\n')).toContain(`1380013800${digit}`);
  expect(armed.of('request-sent').map((request) => request.initiator)).toEqual(['fetch', 'xhr', 'beacon']);
  expect(armed.of('api-called').map((call) => call.api)).toEqual([
    'navigator.geolocation.getCurrentPosition',
    'wx.getLocation',
  ]);
  expect(armed.of('location-requested')).toHaveLength(1);
  expect(armed.timers).toHaveLength(1);
  expect(armed.broken).toEqual([]);
}

describe('a hostile page', () => {
  test.each([
    ['that does nothing yet', 'business()'],
    ['that spies on every built-in', 'spy(); business()'],
    ['that pollutes prototypes and formats stacks', 'pollute(); business()'],
    ['that breaks every built-in', 'destroy(); business()'],
    ['that does all of it', 'spy(); pollute(); destroy(); business()'],
  ])('%s is recorded and notices nothing', async (_name, source) => {
    await run(source);
    expectWholeBusiness();
    expect(await report()).toBe('');
  });

  test('is recorded under the strictest policy', async () => {
    await run('business()', '/strict');
    expectWholeBusiness();
    expect(await report()).toBe('');
  });
});

const EAVESDROP = `
  window.heard = [];
  for (const target of [window, document]) for (const name of ['miniaudit-offer', 'miniaudit-ask', 'event', 'timer', 'ack'])
    target.addEventListener(name, (event) => heard.push(name + ' ' + !!event.relatedTarget), true);`;

describe('the channel', () => {
  test('gives nothing to a page that asks for it', async () => {
    await run(`${EAVESDROP} window.dispatchEvent(new Event('miniaudit-ask')); document.cookie = 'a=1';`);
    expect(await armed.page.evaluate('heard')).toEqual(['miniaudit-ask false']);
  });

  test('takes nothing from a page that offers a node of its own', async () => {
    await run(`
      const node = document.createElement('i');
      let taken = 0;
      node.addEventListener('ack', () => { taken += 1; });
      window.dispatchEvent(new MouseEvent('miniaudit-offer', { relatedTarget: node }));
      node.dispatchEvent(new CustomEvent('event', { detail: '{"kind":"gap","at":1,"from":"probe","payload":{"what":"forged","detail":""}}' }));
      document.title = String(taken);`);
    expect(await armed.page.title()).toBe('0');
    expect(armed.events).toEqual([]);
  });

  test('is closed to the page where there is no partner', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(scripts.probe);
    act = `${EAVESDROP} window.dispatchEvent(new Event('miniaudit-ask')); document.cookie = 'a=1'; window.dispatchEvent(new Event('miniaudit-ask'));`;
    await page.goto('https://shop.example.cn/');
    expect(await page.evaluate('heard')).toEqual(['miniaudit-ask false', 'miniaudit-ask false']);
    await page.close();
  });

  test('runs once in a document, however often the script is put in', async () => {
    const twice = await ArmedPage.open(browser, { ...scripts, probe: `${scripts.probe};${scripts.probe}` });
    act = "document.cookie = 'a=1'";
    await twice.page.goto('https://shop.example.cn/');
    expect(twice.of('storage-written')).toHaveLength(1);
    await twice.page.close();
  });
});
