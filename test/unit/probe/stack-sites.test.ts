import { describe, expect, test } from 'vitest';
import { scrubSites } from '@/lib/probe/stack-sites';

interface Site {
  readonly getScriptNameOrSourceURL: () => string;
  readonly isEval: () => boolean;
  readonly getLineNumber: () => number;
}

const site = (file: string, line = 1): Site => ({
  getScriptNameOrSourceURL: () => file,
  isEval: () => false,
  getLineNumber: () => line,
});

const own = site('own');
const [a, b, c] = [site('a.js'), site('b.js'), site('c.js')];

describe('scrubbing call sites', () => {
  test.each<readonly [string, readonly Site[], readonly Site[], number, readonly Site[]]>([
    ['the own are taken out', [own, a, own, b], [], 10, [a, b]],
    ['the outermost that they pushed out come back', [own, own, a], [own, a, b, c], 3, [a, b, c]],
    ['no more come back than were pushed out', [a, own, b], [own, b, c, c], 3, [a, b, c]],
    ['a stack without own ones stays as it is', [a, b], [own, a, b, c], 2, [a, b]],
  ])('%s', (_name, sites, present, limit, kept) => {
    expect(scrubSites(sites, present, 'own', limit)).toEqual(kept);
  });

  test('code that the page evaluates under the same name is its own', () => {
    const evaluated = { ...own, isEval: () => true };
    expect(scrubSites([evaluated, own], [], 'own', 10)).toEqual([evaluated]);
  });

  test('what is no list stays what it is', () => {
    expect(scrubSites('none', [], 'own', 10)).toBe('none');
  });
});
