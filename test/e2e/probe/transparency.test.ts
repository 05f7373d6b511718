import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOST_NAMES } from '@/lib/probe/host-apis';
import { launchChromium } from '@/test/e2e/support/launch';
import { script } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { ArmedPage, bundleScripts } from './armed-page';

type Facts = Readonly<Record<string, string>>;

const URL = 'https://shop.example.cn/';
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
let sites: RunningSites;
let clean: Facts;
let armed: Facts;

beforeAll(async () => {
  const inspect = await readFile(fileURLToPath(new globalThis.URL('./pages/inspect.js', import.meta.url)), 'utf8');
  const page = '<!doctype html><html><head><script src="/inspect.js"></script></head><body>ok</body></html>';
  sites = await startSites([
    {
      host: 'shop.example.cn',
      handler: ({ path, body }) => {
        if (path === '/inspect.js') return script(inspect);
        if (path === '/echo') return { type: 'text/plain', body: `echo ${body}` };
        return path === '/strict' ? { body: page, headers: { 'content-security-policy': POLICY } } : { body: page };
      },
    },
  ]);
  const [launched, scripts] = await Promise.all([launchChromium(sites.browserArgs), bundleScripts()]);
  browser = launched;
  const plain = await browser.newPage();
  clean = await factsOf(plain, URL);
  const watched = await ArmedPage.open(browser, scripts);
  armed = await factsOf(watched.page, URL);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

async function factsOf(page: Page, url: string): Promise<Facts> {
  await page.goto(url);
  return page.evaluate('facts()') as Promise<Facts>;
}

/** Facts that differ, as `name: clean → armed`; those that the host accessors explain are left out. */
function differences(): string[] {
  const names = [...new Set([...Object.keys(clean), ...Object.keys(armed)])];
  const isHostAccessor = new RegExp(`^Window\\.prototype\\.(${HOST_NAMES.join('|')}) `);
  return names
    .filter((name) => clean[name] !== armed[name] && !isHostAccessor.test(name))
    .map((name) => `${name}: ${clean[name]} → ${armed[name]}`);
}

describe('an armed page beside a clean load of it', () => {
  test('has looked at every interface', () => {
    expect(Object.keys(clean).length).toBeGreaterThan(30_000);
  });

  test('finds nothing different but the host accessors on Window.prototype', () => {
    const keys = 'Window.prototype keys';
    const withoutHosts = {
      [keys]: armed[keys]
        ?.split(',')
        .filter((key) => !HOST_NAMES.some((name) => name === key))
        .join(),
    };
    expect(withoutHosts[keys]).toBe(clean[keys]);
    expect(differences().filter((line) => !line.startsWith(`${keys}:`))).toEqual([]);
  });

  test('hears no message and no event of the channel', () => {
    expect(armed['heard']).toBe('');
  });
});
