import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { type ScanRun, scan } from './support/scan';

/** No raw value appears in report, recording, file name or picture, wherever a page puts it. */

const VALUES = {
  phone: '13800138000',
  'id-card': '11010519491231002X',
  name: '欧阳清和',
  email: 'qinghe.tea@example.cn',
} as const;
const PAGE = `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>会员 ${VALUES.phone}</title>
<style>body{margin:0;background:#fff;font-size:20px} input{display:block;font-size:24px;width:340px;height:44px} .v,input,textarea{color:#f00} .bar{width:80px;height:40px;background:#f00}</style><div class="bar"></div>
<h1>收货信息确认</h1><p class="v">${VALUES.phone}</p><p>证件 <b class="v">${VALUES['id-card']}</b></p><p>收货人 <i class="v">${VALUES.name}</i>，邮箱 <span class="v">${VALUES.email}</span></p>
<input value="${VALUES.phone}"><textarea>${VALUES['id-card']}</textarea><a href="/my?mobile=${VALUES.phone}"><u class="v">${VALUES.phone}</u> 的订单</a>
<p>本页用于展示收货信息，提交订单前请核对以上内容是否准确无误，如需修改请返回上一页重新填写收货信息。</p>
<script>
  const v = ${JSON.stringify(VALUES)};
  fetch('/save?mobile=' + v.phone + '&name=' + encodeURIComponent(v.name), { method: 'POST', body: JSON.stringify(v) });
  navigator.sendBeacon('/beacon', new URLSearchParams(v));
  localStorage.setItem('user', JSON.stringify(v)); sessionStorage.setItem(v.phone, v.email); document.cookie = 'm=' + v.phone;
  history.replaceState(null, '', '/?u=' + encodeURIComponent(encodeURIComponent(v.phone)));
  document.title = '您好 ' + v.name; setTimeout(() => alert('手机号 ' + v.phone), 100);
</script>`;

let sites: RunningSites;
let run: ScanRun;

beforeAll(async () => {
  sites = await startSites([{ host: 'm.shop.cn', handler: () => ({ body: PAGE }) }]);
  const canary = Object.entries(VALUES).map(([type, value]) => `${type}=${value}`);
  run = await scan(sites, ['https://m.shop.cn/'], { consent: 'untouched', canary });
});
afterAll(() => sites.close());

describe('what is written', () => {
  it('holds no raw value in any form that the page used', async () => {
    for (const name of ['report.json', 'report.html', 'recording.json']) {
      const text = await readFile(join(run.dir, name), 'utf8');
      for (const value of Object.values(VALUES)) {
        const encoded = encodeURIComponent(value);
        for (const form of [value, encoded, encodeURIComponent(encoded)]) {
          expect(text.includes(form), `${name} holds ${form}`).toBe(false);
        }
      }
    }
    for (const name of await readdir(join(run.dir, 'shots'))) expect(name).not.toContain(VALUES.phone);
  });

  it('yet names every leak', () => {
    const types = new Set(run.report.personalInfo.map((row) => `${row.type} ${row.channel}`));
    for (const leak of [
      'phone url',
      'phone body',
      'id-card body',
      'name body',
      'phone local-storage',
      'phone cookie',
      'email session-storage',
    ]) {
      expect([...types]).toContain(leak);
    }
  });

  it('paints over the values in every picture', async () => {
    expect(run.report.shots.length).toBeGreaterThan(0);
    for (const shot of run.report.shots) {
      const image = jpeg.decode(await readFile(join(run.dir, shot.file)), { useTArray: true });
      const { inBar, elsewhere } = countRed(image);
      // The bar is as red as the values and is left alone: were a value to show, its red would be counted.
      expect(elsewhere, shot.file).toBe(0);
      if (shot.reason === 'settled') expect(inBar).toBeGreaterThan(500);
    }
  });
});

/** Red pixels in the top 40 CSS pixels, where the bar is, and below them. */
function countRed(image: { width: number; height: number; data: Uint8Array }): { inBar: number; elsewhere: number } {
  const barEnds = (image.width / 390) * 44;
  const counts = { inBar: 0, elsewhere: 0 };
  for (let index = 0; index < image.width * image.height; index += 1) {
    const [red = 0, green = 0, blue = 0] = image.data.slice(index * 4, index * 4 + 3);
    if (red < 170 || green > 110 || blue > 110) continue;
    if (index / image.width < barEnds) counts.inBar += 1;
    else counts.elsewhere += 1;
  }
  return counts;
}
