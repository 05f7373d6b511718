import { describe, expect, test } from 'vitest';
import { namedText, primitiveText, textOf, wordsOf } from '@/lib/probe/describe';

class Account {
  tel = '13800138000';
  get secret(): string {
    throw new Error('a getter was run');
  }
}

const TEXTS: readonly (readonly [string, unknown, string])[] = [
  ['a string as it is', 'tel=1', 'tel=1'],
  [
    'a record',
    { tel: '1', list: [1, 'a', null], deep: { x: true } },
    '{"tel":"1","list":[1,"a",null],"deep":{"x":true}}',
  ],
  ['an instance, its getters left alone', new Account(), '{"tel":"13800138000"}'],
  ['nothing for functions', () => 1, ''],
  ['nothing for bytes', { bytes: new Uint8Array(1e6) }, '{}'],
];

describe('textOf', () => {
  test.each(TEXTS)('gives %s', (_name, value, text) => {
    expect(textOf(value, 1000)).toBe(text);
  });

  test('stops at its limits', () => {
    expect(textOf('x'.repeat(100), 10)).toHaveLength(10);
    expect(textOf({ a: 'x'.repeat(100) }, 20).length).toBeLessThanOrEqual(20);
    expect(
      textOf(
        Array.from({ length: 1e6 }, (_, index) => index),
        1e6,
      ).length,
    ).toBeLessThan(10_000);
  });

  test('gets through an object that contains itself', () => {
    const loop: Record<string, unknown> = { tel: '1' };
    loop['self'] = loop;
    expect(textOf(loop, 1000)).toContain('"tel":"1"');
  });

  test('runs no accessor', () => {
    const trap = {
      get tel(): string {
        throw new Error('a getter was run');
      },
    };
    expect(textOf(trap, 100)).toBe('{}');
  });
});

describe('words of options', () => {
  test.each([
    [{ scope: 'scope.userLocation' }, 'scope.userLocation'],
    [{ scopes: ['auth_base', 'auth_user'], type: 'x' }, 'auth_base,auth_user x'],
    [{ scope: 5 }, ''],
    [undefined, ''],
    ['text', ''],
  ])('%j → %s', (options, words) => {
    expect(namedText(options, ['scope', 'scopes', 'type'])).toBe(words);
  });

  test('lists give their strings', () => {
    expect(wordsOf(['name', 5, 'tel'])).toBe('name,tel');
    expect(wordsOf(null)).toBe('');
  });

  test('primitives become text, objects do not', () => {
    expect([1, true, 10n, 'a', null, {}, Symbol('s')].map(primitiveText)).toEqual(['1', 'true', '10', 'a', '', '', '']);
  });
});
