import { describe, expect, test } from 'vitest';
import { WIRE_LIMITS } from '@/lib/contract/limits';
import { rememberBlob } from '@/lib/probe/blobs';
import { readBody, shapeOf } from '@/lib/probe/body';

const bytes = (text: string) => new TextEncoder().encode(text);

function form(fields: Readonly<Record<string, string | Blob>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const BODIES: readonly (readonly [
  string,
  unknown,
  string,
  { size: number | null; text: string; as: string } | number | null,
])[] = [
  ['no body', undefined, '', 0],
  ['null', null, '', 0],
  ['a text', 'hello', '', { size: 5, text: 'hello', as: 'text' }],
  ['JSON by its type', '"a"', 'application/json; charset=utf-8', { size: 3, text: '"a"', as: 'json' }],
  ['JSON by its look', '[1]', '', { size: 3, text: '[1]', as: 'json' }],
  ['a form text', 'a=1', 'application/x-www-form-urlencoded', { size: 3, text: 'a=1', as: 'form' }],
  ['a number', 5, '', { size: 1, text: '5', as: 'text' }],
  ['parameters', new URLSearchParams({ a: '张' }), '', { size: 11, text: 'a=%E5%BC%A0', as: 'form' }],
  ['form data', form({ tel: '1 3', name: '张' }), '', { size: null, text: 'tel=1%203&name=%E5%BC%A0', as: 'form' }],
  [
    'form data with a file',
    form({ f: new File(['x'], 'id card.png') }),
    '',
    { size: null, text: 'f=id%20card.png', as: 'form' },
  ],
  ['form data that cannot be encoded', form({ f: '\ud800' }), '', { size: null, text: 'f=%EF%BF%BD', as: 'form' }],
  ['bytes of text', bytes('{"a":"张"}'), '', { size: 11, text: '{"a":"张"}', as: 'json' }],
  ['a buffer', bytes('tel=1').buffer, '', { size: 5, text: 'tel=1', as: 'text' }],
  ['a view into a buffer', new DataView(bytes('..tel=1..').buffer, 2, 5), '', { size: 5, text: 'tel=1', as: 'text' }],
  ['packed bytes', new Uint8Array([31, 139, 8, 0, 0, 0]), '', { size: 6, text: 'H4sIAAAA', as: 'base64' }],
  ['a stream', new ReadableStream(), '', null],
  ['an object', { toString: () => 'run' }, '', null],
];

describe('reading bodies', () => {
  test.each(BODIES)('%s', (_name, body, contentType, expected) => {
    const { size, texts } = readBody(body, contentType);
    if (typeof expected === 'number' || expected === null) {
      expect({ size, texts }).toEqual({ size: expected, texts: [] });
      return;
    }
    expect(size).toBe(expected.size);
    expect(texts).toEqual([{ channel: 'body', text: expected.text, as: expected.as, cut: undefined }]);
  });

  test('large bodies are sampled', () => {
    const text = readBody('x'.repeat(1e6), '').texts[0];
    expect(text).toMatchObject({ cut: true });
    expect(text?.text).toHaveLength(WIRE_LIMITS.search);
    const packed = readBody(new Uint8Array(1e6), '');
    expect(packed.size).toBe(1e6);
    expect(packed.texts[0]?.text.length).toBeLessThanOrEqual(WIRE_LIMITS.search);
    expect(packed.texts[0]?.cut).toBe(true);
  });

  test('a Blob is known when it was seen being made, else it is read later', () => {
    const parts = ['tel=', new Blob(['ignored']), bytes('1')];
    const unknown = new Blob(parts);
    expect(readBody(unknown, '')).toMatchObject({ size: 12, texts: [], late: unknown });
    const inner = new Blob(['138']);
    rememberBlob(inner, ['138']);
    const outer = new Blob(['tel=', inner, bytes('0')]);
    rememberBlob(outer, ['tel=', inner, bytes('0')]);
    expect(readBody(outer, '').texts).toMatchObject([{ text: 'tel=1380' }]);
  });
});

describe('the shape of a text', () => {
  test.each([
    ['a=1', '', 'text'],
    ['{}', 'text/plain', 'json'],
    ['a=1', 'APPLICATION/X-WWW-FORM-URLENCODED', 'form'],
    ['a=1', 'form', 'form'],
  ])('%s of type %s is %s', (text, type, shape) => {
    expect(shapeOf(text, type)).toBe(shape);
  });
});
