import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width: setting.width, height: Math.min(height, 4000) });
      await page.waitForFunction(() => !/截图载入中|Picture is loading/.test(document.body.innerText));
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
