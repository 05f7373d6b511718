import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/project-files';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-rule-'));
  for (const path of [
    'lib',
    'test/scripts',
    'test/unit/timeline/support',
    'test/unit/rules/support',
    'package.json',
    '.gitignore',
    '.biome.json',
  ])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function scaffold(...args: readonly string[]): {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/scripts/new-rule.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('npm run new:rule', () => {
  const rule = 'lib/rules/ads/ads-999-scratch-rule.ts';
  const test = 'test/unit/rules/ads/ads-999-scratch-rule.test.ts';

  it('writes rule, unit test and three pages, and names them', () => {
    const { code, stdout } = scaffold('ads', 'ADS-999', 'scratch-rule');
    expect(code).toBe(0);
    expect(stdout).toContain(rule);
    expect(stdout).toContain(test);
    expect(readdirSync(join(folder, 'test/pages/ADS-999')).sort()).toEqual([
      'bad.html',
      'clean.html',
      'expect.json',
      'near-miss.html',
    ]);
    expect(readFileSync(join(folder, rule), 'utf8')).toContain("id: 'ADS-999'");
  });

  it('writes code that type-checks and passes the linter', () => {
    const options = readFileSync(join(ROOT, 'tsconfig.json'), 'utf8');
    const config = { ...(JSON.parse(options) as object), include: [rule, test] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(types.stdout).toBe('');
    const lint = spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', rule, test], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(lint.stderr).not.toContain('×');
    expect(lint.status).toBe(0);
  });

  it.each([
    ['an id that is taken', ['ads', 'ADS-999', 'other-name'], /已被占用.*taken/],
    ['an unknown category', ['advice', 'ADS-001', 'x'], /没有这个类别/],
    ['an id of another category', ['ads', 'AUTH-900', 'x'], /ADS-NNN/],
    ['an ill-formed id', ['ads', 'ADS-1', 'x'], /ADS-NNN/],
    ['a slug that is not kebab-case', ['ads', 'ADS-998', 'CamelCase'], /kebab-case/],
    ['a slug that climbs out', ['ads', 'ADS-998', '../x'], /kebab-case/],
    ['no arguments', [], /usage/],
  ])('refuses %s and writes nothing', (_, args, reason) => {
    const { code, stderr } = scaffold(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
    expect(existsSync(join(folder, 'test/pages/ADS-998'))).toBe(false);
    expect(readdirSync(join(folder, 'lib/rules/ads'))).toEqual(['ads-999-scratch-rule.ts']);
  });
});
