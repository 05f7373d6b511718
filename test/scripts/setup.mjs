import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureChineseFont } from './fonts.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { SetUpError, say } from './say.mjs';

/**
 * Makes a fresh machine ready: Node version, locked packages, a browser that starts. What is there already is left
 * alone. The browser is handed on in `CHROME_PATH`.
 */
export async function setUp() {
  checkNodeVersion();
  installPackages();
  process.env.CHROME_PATH = await ensureBrowser();
  ensureChineseFont();
}

/** Runs a script's work after the set-up and sets the exit code; what the machine lacks is told without a stack. */
export async function runWithSetUp(work) {
  try {
    await setUp();
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runWithSetUp(() => {
    say(`准备就绪 / ready: Node ${process.versions.node}, ${process.env.CHROME_PATH}`);
    return 0;
  });
}
