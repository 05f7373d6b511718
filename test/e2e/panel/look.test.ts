import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '@/test/support/panel-page/states';
import { type PanelBench, type Setting, startPanel } from './support';

/** Where pictures of every state go when somebody wants to look at them. */
const PICTURES = process.env['PANEL_PICTURES'];

const NAMES = Object.keys(SCENES).filter((name) => name !== 'many');
const SETTINGS: readonly Required<Setting>[] = (['zh', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((scheme) => ({ lang, scheme, width: 360 })),
);
const ROWS = NAMES.flatMap((name) => SETTINGS.map((setting) => [name, setting.lang, setting.scheme, setting] as const));

let bench: PanelBench;
beforeAll(async () => {
  bench = await startPanel();
});
afterAll(() => bench?.close());

/** Makes the window as high as the page, unless something lies over it, and waits for the pictures in sight. */
async function showWhole(page: Page, width: number): Promise<void> {
  const { isCovered, height } = await page.evaluate(() => ({
    isCovered: document.querySelector('dialog[open], .messages > *') !== null,
    height: document.documentElement.scrollHeight,
  }));
  if (!isCovered) await page.setViewport({ width, height: Math.min(height, 8000) });
  await page.waitForFunction(() => {
    const waits = /截图载入中|Picture is loading/;
    const inSight = [...document.querySelectorAll<HTMLElement>('.thumb, dialog')].filter(
      (node) => node.getBoundingClientRect().top < innerHeight,
    );
    return !inSight.some((node) => waits.test(node.innerText));
  });
}

describe('every state at 360 px', () => {
  it.each(ROWS)('%s, %s, %s', async (name, lang, scheme, setting) => {
    const panel = await bench.open(name, setting);
    const { page } = panel;
    for (const button of await page.$$(
      '.rule-group:first-of-type .group-body > .fold > .fold-button, .step > .fold > .fold-button',
    )) {
      await button.evaluate((node) => (node as HTMLElement).click());
    }
    expect(await panel.violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(setting.width);
    expect(panel.complaints).toEqual([]);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await showWhole(page, setting.width);
      await page.screenshot({ path: join(PICTURES, `${name}-${lang}-${scheme}.png`) });
    }
    await page.close();
  });
});

describe('other widths', () => {
  it.each([320, 600, 900])('%d px', async (width) => {
    for (const name of ['ready', 'stored', 'recording-walked']) {
      const { page } = await bench.open(name, { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });
});
