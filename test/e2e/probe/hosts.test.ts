import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { script } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { ArmedPage, bundleScripts } from './armed-page';

/** A page of several scripts and the calls `api|host|genuine|detail` that must be recorded, all of them and no other. */
interface Row {
  readonly name: string;
  readonly html: string;
  readonly calls: readonly string[];
}

const scripts = (...sources: readonly string[]): string =>
  sources.map((source) => `<script>${source}</script>`).join('\n');
const WX = '{ getLocation: function () { return "native"; } }';
const CALL = 'wx.getLocation({ type: "gcj02" });';
const SEEN = ['wx.getLocation|wx|true|gcj02'];

const APPEARING: readonly Row[] = [
  { name: 'assigned and called in one script', html: scripts(`window.wx = ${WX}; ${CALL}`), calls: SEEN },
  { name: 'assigned by bare name', html: scripts(`wx = ${WX}; ${CALL}`), calls: SEEN },
  {
    name: 'assigned by a strict module',
    html: `<script type="module">globalThis.wx = ${WX}; ${CALL}</script>`,
    calls: SEEN,
  },
  { name: 'declared with var', html: scripts(`var wx = ${WX};`, CALL), calls: SEEN },
  { name: 'declared with const', html: scripts(`const wx = ${WX};`, CALL), calls: SEEN },
  {
    name: 'declared with var after a hooked call in the same script',
    html: scripts(`var wx = ${WX}; document.cookie = 'a=1'; ${CALL}`),
    calls: SEEN,
  },
  {
    name: 'defined by descriptor',
    html: scripts(`Object.defineProperty(window, 'wx', { value: ${WX} });`, CALL),
    calls: SEEN,
  },
  {
    name: 'an instance of a class',
    html: scripts(`class Sdk { getLocation() { return this; } } window.wx = new Sdk(); ${CALL}`),
    calls: SEEN,
  },
  {
    name: 'assigned empty and filled in the same script',
    html: scripts(`window.wx = {}; wx.config = function () {}; wx.getLocation = function () {}; ${CALL}`),
    calls: SEEN,
  },
  {
    name: 'assigned empty and filled in a later script',
    html: scripts('window.wx = window.wx || {};', `wx.getLocation = function () {}; ${CALL}`),
    calls: SEEN,
  },
  {
    name: 'extended between scripts',
    html: scripts('window.wx = { chooseImage: function () {} };', 'wx.getLocation = function () {};', CALL),
    calls: SEEN,
  },
  {
    name: 'extended later and called on a tap',
    html: `${scripts('window.wx = { chooseImage: function () {} };')}<button onclick='${CALL}'>x</button>
      ${scripts('onload = function () { wx.getLocation = function () {}; setTimeout(function () { document.title = "ready"; }, 0); };')}`,
    calls: SEEN,
  },
  {
    name: 'brought by a script added later',
    html: scripts(
      `var s = document.createElement('script'); s.src = '/sdk.js'; s.onload = function () { ${CALL} }; document.head.appendChild(s);`,
    ),
    calls: SEEN,
  },
  {
    name: 'put into a frame by its parent',
    html: scripts(
      `onload = function () { var f = document.createElement('iframe'); f.srcdoc = '<p>x'; f.onload = function () { f.contentWindow.wx = ${WX}; f.contentWindow.${CALL} }; document.body.appendChild(f); };`,
    ),
    calls: SEEN,
  },
  {
    name: 'a bridge that comes after the page, with its event',
    html: scripts(`document.addEventListener('WeixinJSBridgeReady', function () { WeixinJSBridge.invoke('geoLocation', {}); });
      setTimeout(function () { var bridge = {}; bridge.invoke = function () {}; Object.defineProperty(window, 'WeixinJSBridge', { value: bridge }); document.dispatchEvent(new Event('WeixinJSBridgeReady')); }, 30);`),
    calls: ['WeixinJSBridge.invoke:geoLocation|WeixinJSBridge|true|'],
  },
];

