import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Loads a TypeScript module of this repository, `path` counted from its top, with `@/` resolved as everywhere. */
export async function importSource(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}
