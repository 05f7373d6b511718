import { buildExtension, EXTENSIONS, tellHowToLoad } from './build-extension.mjs';
import { importSource } from './import-source.mjs';
import { say } from './say.mjs';
import { runWithSetUp } from './setup.mjs';

/**
 * `npm run try -- [url]`: a browser window with the extension installed and the sample shop (or the given page) in front.
 * Needs a display; ends when the window is closed.
 */
await runWithSetUp(async () => {
  await buildExtension(['chrome']);
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('没有显示器，无法打开窗口 / no display: a window cannot be opened');
    tellHowToLoad();
    return 2;
  }
  const { QUIET_FLAGS, sandboxFlags } = await importSource('lib/platform/node/browser.ts');
  const { serveSample } = await importSource('test/sample/serve.ts');
  const given = process.argv[2];
  const sample = given ? null : await serveSample('bad');
  const { default: puppeteer } = await import('puppeteer');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH,
    headless: false,
    pipe: true,
    enableExtensions: [EXTENSIONS.chrome],
    defaultViewport: null,
    // The driver's own default would keep extensions out.
    args: [
      ...QUIET_FLAGS.filter((flag) => flag !== '--disable-gpu'),
      ...sandboxFlags(),
      ...(sample?.browserArgs ?? []),
    ],
  });
  const [page] = await browser.pages();
  await page?.goto(given ?? sample?.url ?? 'about:blank');
  say(
    '点工具栏上的 MiniAudit 图标打开侧边栏；关闭窗口即结束 / click the MiniAudit icon in the toolbar to open the side panel; close the window to end',
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
  await sample?.close();
  return 0;
});
