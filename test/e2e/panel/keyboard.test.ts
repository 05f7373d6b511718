import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PanelBench, startPanel } from './support';

let bench: PanelBench;
beforeAll(async () => {
  bench = await startPanel();
});
afterAll(() => bench?.close());

/** Words of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => (document.activeElement as HTMLElement | null)?.innerText?.replaceAll(/\s+/g, ' ').trim() ?? '',
  );
}

/** Presses Tab until an element with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(words)) return;
  }
  throw new Error(`no way to “${words}” by the keyboard`);
}

/** The element with the focus is marked. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const node = document.activeElement;
    return node !== null && Number.parseFloat(getComputedStyle(node).outlineWidth) >= 2;
  });
}

describe('by the keyboard alone', () => {
  it.each([
    ['starts', 'ready', '开始巡检', 'start'],
    ['stops', 'recording-prompt', '停止', 'stop'],
    ['copies a number', 'recording-prompt', '复制', 'copy 粤ICP备1234567号'],
    ['opens the register', 'recording-prompt', '到备案系统核对', 'open https://beian.miit.gov.cn/'],
    ['shows an element in the page', 'recording-prompt', '在页面中显示', 'highlight'],
    ['allows all sites', 'needs-click', '允许所有网站', 'all-sites'],
    ['exports', 'stored', '导出 JSON', 'save miniaudit-m.shop.cn-20260301-1600.json true'],
  ])('%s', async (_what, scene, words, asked) => {
    const panel = await bench.open(scene);
    await tabTo(panel.page, words);
    expect(await isMarked(panel.page)).toBe(true);
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForFunction(
      (wanted) => (window as unknown as { asked: string[] }).asked.includes(wanted),
      { timeout: 5000 },
      asked,
    );
    await panel.page.close();
  });

  it('exports HTML, whose renderer is loaded only then', async () => {
    const panel = await bench.open('stored');
    const loaded: string[] = [];
    panel.page.on('request', (request) => loaded.push(request.url()));
    await tabTo(panel.page, '导出 HTML');
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForFunction(() => (window as unknown as { asked: string[] }).asked.length > 0, {
      timeout: 10_000,
    });
    expect(await panel.asked()).toEqual(['save miniaudit-m.shop.cn-20260301-1600.html true']);
    expect(loaded.some((url) => url.includes('to-html'))).toBe(true);
    await panel.page.close();
  });

  it('unfolds a group, a finding and its picture, and comes back', async () => {
    const { page, violations } = await bench.open('stored');
    await tabTo(page, '授权/登录弹窗无显著拒绝方式');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await tabTo(page, '在截图中查看');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] svg.enlarged');
    expect(await page.$eval('dialog', (node) => node.innerText)).toContain('记录已停止');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    expect(await focused(page)).toBe('在截图中查看');
    await page.close();
  });

  it('asks before it deletes; Escape keeps', async () => {
    const panel = await bench.open('stored');
    await tabTo(panel.page, '删除这次检查');
    await panel.page.keyboard.press('Enter');
    expect(await focused(panel.page)).toBe('保留');
    await panel.page.keyboard.press('Escape');
    expect(await focused(panel.page)).toBe('删除这次检查');
    expect(await panel.asked()).toEqual([]);
    await panel.page.keyboard.press('Enter');
    await tabTo(panel.page, '删除');
    await panel.page.keyboard.press('Enter');
    expect(await panel.asked()).toEqual(['remove']);
    await panel.page.close();
  });

  it('switches the language and keeps it', async () => {
    const { page } = await bench.open('ready');
    await tabTo(page, 'English');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.body.innerText.includes('Start audit') && document.documentElement.lang === 'en',
    );
    await page.close();
  });

  it('passive mode turns the reset off and says why', async () => {
    const { page } = await bench.open('ready');
    await page.click('.step > .fold > .fold-button');
    const reset = 'input[type=checkbox]';
    expect(await page.$eval(reset, (node) => (node as HTMLInputElement).disabled)).toBe(false);
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
    expect(
      await page.$eval(reset, (node) => [(node as HTMLInputElement).disabled, (node as HTMLInputElement).checked]),
    ).toEqual([true, false]);
    expect(await page.$eval('main', (node) => (node as HTMLElement).innerText)).toContain('被动模式不改动页面');
    await page.close();
  });
});
