import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top of the repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const NOT_OURS = new Set(['node_modules', '.output', '.git', '.wxt', 'reports', 'coverage']);

/** Every file below `folder` that belongs to the project, as paths from the top, sorted. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  const own = entries.filter((entry) => !NOT_OURS.has(entry.name));
  return own
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** Text of a file, its path counted from the top. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** TypeScript of the given folders. */
export function codeUnder(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => filesUnder(folder)).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
}
