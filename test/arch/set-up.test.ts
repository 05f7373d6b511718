import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT, readProjectFile } from './support/project-files';

interface Packages {
  packagesAreCurrent(root: string): boolean;
}

interface NodeVersion {
  checkNodeVersion(running: string): void;
}

const { packagesAreCurrent } = (await import(join(ROOT, 'test/scripts/packages.mjs'))) as Packages;
const { checkNodeVersion } = (await import(join(ROOT, 'test/scripts/node-version.mjs'))) as NodeVersion;

describe('scripts that a fresh machine starts with', () => {
  it('import nothing but Node and each other before packages are installed', () => {
    const scripts = filesUnder('test/scripts').filter((path) => path.endsWith('.mjs'));
    const imports = scripts.flatMap((path) =>
      [...readProjectFile(path).matchAll(/^import .*?from '([^']+)'/gms)].map((match) => `${path}: ${match[1] ?? ''}`),
    );
    expect(imports.length).toBeGreaterThan(scripts.length);
    expect(imports.filter((line) => !/: (node:|\.\/)/.test(line))).toEqual([]);
  });
});

describe('checkNodeVersion', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '100.0.0'])('accepts %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['20.18.9', '18.20.4', '9.99.99'])('refuses %s in both languages and names both versions', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      new RegExp(`需要 Node\\.js 20\\.19.*${version}[^]*20\\.19 or later is needed.*${version}`),
    );
  });
});

describe('packagesAreCurrent', () => {
  const LOCKED = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } };
  const CASES: readonly (readonly [name: string, installed: object | null, current: boolean])[] = [
    ['nothing installed', null, false],
    ['everything installed', LOCKED, true],
    ['an optional package of another platform left out', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a package missing', { 'node_modules/b': { version: '2.0.0' } }, false],
    ['an older lock with more packages', { ...LOCKED, 'node_modules/c': { version: '3.0.0' } }, true],
  ];

  it.each(CASES)('%s', (_, installed, current) => {
    const folder = mkdtempSync(join(tmpdir(), 'packages-'));
    try {
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'x' }, ...LOCKED } }));
      mkdirSync(join(folder, 'node_modules'));
      if (installed)
        writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
      expect(packagesAreCurrent(folder)).toBe(current);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
