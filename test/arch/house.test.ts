import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeUnder, filesUnder, ROOT, readProjectFile } from './support/project-files';

const MAX_LINES = 300;
const TEXT = /\.(ts|tsx|mjs|cjs|js|vue|json|md|css|html|yml|txt)$|^[^.]+$/;
const OWNED_TOP =
  /^(package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|entrypoints|components|lib|test|assets|README(\.en)?\.md|CONTRIBUTING(\.en)?\.md|LICENSE|\..+)$/;
/** Joined here so that this file does not hold what it looks for. */
const UNFINISHED = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:'].map((word) => `\\b${word}`).join('|'));
const MACHINE_PATH = /(?:^|["'`\s(=])(?:\/(?:work|root|home\/[a-z]\w*|Users\/\w+|tmp\/\w+)\/|[A-Z]:\\Users\\)/m;

const ALL = filesUnder('');
const TEXTS = ALL.filter(
  (path) => TEXT.test(path) && path !== 'package-lock.json' && !path.endsWith('/package-lock.json'),
);
const CODE = codeUnder('entrypoints', 'components', 'lib', 'test');

describe('house rules that a linter cannot say', () => {
  it(`no code file is longer than ${MAX_LINES} lines`, () => {
    const shipped = codeUnder(
      'entrypoints',
      'components',
      'lib',
      'test/scripts',
      'test/support',
      'test/sample',
      'test/arch',
      'test/bench',
    );
    const long = shipped.map((path) => [path, readProjectFile(path).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
  });

  it('nothing is left to do', () => {
    expect(TEXTS.filter((path) => UNFINISHED.test(readProjectFile(path)))).toEqual([]);
  });

  it('no path of a particular machine', () => {
    expect(TEXTS.filter((path) => MACHINE_PATH.test(readProjectFile(path)))).toEqual([]);
    const examples = [
      ['', 'home', 'li', 'app'],
      ['', 'Users', 'wang', 'app'],
      ['', 'root', 'app'],
    ].map((parts) => ` ${parts.join('/')}`);
    expect(examples.filter((path) => !MACHINE_PATH.test(path))).toEqual([]);
  });

  it('the top level holds only what its owner laid out', () => {
    const top = new Set(ALL.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !OWNED_TOP.test(name))).toEqual([]);
  });

  it('files are named after what they are about', () => {
    const vague = /(^|[-/.])(utils?|helpers?|common|misc|manager|stuff)([-.]|$)/i;
    expect(CODE.filter((path) => vague.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('every exported function and class of lib and components says what it promises', () => {
    const bare = codeUnder('lib', 'components').flatMap((path) => undocumented(path));
    expect(bare).toEqual([]);
  });

  it('unit tests lie on the path of what they test', () => {
    const folders = new Set(filesUnder('test/unit').map((path) => path.split('/').slice(2, -1).join('/')));
    const homes = [...folders].filter((folder) => !folder.split('/').includes('support'));
    expect(homes.filter((folder) => !existsSync(join(ROOT, 'lib', folder)) && !existsSync(join(ROOT, folder)))).toEqual(
      [],
    );
  });
});

describe('page-world code', () => {
  it('the probe takes from model and contract only types, and plain values of files that import nothing themselves', () => {
    const values = codeUnder('lib/probe', 'lib/bridge').flatMap((path) =>
      valueImports(path).map((from) => ({ path, from })),
    );
    const shared = values.filter(({ from }) => /^@\/lib\/(model|contract)\//.test(from));
    expect(shared.filter(({ from }) => valueImports(`${from.slice(2)}.ts`).length > 0)).toEqual([]);
  });
});

describe('packages', () => {
  const manifests = ['package.json', 'test/bench/package.json'].filter((path) => existsSync(join(ROOT, path)));

  it.each(manifests)('%s pins every version', (path) => {
    const loose = Object.entries(dependenciesOf(path)).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(manifests)('%s has a lock file with the same versions', (path) => {
    const lock = JSON.parse(readProjectFile(path.replace('package.json', 'package-lock.json'))) as Lock;
    const wanted = Object.entries(dependenciesOf(path, false));
    expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('every package that the product imports is named in the notice', () => {
    const imports = codeUnder('lib', 'components').flatMap((path) =>
      [...readProjectFile(path).matchAll(/from '((?:@[a-z][^/']*\/)?[a-z][^/':]*)[^':]*'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const notice = readProjectFile('assets/NOTICE');
    expect(imports.length).toBeGreaterThan(0);
    expect([...new Set(imports)].filter((name) => !notice.includes(`  ${name} `))).toEqual([]);
  });

  it('.ci/run is npm test', () => {
    const script = readProjectFile('.ci/run');
    expect(
      script.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('cd ')),
    ).toEqual(['set -euo pipefail', 'npm test']);
    expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).not.toBe(0);
  });
});

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

function dependenciesOf(path: string, withOverrides = true): Readonly<Record<string, string>> {
  const { dependencies, devDependencies, overrides } = JSON.parse(readProjectFile(path)) as Manifest;
  return { ...dependencies, ...devDependencies, ...(withOverrides ? overrides : {}) };
}

/** What a file imports besides types. */
function valueImports(path: string): readonly string[] {
  const imports = [...readProjectFile(path).matchAll(/^import (?!type )([^;]*?) from '([^']+)';/gms)];
  return imports
    .filter((match) => !/^\{\s*(type \w+( as \w+)?,?\s*)+\}$/.test(match[1] ?? ''))
    .map((match) => match[2] ?? '');
}

function undocumented(path: string): string[] {
  const lines = readProjectFile(path).split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:function\*?|class) (\w+)/.exec(line)?.[1];
    return name && !/\*\/\s*$/.test(lines[index - 1] ?? '') ? [`${path}: ${name}`] : [];
  });
}
