import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { openOnPhone, seeWords, tapWords, textOf } from '@/test/e2e/support/phone-page';
import { type ServedSample, serveSample } from '@/test/sample/serve';

let sample: ServedSample;
let browser: Browser;

beforeAll(async () => {
  sample = await serveSample('bad');
  browser = await launchChromium(sample.browserArgs);
});
afterAll(async () => {
  await browser?.close();
  await sample?.close();
});

function startOf(entry: string): string {
  const url = sample.urls.find((candidate) => new URL(candidate).pathname === entry);
  if (!url) throw new Error(`no start URL for ${entry}`);
  return url;
}

test('flagship: blurred behind a panel without a way out, no filing number, no policy', async () => {
  const { page, problems, close } = await openOnPhone(browser, startOf('/'));
  await seeWords(page, '手机号快捷登录');
  expect(await page.$eval('.shop', (shop) => getComputedStyle(shop).filter)).toContain('blur');
  const words = await textOf(page);
  expect(words).not.toMatch(/取消|关闭|暂不|返回|隐私|协议|备案/);
  await tapWords(page, '立即登录');
  await seeWords(page, '请输入正确的手机号');
  expect(problems).toEqual([]);
  await close();
});

test('dongmen: yes only, ticked in advance, measured before the answer', async () => {
  const before = sample.requests.length;
  const { page, problems, close } = await openOnPhone(browser, startOf('/dongmen/'));
  await seeWords(page, '服务协议和隐私政策');
  expect(await page.$eval('[role=checkbox]', (box) => box.getAttribute('aria-checked'))).toBe('true');
  expect(await textOf(page)).not.toContain('不同意');
  const hosts = () => sample.requests.slice(before).map((request) => request.host);
  await expect.poll(hosts, { timeout: 5000 }).toContain('hm.baidu.com');
  await expect.poll(hosts, { timeout: 5000 }).toContain('mcs.snssdk.com');
  await tapWords(page, '同意并继续');
  await seeWords(page, '浙ICP备XXXXXXXX号-X');
  expect(problems).toEqual([]);
  await close();
});

test('xihu: comes back after every no; a product opens only against a phone number', async () => {
  const { page, problems, close } = await openOnPhone(browser, startOf('/xihu/'));
  for (let round = 0; round < 2; round += 1) {
    await seeWords(page, '用户隐私保护提示');
    await tapWords(page, '不同意');
    await page.waitForSelector('.notice', { hidden: true });
  }
  await seeWords(page, '用户隐私保护提示');
  await tapWords(page, '同意');
  expect(await page.$$eval('footer a', (links) => links.map((link) => link.textContent))).toEqual([
    '用户协议',
    '隐私政策',
  ]);
  await seeWords(page, '浙ICP备2024987654号-3');
  await page.waitForSelector('.goods-card');
  await page.evaluate(() => document.querySelector<HTMLElement>('.goods-card')?.click());
  await seeWords(page, '铁锅手炒');
  expect(await textOf(page)).not.toContain('绑定手机号');
  await seeWords(page, '绑定手机号查看商品详情');
  expect(problems).toEqual([]);
  await close();
});

test('beimen: no means the end; the number leads to a look-alike', async () => {
  const { page, close } = await openOnPhone(browser, startOf('/beimen/'));
  await seeWords(page, '隐私政策提示');
  const link = await page.$eval('footer a[target=_blank]', (anchor) => anchor.getAttribute('href'));
  expect(link).toBe('https://beian.miit.gov.cn.icp-chaxun.com/');
  await tapWords(page, '不同意并退出');
  await expect.poll(async () => (page.isClosed() ? '' : (await textOf(page)).trim())).toBe('');
  await close();
});

test('nanshan: reads the position by itself, wants a phone without a reason, hides the number', async () => {
  const { page, close } = await openOnPhone(browser, 'about:blank');
  await page.evaluateOnNewDocument(() => {
    navigator.geolocation.getCurrentPosition = () => document.documentElement.setAttribute('data-asked', 'yes');
  });
  await page.goto(startOf('/nanshan/'));
  await page.waitForSelector('input[name=mobile]');
  expect(await textOf(page)).not.toMatch(/用于|以便|方便|为了/);
  const faint = await page.$eval('.site-footer__faint', (line) => [
    getComputedStyle(line).fontSize,
    line.textContent?.trim(),
  ]);
  expect(faint).toEqual(['7px', '浙ICP备2024987654号-3']);
  expect(await page.$('[data-asked]')).toBeNull();
  await page.waitForSelector('[data-asked]');
  await close();
});

test('recall: a phone number in a clear-text address, before the answer', async () => {
  const before = sample.requests.length;
  const { page, problems, close } = await openOnPhone(browser, startOf('/recall/'));
  await seeWords(page, '不同意');
  await seeWords(page, '139****0486');
  const carrying = () => sample.requests.slice(before).filter((request) => request.url.includes('13957120486'));
  await expect
    .poll(() => carrying().map((request) => request.url))
    .toEqual(['http://crm.xiuqingtea.cn/member/coupons?mobile=13957120486']);
  expect(problems).toEqual([]);
  await close();
});
