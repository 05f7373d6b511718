import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** What the builds are made from: the code, the styles it inlines, the packages and the build itself. */
const SOURCES = [
  'lib',
  'components',
  'assets',
  'entrypoints',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'test/scripts/build-cli.mjs',
  'test/scripts/build-extension.mjs',
];
const NOT_BUILT = new Set(['docs', 'node_modules']);

/** Hash over the names and contents of everything that the builds read; the same tree gives the same hash. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((name) => filesUnder(name))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  const names = readdirSync(full).filter((name) => !NOT_BUILT.has(name));
  return names.sort().flatMap((name) => filesUnder(`${path}/${name}`));
}
