import { describe, expect, it } from 'vitest';
import { visibleLine, visibleParts } from '@/lib/report/view/visible-text';

describe('visibleLine', () => {
  it.each<readonly [name: string, text: string, shown: string]>([
    ['ordinary Chinese', '手机号快捷登录', '手机号快捷登录'],
    ['line breaks become a space', 'a\n\tb', 'a b'],
    ['right-to-left override', 'a\u202Egnp.exe', 'a⟨U+202E⟩gnp.exe'],
    ['isolates', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
    ['zero width, repeated', '1\u200B\u200B\u200B3', '1⟨U+200B×3⟩3'],
    ['two different ones', '\u200B\uFEFF', '⟨U+200B⟩⟨U+FEFF⟩'],
    ['NUL and escape', '\u0000\u001B[31m', '⟨U+0000⟩⟨U+001B⟩[31m'],
    ['C1 control', '\u0085', '⟨U+0085⟩'],
    ['soft hyphen', '手\u00AD机', '手⟨U+00AD⟩机'],
    ['Hangul filler', '\u3164', '⟨U+3164⟩'],
    ['Braille blank', '\u2800', '⟨U+2800⟩'],
    ['line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
    ['icon font glyph', '\uE600登录', '⟨U+E600⟩登录'],
    ['tag characters', '\u{E0041}', '⟨U+E0041⟩'],
    ['lone surrogate', 'a\uD800b', 'a⟨U+D800⟩b'],
    ['variation selector without an emoji', 'x\uFE0F', 'x⟨U+FE0F⟩'],
    ['emoji with joiners stays whole', '👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
    ['emoji style stays', '❤\uFE0F', '❤\uFE0F'],
    ['a joiner between letters', 'a\u200Db', 'a⟨U+200D⟩b'],
    ['four accents', 'e\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\u0301'],
    ['stacked accents', `e${'\u0301\u0302'.repeat(5)}f`, 'e\u0301\u0302\u0301\u0302⟨U+0301×6⟩f'],
    ['Arabic is text', 'مرحبا', 'مرحبا'],
    ['empty', '', ''],
  ])('%s', (_name, text, shown) => {
    expect(visibleLine(text)).toBe(shown);
  });

  it('keeps line breaks for blocks', () => {
    expect(visibleParts('a\nb')).toEqual([{ kind: 'plain', text: 'a\nb' }]);
  });

  it('accounts for every character', () => {
    const text = 'a\u202Eb\u200B\u200B👨\u200D👩\u0000c';
    const told = visibleParts(text).reduce(
      (sum, part) => sum + (part.kind === 'plain' ? [...part.text].length : part.count),
      0,
    );
    expect(told).toBe([...text].length);
  });
});
