import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventOf } from '@/lib/model/event';
import type { Answer } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { scan } from './support/scan';

/** Policies and agreements are opened in a page of their own, read and recorded, whatever becomes of them. */

const HOST = 'm.readshop.cn';
const WORDS = '我们会收集您的收货人姓名、手机号和地址，用于配送和售后联系。'.repeat(20);

function page(body: string, title = '读物小铺'): Answer {
  return {
    body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${body}</body></html>`,
  };
}

const GOODS = `<main>${'<p>一百二十种街边植物，配手绘插图与观察月历，今日上新。</p>'.repeat(6)}</main>`;
const LINKS = [
  ['/privacy.html', '隐私政策'],
  ['/spa.html#/legal/children', '儿童隐私政策'],
  ['/gone.html', '用户协议'],
  ['/member-policy', '个人信息保护政策'],
  ['/list.pdf', '第三方信息共享清单'],
  ['/blank.html', '会员服务协议'],
]
  .map(([href, text]) => `<a href="${href}">${text}</a>`)
  .join(' ');

let sites: RunningSites;
let read: readonly EventOf<'document-read'>[];
let gaps: readonly string[];

beforeAll(async () => {
  sites = await startSites([
    {
      host: HOST,
      routes: {
        '/': page(`${GOODS}<footer>${LINKS} <span role="link" tabindex="0">服务条款</span></footer>`),
        '/privacy.html': page(
          `<h1>隐私政策</h1><p>${WORDS}</p><p>客服电话 13800138000，邮箱 lixiaoming@readshop.cn。</p>`,
          '隐私政策',
        ),
        '/spa.html': page(
          `<div id="app"></div><script>setTimeout(() => { document.getElementById('app').innerHTML = '<h1>儿童隐私政策</h1><p>${WORDS}</p>' + location.hash; }, 300)</script>`,
        ),
        '/gone.html': { status: 404, body: '<h1>404</h1>' },
        '/member-policy': { status: 302, headers: { location: '/user/login' } },
        '/user/login': page('<form><input placeholder="手机号"><button>登录</button></form>'),
        '/list.pdf': { type: 'application/pdf', body: '%PDF-1.4\n%%EOF' },
        '/blank.html': page(''),
      },
    },
  ]);
  const { recording } = await scan(sites, [`https://${HOST}/`], {
    consent: 'untouched',
    format: 'json',
    canary: ['phone=13911112222'],
  });
  read = recording.events.filter((event) => event.kind === 'document-read');
  gaps = recording.events.flatMap((event) => (event.kind === 'gap' ? [`${event.what} ${event.detail}`] : []));
}, 120_000);

afterAll(async () => {
  await sites?.close();
});

test('every linked document is opened once, and it is told what came', () => {
  const short = read.map(({ linkText, outcome, status, taps }) => [linkText, outcome, status, taps]);
  expect(short.sort()).toEqual(
    [
      ['隐私政策', 'read', 200, 1],
      ['儿童隐私政策', 'read', 200, 1],
      ['个人信息保护政策', 'login', 200, 1],
      ['第三方信息共享清单', 'not-html', 200, 1],
      ['用户协议', 'failed', 404, 1],
      ['会员服务协议', 'empty', 200, 1],
    ].sort(),
  );
});

test('the words are kept, those of a hash route too, and an operator may publish its numbers', () => {
  const wordsOf = (name: string): string =>
    read
      .find(({ linkText }) => linkText === name)
      ?.document?.blocks.map(({ text }) => text)
      .join('\n') ?? '';
  expect(wordsOf('隐私政策')).toContain('客服电话 13800138000，邮箱 lixiaoming@readshop.cn。');
  expect(wordsOf('儿童隐私政策')).toContain('#/legal/children');
  expect(read.every(({ cut }) => !cut)).toBe(true);
});

test('an entry without an address is a gap', () => {
  expect(gaps).toContain('document-not-opened 服务条款');
});