const CALLS: readonly Row[] = [
  {
    name: 'an SDK that calls the bridge, by either of its names',
    html: scripts(`window.WeixinJSBridge = { invoke: function () {} };
      (function (w) { var sdk = { getLocation: function () { WeixinJSBridge.invoke('geoLocation', {}); }, config: function () {} }; w.wx = w.jWeixin = sdk; })(window);
      wx.getLocation({ type: 'wgs84' }); jWeixin.getLocation({}); WeixinJSBridge.invoke('getBrandWCPayRequest', {});`),
    calls: [
      'wx.getLocation|wx|true|wgs84',
      'wx.getLocation|wx|true|',
      'WeixinJSBridge.invoke:getBrandWCPayRequest|WeixinJSBridge|true|',
    ],
  },
  {
    name: 'a call from a callback that runs at once',
    html: scripts(
      `window.wx = { getLocation: function (o) { o.success(); }, chooseImage: function () {} }; wx.getLocation({ success: function () { wx.chooseImage(); } });`,
    ),
    calls: ['wx.getLocation|wx|true|', 'wx.chooseImage|wx|true|'],
  },
  {
    name: 'a mini-program call through the bridge',
    html: scripts(
      `window.WeixinJSBridge = { invoke: function () {} }; WeixinJSBridge.invoke('invokeMiniProgramAPI', { name: 'navigateTo', arg: { url: '/pages/login' } });`,
    ),
    calls: ['WeixinJSBridge.invoke:invokeMiniProgramAPI|WeixinJSBridge|true|navigateTo /pages/login'],
  },
  {
    name: 'Alipay',
    html: scripts(`window.my = { getAuthCode: function () {}, getPhoneNumber: function () {} }; my.getAuthCode({ scopes: ['auth_base', 'auth_user'] }); my.getPhoneNumber();
      window.AlipayJSBridge = { call: function () {} }; AlipayJSBridge.call('getAuthCode', { scopes: 'auth_user' }); AlipayJSBridge.call('setTitle', {});`),
    calls: [
      'my.getAuthCode|my|true|auth_base,auth_user',
      'my.getPhoneNumber|my|true|',
      'AlipayJSBridge.call:getAuthCode|AlipayJSBridge|true|auth_user',
      'AlipayJSBridge.call:setTitle|AlipayJSBridge|true|',
    ],
  },
  {
    name: 'the other hosts',
    html: scripts(`window.tt = { getUserProfile: function () {}, login: function () {} }; tt.getUserProfile({ desc: '完善资料' }); tt.login();
      window.swan = { webView: { navigateTo: function () {} }, authorize: function () {} }; swan.authorize({ scope: 'scope.userInfo' }); swan.webView.navigateTo({ url: '/p/login' });
      window.qq = { miniProgram: { reLaunch: function () {} } }; qq.miniProgram.reLaunch({ url: '/i' });
      window.ks = { getLocation: function () {} }; ks.getLocation(); window.jd = { chooseAddress: function () {} }; jd.chooseAddress();
      window.dd = { device: { geolocation: { get: function () {} } }, runtime: { permission: { requestAuthCode: function () {} } } };
      dd.device.geolocation.get({}); dd.runtime.permission.requestAuthCode({});`),
    calls: [
      'tt.getUserProfile|tt|true|完善资料',
      'tt.login|tt|true|',
      'swan.authorize|swan|true|scope.userInfo',
      'swan.webView.navigateTo|swan|true|/p/login',
      'qq.miniProgram.reLaunch|qq|true|/i',
      'ks.getLocation|ks|true|',
      'jd.chooseAddress|jd|true|',
      'dd.device.geolocation.get|dd|true|',
      'dd.runtime.permission.requestAuthCode|dd|true|',
    ],
  },
  {
    name: "a framework that goes by a host's name",
    html: scripts(`window.wx = { upx2px: function () {}, addInterceptor: function () {}, getLocation: function () {}, navigateTo: function () {}, login: function () {} };
      wx.getLocation({ type: 'wgs84' }); wx.navigateTo({ url: '/pages/detail' }); wx.login();`),
    calls: ['uni.getLocation|null|false|wgs84', 'uni.login|null|false|'],
  },
  {
    name: "the framework's own web-view bridge",
    html: scripts(
      `window.uni = { navigateTo: function () {}, postMessage: function () {}, webView: { navigateTo: function () {} } }; uni.navigateTo({ url: '/pages/login' });`,
    ),
    calls: ['uni.navigateTo|uni|true|/pages/login'],
  },
  {
    name: 'objects of the page that only share a name',
    html: `<div id="tt"></div><form name="qq"></form>${scripts(`window.my = { login: function () {}, price: 1 }; my.login();
      var dd = function () { return 1; }; dd.call(null, 'x'); window.jd = 5; window.ks = document.body; ks.appendChild(document.createElement('i'));
      window.xhs = [1, 2]; xhs.map(String); window.mt = { call: function () {} }; mt.call(1, 2);
      if (typeof swan !== 'undefined' || window.tt !== document.getElementById('tt')) throw new Error('changed');`)}`,
    calls: [],
  },
];

