import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.mjs';
import { downloadChrome } from './download-chrome.mjs';
import { importSource } from './import-source.mjs';
import { answers } from './run-command.mjs';
import { SetUpError, say } from './say.mjs';

/** Path of a browser that starts: one that is there, else a downloaded one, else (root on Debian) one from apt. */
export async function ensureBrowser() {
  const { installedBrowsers } = await importSource('lib/platform/node/browser.ts');
  const chosen = process.env.CHROME_PATH;
  if (chosen) return checked(chosen);
  const present = installedBrowsers().find(starts);
  if (present) return present;
  for (const install of [downloadChrome, installFromApt]) {
    await install();
    const path = installedBrowsers().find(starts);
    if (path) return path;
  }
  throw new SetUpError(NO_ROAD);
}

function checked(chosen) {
  if (existsSync(chosen) && starts(chosen)) return chosen;
  throw new SetUpError(brokenChoice(chosen));
}

/** On Windows `--version` opens a window instead of answering; there being there must do. */
function starts(path) {
  return process.platform === 'win32' || answers(path, ['--version']);
}

function installFromApt() {
  if (!canUseApt()) return;
  say('用 apt 安装 Chromium 和中文字体 … / installing Chromium and Chinese fonts with apt …');
  aptInstall(['chromium', 'fonts-noto-cjk']);
}

function brokenChoice(path) {
  return (
    `CHROME_PATH 指向的浏览器无法启动：${path}。请改正或取消该变量。\n` +
    `The browser that CHROME_PATH names does not start: ${path}. Correct the variable or unset it.`
  );
}

const NO_ROAD = [
  '没有找到能启动的 Chrome、Chromium 或 Edge，也没能自动安装。请任选其一：',
  '  1. 安装 Chrome 或 Chromium（Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk）',
  '  2. 设置 CHROME_PATH=浏览器可执行文件的路径',
  '  3. 设置 PUPPETEER_CHROME_DOWNLOAD_BASE_URL=可访问的 chrome-for-testing 镜像，再运行一次',
  'No Chrome, Chromium or Edge that starts was found and none could be installed. Do one of these:',
  '  1. install Chrome or Chromium (Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk)',
  '  2. set CHROME_PATH to the path of a browser',
  '  3. set PUPPETEER_CHROME_DOWNLOAD_BASE_URL to a chrome-for-testing mirror that you can reach, and run again',
].join('\n');
