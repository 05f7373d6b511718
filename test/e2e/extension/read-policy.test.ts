import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEvent, EventOf } from '@/lib/model/event';
import { DOCUMENT_WORDS, OUTCOME_WORDS, TROUBLE_WORDS } from '@/lib/panel/document-words';
import { PANEL_WORDS } from '@/lib/panel/words';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { pause } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { call, readSession, see, tabIdOf } from './support/panel-calls';
import { POLICY_SITES, SHOP } from './support/policy-sites';

/** "Read policy": a document is opened behind the tab in front, read, judged and closed, and is no part of the walk. */

let sites: RunningSites;
let bench: ExtensionBench;
let page: Page;
let panel: Page;
let sessionId: string;

beforeAll(async () => {
  sites = await startSites(POLICY_SITES);
  bench = await startExtension(sites);
  await allowSite('*://m.teashop.cn/*');
});
afterAll(async () => {
  await bench?.close();
  await sites?.close();
});
beforeEach(async () => {
  page = await bench.open(`${SHOP}/`);
  panel = await bench.clickAction(page);
  const fixed = { reset: 'none', passive: false, lang: 'zh', profile: 'web' } as const;
  const tabId = await tabIdOf(panel, page.url());
  const started = await call(panel, { call: 'start', tabId, canaries: [], ...fixed });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  sessionId = started.sessionId;
  await panel.waitForSelector('.document-list li');
});
afterEach(async () => {
  await call(panel, { call: 'remove', sessionId });
  await page.close();
});

/** The browser's own dialog has nobody to answer it: the extensions page gives it beforehand. */
async function allowSite(pattern: string): Promise<void> {
  const extensions = await bench.browser.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(
    (id, host) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(id, host),
    bench.id,
    pattern,
  );
  await extensions.close();
}

/** The row of a document in the panel. */
function row(name: string): string {
  return `//ul[@class="document-list"]/li[.//strong[normalize-space(.)="${name}"]]`;
}

async function press(name: string): Promise<void> {
  await panel
    .locator(`::-p-xpath(${row(name)}//button)`)
    .setTimeout(8000)
    .click();
}

/** Waits until the row says this. */
async function rowSays(name: string, words: string, timeout = 30_000): Promise<void> {
  await panel.waitForSelector(`::-p-xpath(${row(name)}[contains(., "${words}")])`, { timeout });
}

async function readings(): Promise<EventOf<'document-read'>[]> {
  return only(await events(), 'document-read');
}

async function events(): Promise<readonly AuditEvent[]> {
  return (await readSession(panel, sessionId)).events;
}

function only<K extends AuditEvent['kind']>(all: readonly AuditEvent[], kind: K): EventOf<K>[] {
  return all.filter((event): event is EventOf<K> => event.kind === kind);
}

async function openTabs(): Promise<readonly string[]> {
  return (await bench.browser.pages()).map((one) => one.url()).filter((url) => url.startsWith('http'));
}

function wordsOf({ document }: EventOf<'document-read'>): string {
  return document?.blocks.map(({ text }) => text).join('\n') ?? '';
}

