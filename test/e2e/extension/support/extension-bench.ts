import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer';
import { findBrowser, QUIET_FLAGS, sandboxFlags } from '@/lib/platform/node/browser';
import type { RunningSites } from '@/test/support/site-server';

const BUILT = fileURLToPath(new URL('../../../../.output/extension/chrome-mv3', import.meta.url));
const PANEL = 'sidepanel.html';

/** A Chromium with the built extension in it. */
export interface ExtensionBench {
  readonly browser: Browser;
  readonly id: string;
  /** A fresh tab in front. */
  open(url: string): Promise<Page>;
  /** Clicks the toolbar button on a page, as a tester does; gives the side panel. */
  clickAction(page: Page): Promise<Page>;
  /** Grants every site, as the browser's own prompt would after a click in the panel. */
  allowAllSites(panel: Page): Promise<void>;
  worker(): Promise<WebWorker>;
  /** Ends the worker, as the browser does after half a minute of silence. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension; `sites` answer for all hosts. */
export async function startExtension(sites: Pick<RunningSites, 'browserArgs'>, built = BUILT): Promise<ExtensionBench> {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  const browser = await puppeteer.launch({
    executablePath: found.value,
    headless: true,
    pipe: true,
    enableExtensions: [built],
    defaultViewport: null,
    args: [...QUIET_FLAGS, ...sandboxFlags(), ...sites.browserArgs, '--window-size=900,900'],
  });
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().endsWith('/background.js');
  const target = await browser.waitForTarget(isWorker);
  const id = new URL(target.url()).host;
  return {
    browser,
    id,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    clickAction: (page) => clickAction(browser, id, page),
    allowAllSites: (panel) => allowAllSites(browser, id, panel),
    worker: async () => workerOf(await browser.waitForTarget(isWorker)),
    killWorker: () => killWorker(browser, isWorker),
    close: () => browser.close(),
  };
}

async function workerOf(target: { worker(): Promise<WebWorker | null> }): Promise<WebWorker> {
  const worker = await target.worker();
  if (!worker) throw new Error('no service worker');
  return worker;
}

/** A target of one that has just ended may still be listed: the one that answers is meant. */
async function killWorker(browser: Browser, isWorker: (target: Target) => boolean): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const running = browser.targets().find(isWorker);
    if (!running) return;
    const closed = await workerOf(running)
      .then((worker) => worker.close())
      .then(
        () => true,
        () => false,
      );
    if (closed) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the worker could not be ended');
}

async function clickAction(browser: Browser, id: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`the extension ${id} is not installed`);
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${id}/${PANEL}`), {
    timeout: 10_000,
  });
  return target.asPage();
}

/** The grant itself needs the browser's own dialog; the extensions page may give it beforehand (`design.md` 7). */
async function allowAllSites(browser: Browser, id: string, panel: Page): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const api = (
      globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      }
    ).chrome.developerPrivate;
    await api.addHostPermission(extensionId, '<all_urls>');
  }, id);
  await page.close();
  // Evaluating counts as a person's gesture, as a click on the panel's button does.
  const granted = await panel.evaluate(() =>
    (
      globalThis as unknown as { chrome: { permissions: { request(what: object): Promise<boolean> } } }
    ).chrome.permissions.request({
      origins: ['<all_urls>'],
    }),
  );
  if (!granted) throw new Error('access to all sites was not granted');
}
