import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '@/assets/report.schema.json';
import type { Report } from '@/lib/model/report';
import { PANEL_WORDS } from '@/lib/panel/words';
import { type ServedSample, serveSample } from '@/test/sample/serve';
import { PHONE, pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { press, see } from './support/panel-calls';

/** A tester's whole way: toolbar click, start, findings while clicking, stop, export, delete; in both permission modes. */

let sample: ServedSample;
let bench: ExtensionBench;
let page: Page;
let panel: Page;
let downloads: string;

beforeAll(async () => {
  sample = await serveSample('bad');
  bench = await startExtension(sample);
  downloads = await mkdtemp(join(tmpdir(), 'miniaudit-downloads-'));
  const session = await bench.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(async () => {
  await bench?.close();
  await sample?.close();
});

/** Events of all sessions in the store. */
function countEvents(target: Page): Promise<number> {
  return target.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('miniaudit');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('events').objectStore('events').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

/** Pictures for the README, in Chinese, where `PANEL_PICTURES` names a folder (`assets/docs`). */
async function picture(name: string): Promise<void> {
  const folder = process.env['PANEL_PICTURES'];
  if (!folder) return;
  await press(panel, '中文');
  await pause(400);
  await panel.screenshot({ path: `${folder}/${name}.png`, captureBeyondViewport: false });
  await press(panel, 'English');
}

function startUrl(path: string): string {
  const url = sample.urls.find((candidate) => new URL(candidate).pathname === path);
  if (!url) throw new Error(`no start URL for ${path}`);
  return url;
}

describe('with the toolbar click alone', () => {
  it('opens from the toolbar, says what to do, starts and shows findings as they come', async () => {
    page = await bench.browser.newPage();
    await page.setViewport(PHONE);
    await page.goto(startUrl('/dongmen/'));
    panel = await bench.clickAction(page);
    await see(panel, PANEL_WORDS.readyTitle.en);
    expect(await panel.evaluate(() => (globalThis as never as { innerWidth: number }).innerWidth)).toBeLessThanOrEqual(
      420,
    );
    await picture('panel-start');
    await press(panel, 'Start audit');
    await see(panel, 'CONS-003', 15_000);
    await see(panel, 'CONS-002');
    await see(panel, '浙ICP备XXXXXXXX号-X');
  });

  it('says what it cannot see', async () => {
    await see(panel, PANEL_WORDS.notWatchedNow.en);
  });

  it('exports the same report as the command line, and deletes', async () => {
    // Pictures are taken two a second at most.
    const thumb = await panel.waitForSelector('.thumb', { timeout: 10_000 });
    await thumb?.scrollIntoView();
    await panel.waitForSelector('.thumb img', { timeout: 10_000 });
    await picture('panel-findings');
    await press(panel, 'Stop');
    await see(panel, 'Export');
    await press(panel, 'JSON');
    await press(panel, 'HTML');
    await expect.poll(() => readdir(downloads), { timeout: 10_000 }).toHaveLength(2);
    await pause(500);
    const names = await readdir(downloads);
    const read = async (end: string): Promise<string> =>
      readFile(join(downloads, names.find((name) => name.endsWith(end)) ?? ''), 'utf8');
    const report = JSON.parse(await read('.json')) as Report;
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
    expect(report.run.source).toBe('extension');
    expect(report.run.consentPasses).toEqual(['live']);
    const html = await read('.html');
    expect(html).toContain('CONS-003');
    expect(html).toContain('data:image/jpeg');
    await press(panel, 'Delete this audit');
    await panel.locator('::-p-xpath(//button[normalize-space(.)="Delete"])').click();
    await see(panel, 'Deleted.');
    await expect.poll(() => countEvents(panel)).toBe(0);
  });
});

describe('with all sites', () => {
  it('asks for them from a click, and then sees the network of third parties', async () => {
    await bench.allowAllSites(panel);
    await page.goto(startUrl('/recall/'));
    panel = await bench.clickAction(page);
    await panel.reload();
    await see(panel, PANEL_WORDS.watchesAll.en);
    await press(panel, 'Start audit');
    await see(panel, 'TRAN-001', 15_000);
    await press(panel, 'Stop');
    await see(panel, 'Export');
  });
});