describe('on the press of a button', () => {
  it('the policy is opened, read and judged, with its words; the walk stays as it was', async () => {
    const before = sites.requests.length;
    await press('隐私政策');
    await rowSays('隐私政策', 'characters');
    const [reading] = await readings();
    expect(reading).toMatchObject({ outcome: 'read', status: 200, taps: 1, ownProfile: true, walk: 'w1' });
    expect(wordsOf(reading as EventOf<'document-read'>)).toContain('上次更新');
    expect(reading?.annexes).toEqual([{ text: '第三方信息共享清单', url: `${SHOP}/partners.html` }]);
    // Judged at once, in the panel.
    await panel.waitForFunction(() => document.body.innerText.includes('POL-010'), { timeout: 8000 });
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>('.findings [aria-expanded=false]')) fold.click();
    });
    await see(panel, 'own cookies');
    await see(panel, '「');
    // The document did ask for things, and none of them is the service's.
    expect(sites.requests.slice(before).map(({ path }) => path)).toContain('/policy-beacon');
    const all = await events();
    expect(JSON.stringify(all.filter(({ kind }) => kind !== 'document-read'))).not.toContain('policy-beacon');
    expect(only(all, 'navigated').map(({ url }) => url)).toEqual([`${SHOP}/`]);
    expect(await openTabs()).toEqual([`${SHOP}/`]);
    // What it links is offered in its turn.
    await rowSays('第三方信息共享清单', DOCUMENT_WORDS.unread.en);
  });

  it.each([
    ['会员服务协议', 'HTTP 404', 'failed', 404],
    ['用户协议', OUTCOME_WORDS.login.en, 'login', 200],
    ['第三方SDK清单', OUTCOME_WORDS['not-html'].en, 'not-html', 200],
    ['充值协议', OUTCOME_WORDS['not-html'].en, 'not-html', null],
    ['免责声明', OUTCOME_WORDS.empty.en, 'empty', 200],
    ['平台服务协议', OUTCOME_WORDS.failed.en, 'failed', null],
  ] as const)('%s: %s', async (name, words, outcome, status) => {
    await press(name);
    await rowSays(name, words);
    expect(await readings()).toMatchObject([{ linkText: name, outcome, status }]);
    expect(await openTabs()).toEqual([`${SHOP}/`]);
  });

  it('a page that never rests is read as it stands, one that draws by frames is brought to the front', async () => {
    await press('个人信息保护政策');
    await press('儿童隐私政策');
    await rowSays('个人信息保护政策', 'characters');
    await rowSays('儿童隐私政策', 'characters');
    expect((await readings()).map(({ linkText, outcome }) => [linkText, outcome])).toEqual([
      ['个人信息保护政策', 'read'],
      ['儿童隐私政策', 'read'],
    ]);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('a site that the document leads on to and that was not allowed: nothing is recorded', async () => {
    await press('认证服务条款');
    await rowSays('认证服务条款', TROUBLE_WORDS['no-access'].en.slice(0, 30));
    expect(await readings()).toEqual([]);
  });
});

describe('refused by the tester', () => {
  it('nothing is opened, and the page that the tester opens instead is read where it is', async () => {
    await panel.evaluate(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
      permissions.request = (_what: object, answer?: (granted: boolean) => void) => {
        answer?.(false);
        return Promise.resolve(false);
      };
    });
    await press('隐私政策');
    await see(panel, PANEL_WORDS.siteDenied.en.slice(0, 40));
    expect(await openTabs()).toEqual([`${SHOP}/`]);
    await page.click('a[href="/privacy.html"]');
    await rowSays('隐私政策', DOCUMENT_WORDS.readHere.en);
    await press('隐私政策');
    await rowSays('隐私政策', 'characters');
    expect(await readings()).toMatchObject([{ linkText: '隐私政策', outcome: 'read', url: `${SHOP}/privacy.html` }]);
    await panel.reload();
  });
});

describe('what else there is', () => {
  it('a pop-up without an address is read where it is', async () => {
    await page.click('#pop');
    await rowSays('个人信息处理规则', DOCUMENT_WORDS.readLayer.en);
    await press('个人信息处理规则');
    await rowSays('个人信息处理规则', 'characters');
    const [reading] = await readings();
    expect(reading).toMatchObject({ linkText: '个人信息处理规则', outcome: 'read', requestedUrl: `${SHOP}/` });
    expect(wordsOf(reading as EventOf<'document-read'>)).not.toContain('明前龙井');
  });

  it('the worker dies in between: read once, and the tab is closed', async () => {
    await press('服务条款');
    await rowSays('服务条款', DOCUMENT_WORDS.reading.en.slice(0, 20));
    await pause(800);
    await bench.killWorker();
    await rowSays('服务条款', 'characters');
    await pause(1500);
    expect((await readings()).map(({ linkText }) => linkText)).toEqual(['服务条款']);
    expect(await openTabs()).toEqual([`${SHOP}/`]);
  });

  it('after the session, as long as its tab is there', async () => {
    await call(panel, { call: 'stop', sessionId });
    await press('隐私政策');
    await rowSays('隐私政策', 'characters');
    const { head, events: all } = await readSession(panel, sessionId);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
    expect(head).toMatchObject({ status: 'stopped', lastSeq: all.length });
    await see(panel, 'POL-010');
  });
});
