import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config, LIBRARIES } from './vite.config.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILT = config.build.outDir;
const STAMP = join(BUILT, 'built-from.txt');

/** Builds the pages unless what lies there was built from the same files. Installs the libraries when they are missing. */
async function buildPages() {
  const wanted = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  installLibraries();
  const { build } = await import('vite');
  await build(config);
  writePages();
  writeFileSync(STAMP, wanted);
}

/** One small file for each page, so that a page fetches what it shows and nothing of the others. */
function writePages() {
  const pages = JSON.parse(readFileSync(join(HERE, 'pages.json'), 'utf8'));
  mkdirSync(join(BUILT, 'pages'), { recursive: true });
  for (const page of pages) writeFileSync(join(BUILT, 'pages', `${page.id}.json`), JSON.stringify(page));
}

function installLibraries() {
  const wanted = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
  const stamp = join(HERE, 'node_modules/.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash(wanted)) return;
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('npm ci failed in test/corpora/pages');
  writeFileSync(stamp, hash(wanted));
}

function sourceHash() {
  const folders = ['app', ...LIBRARIES].filter((folder) => existsSync(join(HERE, folder)));
  const files = folders
    .flatMap((folder) => readdirSync(join(HERE, folder), { recursive: true }).map((path) => join(folder, String(path))))
    .concat('build.mjs', 'vite.config.mjs', 'pages.json', 'package-lock.json')
    .filter((path) => statSync(join(HERE, path)).isFile())
    .sort();
  return hash(files.map((path) => `${path}\n${readFileSync(join(HERE, path), 'utf8')}`).join('\n'));
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}

await buildPages();
