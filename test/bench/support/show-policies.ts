import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer';
import type { DocumentText } from '@/lib/recognise/policy/document';
import type { PolicyLabel } from '@/test/corpora/policies/read-policies';
import { bundle } from '@/test/e2e/probe/bundle';
import { launchChromium } from '@/test/e2e/support/launch';

const PHONE = { width: 390, height: 844, deviceScaleFactor: 1, isMobile: true, hasTouch: true };

/** What each document shows on a phone's screen, by its id, read in real Chromium. */
export async function showPolicies(labels: readonly PolicyLabel[]): Promise<ReadonlyMap<string, DocumentText>> {
  const [browser, source, server] = await Promise.all([
    launchChromium(),
    bundle('test/e2e/observe/support/document-entry.ts'),
    serve(labels),
  ]);
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const shown = new Map<string, DocumentText>();
    for (const { id } of labels) shown.set(id, await show(browser, source, `${origin}/${id}`));
    return shown;
  } finally {
    await browser.close();
    server.close();
  }
}

async function show(browser: Browser, source: string, url: string): Promise<DocumentText> {
  const page = await browser.newPage();
  try {
    await page.setViewport(PHONE);
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(source);
    return await page.evaluate(() => window.readDocumentUnderTest(window));
  } finally {
    await page.close();
  }
}

async function serve(labels: readonly PolicyLabel[]): Promise<Server> {
  const pages = new Map(labels.map(({ id, html }) => [`/${id}`, html]));
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
