import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { sourceHash } from './source-hash.mjs';

const OUTPUT = join(ROOT, '.output');
const INJECTED = ['probe-entry', 'observer-entry', 'worker-entry'];

/**
 * Builds what is out of date of the given targets: `inject` (the scripts put into pages, `.output/inject/*.js`) and
 * `cli` (`.output/cli/miniaudit.mjs`). A target whose sources have not changed since its last build is left alone.
 */
export async function buildCommandLine(targets = ['inject', 'cli']) {
  const hash = sourceHash();
  for (const target of targets) {
    const stamp = join(OUTPUT, target, '.sources');
    if (readStamp(stamp) === hash) continue;
    const scratch = join(OUTPUT, `.${target}-${process.pid}`);
    try {
      await (target === 'inject' ? buildInjected(scratch) : buildMain(scratch));
      moveInto(scratch, join(OUTPUT, target));
      writeFileSync(stamp, hash);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}

async function buildInjected(outDir) {
  for (const name of INJECTED) {
    await bundle(outDir, {
      target: 'es2022',
      minify: true,
      // Constants stay `const`, so that the minifier puts their values where they are used.
      rolldownOptions: { output: { topLevelVar: false } },
      lib: {
        entry: join(ROOT, `lib/cli/inject/${name}.ts`),
        formats: ['iife'],
        name: 'unused',
        fileName: () => `${name}.js`,
      },
    });
  }
}

async function buildMain(outDir) {
  await bundle(outDir, {
    target: 'node20',
    minify: false,
    ssr: join(ROOT, 'lib/cli/main.ts'),
    rolldownOptions: { output: { entryFileNames: 'miniaudit.mjs', codeSplitting: false } },
  });
}

async function bundle(outDir, build) {
  const { build: viteBuild } = await import('vite');
  await viteBuild({
    configFile: false,
    root: ROOT,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: false, copyPublicDir: false, reportCompressedSize: false, ...build },
  });
}

/** File by file, each by an atomic rename, so that a run that is using the last build never reads half a file. */
function moveInto(scratch, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(scratch)) renameSync(join(scratch, name), join(folder, name));
}

function readStamp(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCommandLine();
