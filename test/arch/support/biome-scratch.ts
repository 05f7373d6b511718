import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './project-files';

export interface Diagnostic {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Biome's group and rule, such as `lint/style/noRestrictedImports`. */
  readonly category: string;
  readonly message: string;
}

/** Lints files that exist only in a scratch folder, under the project's own configuration. */
export function lintScratch(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    // package.json: without one beside it Biome does not resolve the `@/` alias.
    for (const name of ['.biome.json', '.gitignore', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(folder, name));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return runBiome(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runBiome(folder: string): readonly Diagnostic[] {
  const bin = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [bin, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`biome gave no JSON: ${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly RawDiagnostic[] };
  return diagnostics.map(({ location, category, message }) => ({
    path: location.path,
    line: location.start.line,
    category,
    message,
  }));
}

interface RawDiagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}
