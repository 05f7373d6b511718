import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/project-files';

interface BuildScript {
  buildCommandLine(targets: readonly string[]): Promise<void>;
}

const BUNDLES = ['probe-entry', 'observer-entry', 'worker-entry'];
/** Each would be seen by the page, refused by its content policy, or be missing where the bundle runs. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['extension API', /\b(?:chrome|browser)\.(?:runtime|storage|tabs|dom)\b/],
  ['code from text', /\beval\(|new Function\(/],
  ['module syntax', /^\s*(?:import|export)\b|\brequire\(/m],
  ['Node', /\bprocess\.(?:env|versions)\b|\bBuffer\b/],
  ['messages on window', /(?<!\.port[12])\.postMessage\(/],
  ['console', /\bconsole\.(?:log|warn|error|info|debug)\(/],
];

beforeAll(async () => {
  const { buildCommandLine } = (await import(join(ROOT, 'test/scripts/build-cli.mjs'))) as BuildScript;
  await buildCommandLine(['inject']);
});

describe.each(BUNDLES)('%s.js, as it is put into pages', (name) => {
  const read = (): string => readFileSync(join(ROOT, '.output/inject', `${name}.js`), 'utf8');

  it('parses as a classic script', () => {
    expect(() => new Script(read())).not.toThrow();
  });

  it('declares no global of its own', () => {
    const text = read().trim();
    expect(text).toMatch(/^(?:"use strict";)?\(?(?:\(|function|!function)/);
    expect(text).toMatch(/\)\(\);?$|\}\(\)\);?$/);
  });

  it.each(FORBIDDEN)('holds no %s', (_, pattern) => {
    expect(read().match(pattern)?.[0]).toBeUndefined();
  });
});
