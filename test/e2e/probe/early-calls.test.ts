import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@/test/e2e/support/launch';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { ArmedPage, bundleScripts, type Scripts } from './armed-page';

const EARLY = `
  fetch('/api/early?from=' + FROM).catch(function () {});
  navigator.geolocation.getCurrentPosition(function () {}, function () {});
  window.wx = { getLocation: function () {} };
  wx.getLocation({ type: 'wgs84' });`;

const early = (from: string): string => `<script>var FROM = '${from}';${EARLY}</script>`;

/** A frame that is about:blank and used by its parent in the same tick. */
const BLANK = `<script>
  var frame = document.createElement('iframe');
  document.documentElement.appendChild(frame);
  var inside = frame.contentWindow;
  inside.fetch('/api/early?from=blank').catch(function () {});
  inside.navigator.geolocation.getCurrentPosition(function () {}, function () {});
  inside.wx = { getLocation: function () {} };
  inside.wx.getLocation({ type: 'wgs84' });
</script>`;

let browser: Browser;
let sites: RunningSites;
let scripts: Scripts;

beforeAll(async () => {
  sites = await startSites([
    {
      host: 'shop.example.cn',
      handler: ({ path }) => ({
        body:
          path === '/frames'
            ? `<!doctype html><html><head>${early('top')}${BLANK}</head><body>
                <iframe src="/child"></iframe>
                <iframe src="https://other.example.com/child"></iframe>
                <iframe srcdoc="${early('srcdoc').replaceAll('"', '&quot;')}"></iframe></body></html>`
            : `<!doctype html><html><head>${early(path === '/child' ? 'child' : 'top')}</head><body>ok</body></html>`,
      }),
    },
    { host: 'other.example.com', handler: () => ({ body: `<!doctype html><head>${early('cross')}</head>` }) },
  ]);
  [browser, scripts] = await Promise.all([launchChromium(sites.browserArgs), bundleScripts()]);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

describe('calls of an inline script at the top of the head', () => {
  test.each([
    ['probe first', true],
    ['isolated world first', false],
  ])('are recorded in 100 of 100 loads, %s', async (_name, probeFirst) => {
    const armed = await ArmedPage.open(browser, scripts, probeFirst);
    let complete = 0;
    for (let load = 0; load < 100; load += 1) {
      armed.clear();
      await armed.page.goto('https://shop.example.cn/', { waitUntil: 'domcontentloaded' });
      const apis = armed.of('api-called').map((call) => call.api);
      const isFetched = armed.of('request-sent').some((request) => request.url.endsWith('/api/early?from=top'));
      if (isFetched && apis.includes('navigator.geolocation.getCurrentPosition') && apis.includes('wx.getLocation')) {
        complete += 1;
      }
    }
    expect(complete).toBe(100);
    expect(armed.broken).toEqual([]);
    await armed.page.close();
  });

  test('are recorded in same-origin, cross-origin, srcdoc and same-tick about:blank frames', async () => {
    const armed = await ArmedPage.open(browser, scripts);
    for (let load = 0; load < 10; load += 1) {
      armed.clear();
      await armed.page.goto('https://shop.example.cn/frames', { waitUntil: 'load' });
      await armed.until(() => armed.of('api-called').length >= 10 && armed.of('request-sent').length >= 5);
      const from = armed.of('request-sent').map((request) => new URL(request.url).searchParams.get('from'));
      expect(from.sort()).toEqual(['blank', 'child', 'cross', 'srcdoc', 'top']);
      const apis = armed.of('api-called').map((call) => call.api);
      expect(apis.filter((api) => api === 'wx.getLocation')).toHaveLength(5);
      expect(apis.filter((api) => api === 'navigator.geolocation.getCurrentPosition')).toHaveLength(5);
    }
    await armed.page.close();
  });
});