let browser: Browser;
let sites: RunningSites;
let armed: ArmedPage;
let html = '';

beforeAll(async () => {
  sites = await startSites([
    {
      host: 'shop.example.cn',
      routes: {
        '/sdk.js': script(`var wx = ${WX};`),
        '/': () => ({ body: `<!doctype html><head></head><body>${html}</body>` }),
      },
    },
  ]);
  const [launched, built] = await Promise.all([launchChromium(sites.browserArgs), bundleScripts()]);
  browser = launched;
  armed = await ArmedPage.open(browser, built);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

async function open(page: string): Promise<string[]> {
  const errors: string[] = [];
  const note = (error: unknown): unknown => errors.push(String(error));
  html = page;
  armed.clear();
  armed.page.on('pageerror', note);
  await armed.page.goto('https://shop.example.cn/', { waitUntil: 'load' });
  if (page.includes('<button')) {
    await armed.page.waitForFunction('document.title === "ready"');
    await armed.page.click('button');
  }
  await armed.page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)))');
  armed.page.off('pageerror', note);
  return errors;
}

const calls = (): string[] =>
  armed.of('api-called').map((call) => `${call.api}|${call.host}|${call.genuine}|${call.detail}`);

describe.each([
  ['a host object', APPEARING],
  ['calls', CALLS],
])('%s', (_group, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    expect(await open(row.html)).toEqual([]);
    expect(calls()).toEqual(row.calls);
    expect(armed.of('gap')).toEqual([]);
  });
});

describe('beyond the call', () => {
  test.each([
    ['wx.closeWindow', 'window.wx = { closeWindow: function () {} }; wx.closeWindow();'],
    [
      'WeixinJSBridge.call:closeWindow',
      'window.WeixinJSBridge = { call: function () {} }; WeixinJSBridge.call("closeWindow");',
    ],
    [
      'AlipayJSBridge.call:popWindow',
      'window.AlipayJSBridge = { call: function () {} }; AlipayJSBridge.call("popWindow");',
    ],
    [
      'wx.miniProgram.navigateBack',
      'window.wx = { miniProgram: { navigateBack: function () {} } }; wx.miniProgram.navigateBack();',
    ],
    [
      'dd.biz.navigation.close',
      'window.dd = { biz: { navigation: { close: function () {} } } }; dd.biz.navigation.close({});',
    ],
  ])('%s leaves the page', async (api, source) => {
    await open(scripts(source));
    expect(armed.of('exit-requested')).toEqual([{ api, caller: expect.stringContaining('https://shop.example.cn/:') }]);
  });

  test("a host's dialog is a dialog", async () => {
    await open(
      scripts(
        `window.dd = { device: { notification: { confirm: function () {} } } }; dd.device.notification.confirm({ title: '提示', message: '请授权手机号' });`,
      ),
    );
    expect(armed.of('dialog-opened')).toEqual([{ type: 'confirm', text: '提示 请授权手机号', activated: false }]);
  });

  test('what goes to the mini-program is searched', async () => {
    await open(
      scripts(`window.wx = { miniProgram: { navigateTo: function () {}, postMessage: function () {} } };
      wx.miniProgram.navigateTo({ url: '/pages/bind?phone=13800138000' }); wx.miniProgram.postMessage({ data: { name: '张三' } });`),
    );
    expect(armed.searched('api-called')).toBe('url:/pages/bind?phone=13800138000\nbody:{"data":{"name":"张三"}}');
  });

  test('a sealed object is a gap', async () => {
    await open(scripts(`window.wx = Object.freeze(${WX}); ${CALL}`));
    expect(armed.of('gap')).toEqual([{ what: 'host-object-sealed', detail: 'wx' }]);
  });

  test('the object and its property stay what the page made', async () => {
    const errors = await open(
      scripts(`var own = ${WX}; var before = Object.getOwnPropertyNames(own).join();
      window.wx = own; var d = Object.getOwnPropertyDescriptor(window, 'wx');
      if (wx !== own || d.value !== own || !d.writable || !d.enumerable || !d.configurable) throw new Error('property');
      if (wx.getLocation() !== 'native' || Object.getOwnPropertyNames(own).join() !== before) throw new Error('member');
      window.tt = {}; tt.x = 1; window.tt = { y: 2 }; if (tt.y !== 2 || !Object.keys(window).includes('tt')) throw new Error('again');`),
    );
    expect(errors).toEqual([]);
  });
});
