import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { openOnPhone, seeWords, tapWords, textOf } from '@/test/e2e/support/phone-page';
import { buildSample } from '@/test/sample/build';
import { type ServedSample, serveSample } from '@/test/sample/serve';

const ROUTES: readonly (readonly [string, string])[] = [
  ['/', '今日推荐'],
  ['/category', '龙井鲜奶茶'],
  ['/goods/101', '铁锅手炒'],
  ['/cart', '购物车还是空的'],
  ['/checkout?goods=101', '提交订单'],
  ['/paid?no=1&sum=1800', '支付成功'],
  ['/my', '登录/注册'],
  ['/orders', '登录后可以查看订单'],
  ['/login', '暂不登录，先逛逛'],
  ['/settings', '个人信息收集清单'],
  ['/about', '我们的茶'],
  ['/stores', '湖滨店'],
  ['/coupons', '秋茶上新礼'],
  ['/legal/agreement', '知识产权'],
  ['/legal/privacy', '敏感个人信息'],
  ['/legal/collected', '短信验证码'],
  ['/legal/shared', '百度网讯'],
];
const OWN_HOSTS = ['m.xiuqingtea.cn', 'api.xiuqingtea.cn'];

let sample: ServedSample;
let browser: Browser;

function hostsSince(count: number): readonly string[] {
  return [...new Set(sample.requests.slice(count).map((request) => request.host))].sort();
}

describe('the build put right', () => {
  beforeAll(async () => {
    sample = await serveSample('good');
    browser = await launchChromium(sample.browserArgs);
  });
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });

  test('renders every main route without an error, asks nobody else and never asks again after 不同意', async () => {
    const before = sample.requests.length;
    const { page, problems, close } = await openOnPhone(browser, sample.url);
    await seeWords(page, '用户隐私保护提示');
    await tapWords(page, '不同意');
    for (const [route, words] of ROUTES) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await seeWords(page, words);
      expect(await textOf(page)).not.toContain('用户隐私保护提示');
    }
    expect(problems).toEqual([]);
    expect(hostsSince(before)).toEqual([...OWN_HOSTS].sort());
    await close();
  });

  test('measures only after 同意, by real host names', async () => {
    const before = sample.requests.length;
    const { page, problems, close } = await openOnPhone(browser, sample.url);
    await seeWords(page, '今日推荐');
    expect(hostsSince(before)).toEqual([...OWN_HOSTS].sort());
    await tapWords(page, '同意');
    await expect.poll(() => hostsSince(before)).toEqual([...OWN_HOSTS, 'hm.baidu.com', 'mcs.snssdk.com'].sort());
    await seeWords(page, '收下，下单自动抵扣');
    expect(problems).toEqual([]);
    await close();
  });

  test('the second start URL shows the order page behind the notice', async () => {
    const { page, close } = await openOnPhone(browser, sample.urls[1] ?? '');
    await tapWords(page, '同意');
    await seeWords(page, '手机号用于骑手送达时与您联系');
    expect(
      await page.$$eval('[role=checkbox]', (boxes) => boxes.map((box) => box.getAttribute('aria-checked'))),
    ).toEqual(['false']);
    await close();
  });

  test('sends a phone number only on submit, in the body, encrypted', async () => {
    const before = sample.requests.length;
    const { page, close } = await openOnPhone(browser, `${sample.url}login`);
    await tapWords(page, '不同意');
    await page.type('input[name=phone]', '13912345678');
    await tapWords(page, '获取验证码');
    await seeWords(page, '验证码已发送');
    await page.type('input[name=code]', '246810');
    // The middle of the whole line is a link; the box itself stands to its left.
    await page.tap('.van-checkbox__icon');
    await page.tap('.login > .van-button--primary:not(.login__later)');
    await seeWords(page, '139****5678');
    const carrying = sample.requests.slice(before).filter((request) => JSON.stringify(request).includes('13912345678'));
    expect(carrying.map(({ scheme, method, path, url }) => [scheme, method, path, url.includes('139')])).toEqual([
      ['https', 'POST', '/v1/sms', false],
      ['https', 'POST', '/v1/login', false],
    ]);
    await tapWords(page, '设置');
    await tapWords(page, '退出登录');
    await seeWords(page, '确定退出吗');
    await close();
  });

  test('keeps the lawful things that look like faults', async () => {
    const { page, close } = await openOnPhone(browser, `${sample.url}goods/101`);
    await tapWords(page, '不同意');
    await tapWords(page, '收藏');
    await seeWords(page, '登录后即可收藏喜欢的商品');
    await tapWords(page, '取消');
    await page.waitForSelector('.sheet', { hidden: true });
    await page.evaluate(() => {
      location.hash = '/stores';
    });
    await tapWords(page, '城市');
    await seeWords(page, '选择城市');
    await tapWords(page, '取消');
    await page.waitForSelector('.van-picker', { hidden: true });
    await page.evaluate(() => {
      location.hash = '/member';
    });
    await seeWords(page, '重新登录再试');
    await tapWords(page, '重试');
    await seeWords(page, '茶友日');
    await close();
  });

  test('contains nothing of the other build', async () => {
    const assets = join(await buildSample('good'), 'assets');
    const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
    const code = (await Promise.all(names.map((name) => readFile(join(assets, name), 'utf8')))).join('\n');
    expect(code).toContain('用户隐私保护提示');
    for (const words of ['请先绑定手机号', '不同意并退出', '手机号快捷登录', 'XXXXXXXX', 'crm.xiuqingtea.cn']) {
      expect(code).not.toContain(words);
    }
  });
});
