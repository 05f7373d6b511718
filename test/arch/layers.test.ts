import { describe, expect, it } from 'vitest';
import { type Diagnostic, lintScratch } from './support/biome-scratch';
import { filesUnder, readProjectFile } from './support/project-files';
import type { Wall } from './support/wall';
import { WALLS } from './support/walls';

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';

/** One import or global a line, so that a finding's line names its cause. */
function linesOf(imports: readonly string[], globals: readonly string[] = []): readonly string[] {
  return [...imports.map((path) => `import '${path}';`), ...globals.map((name) => `void ${name};`)];
}

function lintAll(linesFor: (wall: Wall) => readonly string[]): readonly Diagnostic[] {
  return lintScratch(Object.fromEntries(WALLS.map((wall) => [wall.file, `${linesFor(wall).join('\n')}\n`])));
}

function linesWith(findings: readonly Diagnostic[], file: string, category: string): ReadonlySet<number> {
  return new Set(findings.filter((one) => one.path === file && one.category === category).map((one) => one.line));
}

describe('walls between layers', () => {
  const caught = lintAll((wall) => linesOf(wall.forbidden, wall.globals));
  const passed = lintAll((wall) => linesOf(wall.allowed));

  it.each(WALLS)('$file: forbidden imports are caught', ({ file, forbidden }) => {
    const lines = linesWith(caught, file, IMPORTS);
    expect(forbidden.filter((_, index) => !lines.has(index + 1))).toEqual([]);
  });

  it.each(WALLS.filter((wall) => wall.globals))(
    '$file: forbidden globals are caught',
    ({ file, forbidden, globals }) => {
      const lines = linesWith(caught, file, GLOBALS);
      expect(globals?.filter((_, index) => !lines.has(forbidden.length + index + 1))).toEqual([]);
    },
  );

  it.each(WALLS)('$file: what the layer may import passes', ({ file, allowed }) => {
    const lines = linesWith(passed, file, IMPORTS);
    expect(allowed.filter((_, index) => lines.has(index + 1))).toEqual([]);
  });

  it('every folder of lib and of components has a wall', () => {
    const folders = new Set(
      filesUnder('lib')
        .concat(filesUnder('components'))
        .map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('lib/') ? 2 : 1)
            .join('/'),
        ),
    );
    const config = readProjectFile('.biome.json');
    expect(
      [...folders].filter((folder) => !config.includes(`"${folder}/**"`) && !config.includes(`"${folder}/*.ts"`)),
    ).toEqual([]);
  });
});

describe('rules for all code', () => {
  const CASES: readonly (readonly [category: string, path: string, code: string])[] = [
    [IMPORTS, 'lib/cli/up.ts', "import '../model/event';"],
    [IMPORTS, 'test/unit/up.test.ts', "import '../../lib/model/event';"],
    [
      'lint/performance/noBarrelFile',
      'lib/cli/barrel.ts',
      "export { a } from './other';\nexport { b } from './third';",
    ],
    ['lint/style/noDefaultExport', 'lib/cli/default.ts', 'export default 1;'],
    ['lint/suspicious/noConsole', 'lib/cli/loud.ts', "console.log('x');"],
    ['lint/suspicious/noExplicitAny', 'lib/cli/loose.ts', 'export const loose: any = 1;'],
    ['lint/suspicious/noTsIgnore', 'lib/cli/ignore.ts', '// @ts-ignore\nexport const wrong: string = 1;'],
    [
      'lint/style/useImportType',
      'lib/cli/types.ts',
      "import { Result } from '@/lib/model/result';\nexport const none: Result<string>[] = [];",
    ],
    ['lint/complexity/noExcessiveCognitiveComplexity', 'lib/cli/knotty.ts', knotty()],
    [
      'lint/complexity/noExcessiveLinesPerFunction',
      'lib/cli/long.ts',
      `export function long(): void {\n${'  void 0;\n'.repeat(41)}}`,
    ],
    ['lint/style/useFilenamingConvention', 'lib/cli/CamelCase.ts', 'export const a = 1;'],
    ['lint/style/useFilenamingConvention', 'components/report/kebab-case.tsx', 'export const a = 1;'],
    [
      'lint/suspicious/noFocusedTests',
      'test/unit/only.test.ts',
      "import { it } from 'vitest';\nit.only('x', () => {});",
    ],
    [
      'lint/suspicious/noSkippedTests',
      'test/unit/skip.test.ts',
      "import { it } from 'vitest';\nit.skip('x', () => {});",
    ],
    [
      'lint/nursery/noFloatingPromises',
      'lib/cli/floating.ts',
      'async function go(): Promise<void> {}\nexport function start(): void {\n  go();\n}',
    ],
    ['lint/nursery/noJsRestrictedProperties', 'lib/rules/chance.ts', 'export const chance = Math.random();'],
    [
      'lint/suspicious/noImportCycles',
      'lib/cli/ring-a.ts',
      "import { b } from '@/lib/cli/ring-b';\nexport const a = b;",
    ],
    ['lint/suspicious/noImportCycles', 'lib/cli/ring-b.ts', "import { a } from './ring-a';\nexport const b = a;"],
  ];
  const findings = lintScratch(Object.fromEntries(CASES.map(([, path, code]) => [path, `${code}\n`])));

  it.each(CASES)('%s catches %s', (category, path) => {
    expect(findings.filter((one) => one.path === path).map((one) => one.category)).toContain(category);
  });

  it('allows a default export where a tool asks for one', () => {
    const found = lintScratch({
      'wxt.config.ts': 'export default {};\n',
      'entrypoints/background/index.ts': 'export default {};\n',
    });
    expect(found.map((one) => one.category)).not.toContain('lint/style/noDefaultExport');
  });
});

function knotty(): string {
  const depth = 6;
  const open = Array.from({ length: depth }, (_, index) => `if (n > ${index}) {`).join(' ');
  return `export function knotty(n: number): void { ${open} void n; ${'}'.repeat(depth)} }`;
}
