import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommandLine } from './build-cli.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { sourceHash } from './source-hash.mjs';

/** Where each browser's build lies. */
export const EXTENSIONS = {
  chrome: join(ROOT, '.output/extension/chrome-mv3'),
  firefox: join(ROOT, '.output/extension/firefox-mv3'),
};

/** Builds the extension for the given browsers where its sources have changed since the last build. */
export async function buildExtension(browsers = ['chrome', 'firefox']) {
  await buildCommandLine(['inject']);
  const hash = sourceHash();
  for (const browser of browsers) {
    const stamp = join(ROOT, `.output/extension/.${browser}-sources`);
    const isCurrent = existsSync(EXTENSIONS[browser]) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
    if (isCurrent) continue;
    runWxt(browser);
    writeFileSync(stamp, hash);
  }
}

/** Runs WXT by itself: it tells of every file it writes, and only what goes wrong is news here. */
function runWxt(browser) {
  const args = [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', browser];
  // The build that is shipped, whoever asks for it: a test runner's own value makes larger components for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0)
    throw new Error(`扩展构建失败 / the extension could not be built (${browser})\n${stdout}\n${stderr}`);
}

/** Says where the builds lie and how a browser takes them. */
export function tellHowToLoad() {
  say(`
浏览器扩展 / browser extension:
  Chrome, Edge  ${EXTENSIONS.chrome}
    打开 chrome://extensions（或 edge://extensions），开启“开发者模式”，点“加载已解压的扩展程序”，选择上面的目录
    open chrome://extensions (or edge://extensions), switch on developer mode, "Load unpacked", choose that folder
  Firefox       ${EXTENSIONS.firefox}
    打开 about:debugging#/runtime/this-firefox，点“临时载入附加组件”，选择其中的 manifest.json
    open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose its manifest.json
  或者 / or: npm run try`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildExtension();
  tellHowToLoad();
}
