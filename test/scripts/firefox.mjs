import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canUseApt } from './apt.mjs';
import { answers } from './run-command.mjs';
import { say } from './say.mjs';

const NAMES = ['firefox-esr', 'firefox'];

/**
 * Path of a Firefox that starts (`FIREFOX_PATH`, else one on PATH, else, as root on Debian, apt's firefox-esr); null,
 * said aloud, where there is none.
 */
export function ensureFirefox() {
  const present = installed();
  if (present) return present;
  if (canUseApt()) {
    say('用 apt 安装 Firefox ESR … / installing Firefox ESR with apt …');
    aptInstall(['firefox-esr']);
  }
  const path = installed();
  if (!path) {
    say(
      '没有 Firefox，跳过其中的测试；安装后设置 FIREFOX_PATH / no Firefox: its tests are left out; install one and set FIREFOX_PATH',
    );
  }
  return path;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.FIREFOX_PATH,
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  const found = candidates.find(
    (path) => path && existsSync(path) && (process.platform === 'win32' || answers(path, ['--version'])),
  );
  return found ?? null;
}
