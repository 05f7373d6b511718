import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '@/lib/report/to-html';
import { launchChromium } from '@/test/e2e/support/launch';
import { emptyReport, NO_POLICY, page as pageRow, result, SHOP } from '@/test/unit/report/fixtures';
import { DOCUMENTS, dossier } from '@/test/unit/report/operator-rows';

/** Who runs it, and the documents, in the exported report. */

/** Where pictures go when somebody wants to look at them. */
const PICTURES = process.env['REPORT_PICTURES'];

const HOME = pageRow('p1', 'untouched', '/', '优选商城');
const REPORT = emptyReport({
  pages: [HOME],
  results: [result(NO_POLICY, HOME, 'failed', { evidence: [{ kind: 'text', ref: `${SHOP}/privacy` }] })],
  dossiers: [dossier()],
  documents: DOCUMENTS,
});

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-operator-'));
  writeFileSync(join(folder, 'report.html'), toHtml(REPORT));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(lang: 'zh' | 'en', width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  await page.click(`#language-${lang}`);
  return page;
}

function words(page: Page, section: string): Promise<string> {
  return page.$eval(`#section-${section}`, (node) => (node as HTMLElement).innerText);
}

describe('the operator’s dossier', () => {
  it.each([
    [
      'zh',
      [
        '不一致',
        '广州云上科技有限公司',
        '没有看到',
        '还没有查询登记系统',
        '没有读到这类文件',
        '校验位不对',
        '相近，不相同',
      ],
    ],
    [
      'en',
      ['Differs', '广州云上科技有限公司', 'not found', 'has not been asked yet', 'no such document', 'wrong check'],
    ],
  ] as const)('says what differs and what is missing, %s', async (lang, parts) => {
    const page = await open(lang, 1200);
    const text = await words(page, 'dossier');
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    expect(await page.$$eval('#section-dossier a[href="https://beian.miit.gov.cn/"]', (links) => links.length)).toBe(1);
    await page.close();
  });
});

describe('the documents', () => {
  it.each([
    ['zh', ['3120', '2024 年 5 月 1 日', 'PDF', '在页面内弹出', '从起始页点 3 次', '2025-03-01 16:06:10']],
    ['en', ['3120', 'updated', 'a PDF', 'opens inside the page', '3 taps from the start page']],
  ] as const)('say what was read and what was not, %s', async (lang, parts) => {
    const page = await open(lang, 1200);
    const text = await words(page, 'documents');
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    await page.close();
  });

  it('are where a finding on a document leads to', async () => {
    const page = await open('zh', 1200);
    const link = await page.waitForSelector('.finding .evidence a[href="#document-document-1"]');
    expect(await link?.evaluate((node) => node.textContent)).toBe('隐私政策');
    await link?.click();
    expect(await page.$eval('tr:target', (row) => (row as HTMLElement).innerText)).toContain('优选商城隐私政策');
    await page.close();
  });
});

describe('at every width', () => {
  const rows = [360, 800, 1200].flatMap((width) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      (['light', 'dark'] as const).map((scheme) => [width, lang, scheme] as const),
    ),
  );

  it.each(rows)('%d px, %s, %s: nothing is cut off', async (width, lang, scheme) => {
    const page = await open(lang, width, scheme);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      for (const name of ['dossier', 'documents']) {
        const section = await page.waitForSelector(`#section-${name}`);
        await section?.screenshot({ path: join(PICTURES, `${name}-${width}-${lang}-${scheme}.png`) });
      }
    }
    await page.close();
  });
});
