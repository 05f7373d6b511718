import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { failure, ok, type Result } from '@/lib/model/result';

/** Flags that keep a headless Chromium quiet: no look-ups, no updates, no throttling of pages that are not in front. */
export const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // A page named with http is audited as http: clear text is one of the things looked for.
  '--disable-features=HttpsUpgrades',
] as const;

/** Chromium refuses its sandbox to root; elsewhere the sandbox stays on. */
export function sandboxFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Every Chrome, Chromium or Edge found: on PATH, in the usual places, in puppeteer's download cache, in that order. */
export function installedBrowsers(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  return [...onPath(env), ...usualPlaces(env), ...downloaded(env)].filter((path) => existsSync(path));
}

/** Path of an installed Chrome, Chromium or Edge: `CHROME_PATH` first, then the first of `installedBrowsers`. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): Result<string> {
  const wanted = env['CHROME_PATH'];
  if (wanted) {
    return existsSync(wanted)
      ? ok(wanted)
      : failure(`CHROME_PATH 指向的文件不存在 / CHROME_PATH names no file: ${wanted}`);
  }
  const [found] = installedBrowsers(env);
  return found
    ? ok(found)
    : failure(
        '没有找到 Chrome、Chromium 或 Edge。请运行 npm start 自动安装，或设置 CHROME_PATH / no Chrome, Chromium or Edge found: run npm start to install one, or set CHROME_PATH',
      );
}

function onPath(env: NodeJS.ProcessEnv): string[] {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** `npm start` has puppeteer's installer put Chrome here: `chrome/<platform>-<version>/chrome-<platform>/…`, newest first. */
function downloaded(env: NodeJS.ProcessEnv): string[] {
  const cache = join(env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache/puppeteer'), 'chrome');
  const builds = foldersIn(cache).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return builds.flatMap((build) =>
    foldersIn(join(cache, build)).map((folder) => join(cache, build, folder, CHROME_IN_FOLDER)),
  );
}

const CHROME_IN_FOLDER =
  process.platform === 'darwin'
    ? 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
    : process.platform === 'win32'
      ? 'chrome.exe'
      : 'chrome';

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
