import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { writeSheets } from './sheets.mjs';
import { changesOf, statesOf } from './states.mjs';

// `node test/corpora/pages/shoot.mjs --out DIR [--library NAME] [--id ID] [--at-once 3]`: pictures of the pages for the people who label them.
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    library: { type: 'string' },
    id: { type: 'string', multiple: true },
    'at-once': { type: 'string', default: '3' },
  },
});

/** Libraries animate for 300 ms or so and the latest layer comes within 2 s: after this time a page rests. */
const REST_MS = 3200;
/** A page that does not answer for so long is named and left out. */
const PATIENCE_MS = 30_000;
const ATTEMPTS = 3;
const APART_MS = 300;
const VIEWPORT = { width: 390, height: 844, deviceScaleFactor: 1, isMobile: true, hasTouch: true };

const { importSource } = await import(new URL('../../scripts/import-source.mjs', import.meta.url).href);
const { findBrowser, QUIET_FLAGS, sandboxFlags } = await importSource('lib/platform/node/browser.ts');
const { servePages } = await importSource('test/corpora/pages/serve.ts');

const out = resolve(values.out ?? 'sheets');
mkdirSync(join(out, 'pages'), { recursive: true });
const pages = chosenPages();
const served = await servePages();
const waiting = [...pages];
const shot = new Map();
await Promise.all(Array.from({ length: Number(values['at-once']) }, () => shootFrom(waiting)));
await served.close();
await inBrowser((browser) =>
  writeSheets(
    browser,
    pages.map((page) => ({ id: page.id, states: shot.get(page.id) ?? [] })),
    out,
    values.library ?? 'all',
  ),
);

function chosenPages() {
  const all = JSON.parse(readFileSync(fileURLToPath(new URL('./pages.json', import.meta.url)), 'utf8'));
  return all.filter(
    (page) => (!values.library || page.library === values.library) && (!values.id || values.id.includes(page.id)),
  );
}

async function inBrowser(work) {
  const found = findBrowser();
  const browser = await puppeteer.launch({
    executablePath: found.ok ? found.value : undefined,
    args: [...QUIET_FLAGS, ...sandboxFlags()],
    defaultViewport: null,
    protocolTimeout: PATIENCE_MS,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** One browser working through the list; several of them share it. */
async function shootFrom(list) {
  await inBrowser(async (browser) => {
    for (let page = list.shift(); page; page = list.shift()) {
      shot.set(page.id, await shootPatiently(browser, page));
    }
  });
}

/** On a busy machine a state may go by unseen; such a page is taken again. */
async function shootPatiently(browser, entry) {
  let best = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const states = await shootPage(browser, entry).catch((error) => {
      process.stderr.write(`${entry.id}: ${error}\n`);
      return [];
    });
    if (states.length > best.length) best = states;
    if (best.length >= statesExpected(entry)) break;
  }
  return best;
}

/** Content and a layer that come well apart are two states. */
function statesExpected({ content, layers }) {
  const apart = layers.some(({ surface, at }) => surface !== 'hidden' && Math.abs(at - content) >= APART_MS);
  return content !== null && apart ? 2 : 1;
}

async function shootPage(browser, entry) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob|about):|^http:\/\/127\.0\.0\.1[:/]/.test(request.url()))
      problems.push(`asks another host: ${request.url()}`);
  });
  await page.setViewport(VIEWPORT);
  const session = await page.createCDPSession();
  const frames = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ atMs: metadata.timestamp * 1000, png: data });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  const startedMs = Date.now();
  await page.goto(served.urlOf(entry), { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, REST_MS));
  await session.send('Page.stopScreencast');
  const last = await page.screenshot({ encoding: 'base64' });
  await context.close();
  if (problems.length > 0) process.stderr.write(`${entry.id}: ${problems.join(' | ')}\n`);
  const history = [...frames, { atMs: Date.now(), png: last }].map((frame) => ({
    ...frame,
    atMs: Math.round(frame.atMs - startedMs),
  }));
  writeFileSync(join(out, 'pages', `${entry.id}.png`), Buffer.from(last, 'base64'));
  return statesOf(changesOf(history));
}
