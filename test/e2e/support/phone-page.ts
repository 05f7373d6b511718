import type { Browser, Page } from 'puppeteer';

/** A page of its own profile with a phone's screen, and what went wrong on it. */
export interface PhonePage {
  readonly page: Page;
  /** Console errors and warnings, exceptions and failed requests so far. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens an address as a first-time visitor on a 390×844 phone; returns once the document has loaded. */
export async function openOnPhone(browser: Browser, url: string): Promise<PhonePage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems, close: () => context.close() };
}

/** Taps a visible element with exactly these words, as soon as it stands still. */
export async function tapWords(page: Page, words: string): Promise<void> {
  await page
    .locator(`::-p-xpath(//*[text()[normalize-space(.)="${words}"]])`)
    .setVisibility('visible')
    .setTimeout(6000)
    .click();
}

/** Waits until the words can be seen anywhere on the page. */
export async function seeWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 6000 }, words);
}

/** All text that is rendered now. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
