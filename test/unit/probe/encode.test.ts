import { afterEach, describe, expect, test } from 'vitest';
import { encode } from '@/lib/probe/encode';

const ROWS: readonly (readonly [string, unknown])[] = [
  ['a text with quotes and line breaks', 'a"\n\u2028中'],
  ['numbers', [0, -1.5, 1e21]],
  ['truth and nothing', { yes: true, no: false, none: null }],
  ['nesting', { list: [{ a: [[]] }, {}], empty: {} }],
  ['an event', { kind: 'gap', at: 1.25, from: 'probe', payload: { what: 'x', detail: '' }, search: [{ text: 'é' }] }],
];

describe('encode', () => {
  test.each(ROWS)('writes %s as JSON', (_name, value) => {
    expect(encode(value)).toBe(JSON.stringify(value));
  });

  test('leaves out undefined members and makes what JSON has no word for null', () => {
    expect(encode({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(encode([undefined, Number.NaN, Number.POSITIVE_INFINITY])).toBe('[null,null,null]');
  });

  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'toJSON');
  });

  test('asks nothing of prototypes', () => {
    Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value: () => 'stolen' });
    expect(encode({ a: [1] })).toBe('{"a":[1]}');
  });
});
