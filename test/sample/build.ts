import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { projectRoot } from './root';
import { ENTRIES, type Variant } from './variants';

const ENTRY_MARK = '<meta name="shop-entry" content="main" />';

/** Builds one variant into `.output/sample/<variant>` unless its sources are those of the last build; gives the folder. */
export async function buildSample(variant: Variant): Promise<string> {
  const root = projectRoot();
  const folder = join(root, '.output/sample', variant);
  const stampFile = `${folder}.stamp`;
  const stamp = await sourceStamp(root);
  if (stamp === (await readFile(stampFile, 'utf8').catch(() => null))) return folder;
  const fresh = `${folder}-${process.pid}`;
  await buildInto(join(root, 'test/sample/app'), fresh, variant);
  await writeEntries(fresh, ENTRIES[variant]);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  await writeFile(stampFile, stamp);
  return folder;
}

async function buildInto(source: string, outDir: string, variant: Variant): Promise<void> {
  const before = process.env['NODE_ENV'];
  // A test runner's NODE_ENV would give Vue's development build.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: source,
      configFile: false,
      logLevel: 'error',
      plugins: [vue()],
      define: { __FAULTY__: JSON.stringify(variant === 'bad') },
      resolve: { alias: { '@shop': join(source, 'src') } },
      build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** Every entry is the same document under its own path, telling the app by a meta tag which store it is. */
async function writeEntries(folder: string, entries: readonly string[]): Promise<void> {
  const main = await readFile(join(folder, 'index.html'), 'utf8');
  if (!main.includes(ENTRY_MARK)) throw new Error('index.html 缺少入口标记 / index.html lacks the entry mark');
  for (const entry of entries) {
    await mkdir(join(folder, entry));
    await writeFile(join(folder, entry, 'index.html'), main.replace(ENTRY_MARK, ENTRY_MARK.replace('main', entry)));
  }
}

/** Hash of everything a build depends on: sources, this module's inputs and the versions of the tools. */
async function sourceStamp(root: string): Promise<string> {
  const hash = createHash('sha256');
  const app = join(root, 'test/sample/app');
  const names = (await readdir(app, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const tools = ['vite', 'vue', 'vant', 'vue-router', '@vitejs/plugin-vue'].map((name) =>
    join(root, 'node_modules', name, 'package.json'),
  );
  const own = ['build.ts', 'variants.ts'].map((name) => join(root, 'test/sample', name));
  for (const name of [...names.sort(), ...own, ...tools]) {
    hash.update(name.slice(root.length)).update(await readFile(name));
  }
  return hash.digest('hex');
}
