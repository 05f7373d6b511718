import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT, readProjectFile } from './support/project-files';

const PAIRS = [
  ['README.md', 'README.en.md'],
  ['CONTRIBUTING.md', 'CONTRIBUTING.en.md'],
] as const;
const DOCUMENTS = [...PAIRS.flat(), ...filesUnder('assets/docs').filter((path) => path.endsWith('.md'))];
const { scripts } = JSON.parse(readProjectFile('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readProjectFile(path);

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
  });

  it('names only folders and files of the project that exist', () => {
    const named = [...text.matchAll(/`((?:lib|test|components|assets)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

describe.each(PAIRS)('%s and %s', (zh, en) => {
  it('have the same sections and tables of the same length', () => {
    expect(shapeOf(en)).toEqual(shapeOf(zh));
  });

  it('are written in their languages', () => {
    expect(readProjectFile(zh)).toMatch(/\p{Script=Han}{10}/u);
    expect(readProjectFile(en)).not.toMatch(/\p{Script=Han}{20}/u);
  });
});

describe.each(['README.md', 'README.en.md'])('%s', (path) => {
  it('names every command and option of the command line, and no other', () => {
    const real = [...readProjectFile('lib/cli/main.ts').matchAll(/\.option\(\s*'(--[a-z-]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const named = [...readProjectFile(path).matchAll(/`(--[a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(real.length).toBeGreaterThan(10);
    expect([...new Set(named)].sort()).toEqual([...new Set(real)].sort());
  });
});

/** Headings and table rows in order, without their words. */
function shapeOf(path: string): readonly string[] {
  const lines = readProjectFile(path).split('\n');
  return lines.map((line) => /^(#+ |\||\d\. )/.exec(line)?.[1]?.replace(/\d/, '1') ?? '').filter((mark) => mark !== '');
}
