import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PanelBench, startPanel } from './support';

/** The register is asked by a person: the field for its answer, and what the answer changes. */

let bench: PanelBench;
beforeAll(async () => {
  bench = await startPanel();
});
afterAll(() => bench?.close());

const HOLDER = '杭州山野茶业（集团）股份有限公司';
const FIELD = '.filing-number:last-of-type .register-form input';

function sectionText(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (node) => (node as HTMLElement).innerText);
}

/** Waits until a part of the panel says something. */
async function says(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where, what) => document.querySelector<HTMLElement>(where)?.innerText.includes(what),
    { timeout: 10_000 },
    selector,
    words,
  );
}

describe('the register’s answer', () => {
  it('is typed with the keyboard, kept, compared at once, changed and taken back', async () => {
    const { page, asked } = await bench.open('operators');
    expect(await sectionText(page, '#findings')).toContain('浙ICP备2021012345号（网站）：还没有查询');
    await page.focus(FIELD);
    await page.keyboard.type(` ${HOLDER} `);
    await page.keyboard.press('Enter');
    await says(page, '.register-line', HOLDER);
    // The field has gone; the keyboard goes on from what came in its place.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('修改');
    await says(page, '#findings', `主办单位「${HOLDER}」，与页面和文件写的名称不完全一致`);
    await says(page, '#operator', '登记系统的主办单位、页脚版权');

    await page.keyboard.press('Enter');
    await page.waitForSelector(FIELD);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(HOLDER);
    await (await page.$('.filing-number:last-of-type .register-form button[type="button"]'))?.click();
    await says(page, '.register-line', '登记系统里查不到这个号码');
    await says(page, '#findings', '登记系统里查不到');
    expect(await sectionText(page, '#findings')).toContain('疑似不是运营者自己的号码');

    await (await page.$('.register-line .button'))?.click();
    await (await page.waitForSelector('.filing-number:last-of-type .register-form button:last-of-type'))?.click();
    await says(page, '#findings', '浙ICP备2021012345号（网站）：还没有查询');
    expect((await asked()).filter((call) => call === 'register')).toHaveLength(3);
    await page.close();
  });

  it('is there when the audit is opened again', async () => {
    const { page } = await bench.open('operators-answered');
    expect(await sectionText(page, '#filing')).toContain(HOLDER);
    expect(await sectionText(page, '#operator')).toContain('登记系统，由人查询');
    await page.close();
  });

  it('has no field for a number that no register can hold, and an address of its own for the police’s', async () => {
    const { page, asked } = await bench.open('filing-many');
    const [numbers, fields] = await Promise.all([page.$$('.filing-number'), page.$$('.register-form')]);
    expect(fields.length).toBeLessThan(numbers.length);
    const police = await page.waitForSelector('button[aria-label^="到备案系统核对 粤公网安备"]');
    await police?.click();
    expect(await asked()).toContain('open https://beian.mps.gov.cn/');
    await page.close();
  });

  it('cannot be empty', async () => {
    const { page, asked } = await bench.open('operators');
    await page.focus(FIELD);
    await page.keyboard.type('   ');
    await page.keyboard.press('Enter');
    expect(await page.$eval(`${FIELD} + .actions button`, (node) => (node as HTMLButtonElement).disabled)).toBe(true);
    expect(await asked()).not.toContain('register');
    await page.close();
  });
});
