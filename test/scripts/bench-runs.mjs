import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, packagesAreCurrent } from './packages.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { SetUpError, say } from './say.mjs';

const BENCH = join(ROOT, 'test/bench');
const LIGHTHOUSE = join(BENCH, 'node_modules/lighthouse/cli/index.js');

/** Installs the bench's own packages on first use; they are no part of the project's. */
export function installBench() {
  if (packagesAreCurrent(BENCH) && existsSync(LIGHTHOUSE)) return;
  say('安装 Lighthouse（仅供对比测速）… / installing Lighthouse (for this comparison only) …');
  const [command, ...first] = npmCommand();
  const installed = runCommand(command, [...first, 'ci', '--no-audit', '--no-fund', '--prefix', BENCH], {
    timeoutS: 600,
  });
  if (!installed) throw new SetUpError('Lighthouse 安装失败，原因见上 / installing Lighthouse failed, see above');
}

/** Milliseconds of one whole `scan` process over one page, pass `untouched`, both report formats. */
export function scanRun(page, outDir) {
  const args = page.browserArgs.map((arg) => `--browser-arg=${arg}`);
  return timed([join(ROOT, 'lib/cli/bin.mjs'), 'scan', page.url, '--consent', 'untouched', '--out', outDir, ...args]);
}

/** Milliseconds of one whole Lighthouse process over the same page: mobile, every category, same browser and flags. */
export async function lighthouseRun(page, outFile) {
  const flags = ['--headless=new', ...page.flags].map(quoted).join(' ');
  const options = ['--quiet', '--output=json', `--output-path=${outFile}`, `--chrome-flags=${flags}`];
  const tookMs = await timed([LIGHTHOUSE, page.url, ...options]);
  const { runtimeError, categories } = JSON.parse(readFileSync(outFile, 'utf8'));
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  if (Object.keys(categories).length < 4) throw new Error('Lighthouse left categories out');
  return tookMs;
}

/** Lighthouse takes its browser flags as one string; a value with blanks in it needs quotes there. */
function quoted(flag) {
  const [name, ...value] = flag.split('=');
  return value.length === 0 ? flag : `${name}="${value.join('=')}"`;
}

/** The page is served by this very process, so the runs must not block it. */
function timed(args) {
  return new Promise((resolve, reject) => {
    const startedMs = performance.now();
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - startedMs);
      else reject(new Error(`${args[0]} ended with ${code}: ${words}`));
    });
  });
}
