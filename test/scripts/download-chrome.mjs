import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/** Where puppeteer's installer looks by itself; `PUPPETEER_CHROME_DOWNLOAD_BASE_URL` names a mirror instead. */
const SOURCE = 'https://storage.googleapis.com/chrome-for-testing-public';
const REACH_LIMIT_MS = 8000;
const DOWNLOAD_LIMIT_S = 6 * 60;

/** Has puppeteer's installer fetch the Chrome it is tested with into puppeteer's cache, where `installedBrowsers` looks. */
export async function downloadChrome() {
  say('没有可用的浏览器，开始安装 / no browser that starts, installing one');
  const source = process.env.PUPPETEER_CHROME_DOWNLOAD_BASE_URL ?? SOURCE;
  if (!(await isReachable(source))) {
    say(`无法连接 / cannot reach ${source}`);
    return;
  }
  say(`下载 Chrome（约 170 MB）… / downloading Chrome (about 170 MB) … ${source}`);
  const installer = [puppeteerCommand(), 'browsers', 'install', 'chrome', '--base-url', source];
  runCommand(process.execPath, installer, { timeoutS: DOWNLOAD_LIMIT_S });
}

/** A short question before the long wait. Behind a proxy only the installer knows the way, so it is let try. */
async function isReachable(source) {
  if (process.env.HTTPS_PROXY || process.env.https_proxy || process.env.ALL_PROXY) return true;
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}

function puppeteerCommand() {
  const folder = join(ROOT, 'node_modules/puppeteer');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin.puppeteer);
}
