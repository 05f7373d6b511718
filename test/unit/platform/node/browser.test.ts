import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, installedBrowsers } from '@/lib/platform/node/browser';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function place(path: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  return full;
}

describe.runIf(process.platform === 'linux')('findBrowser', () => {
  it('takes CHROME_PATH before everything else', () => {
    const chosen = place('mine/chrome');
    place('bin/chromium');
    expect(findBrowser({ CHROME_PATH: chosen, PATH: join(folder, 'bin') })).toEqual({ ok: true, value: chosen });
  });

  it('says so when CHROME_PATH names no file, and does not look further', () => {
    place('bin/chromium');
    const found = findBrowser({ CHROME_PATH: join(folder, 'gone'), PATH: join(folder, 'bin') });
    expect(found).toEqual({ ok: false, reason: expect.stringMatching(/CHROME_PATH.*gone/) });
  });

  it('finds a browser on PATH first, in the order of its names', () => {
    place('bin/chromium');
    const chrome = place('more/google-chrome');
    const found = findBrowser({ PATH: `${join(folder, 'bin')}:${join(folder, 'more')}`, PUPPETEER_CACHE_DIR: folder });
    expect(found).toEqual({ ok: true, value: chrome });
  });

  it('finds what the set-up downloaded, newest first', () => {
    const older = place('cache/chrome/linux-99.0.1/chrome-linux64/chrome');
    const newer = place('cache/chrome/linux-148.0.7778.97/chrome-linux64/chrome');
    const found = installedBrowsers({ PATH: '', PUPPETEER_CACHE_DIR: join(folder, 'cache') });
    expect(found.filter((path) => path.startsWith(folder))).toEqual([newer, older]);
  });
});
