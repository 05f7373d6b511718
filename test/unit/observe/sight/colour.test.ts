import { describe, expect, it } from 'vitest';
import { blend, contrastOf, gradientColour, parseColour, WHITE } from '@/lib/observe/sight/colour';

const BLACK = { r: 0, g: 0, b: 0, a: 1 };

describe('colours', () => {
  it.each([
    ['rgb(255, 0, 10)', { r: 255, g: 0, b: 10, a: 1 }],
    ['rgba(0, 0, 0, 0.6)', { r: 0, g: 0, b: 0, a: 0.6 }],
    ['color(srgb 1 0.5 0 / 0.5)', { r: 255, g: 127.5, b: 0, a: 0.5 }],
    ['transparent', { r: 0, g: 0, b: 0, a: 0 }],
    ['', { r: 0, g: 0, b: 0, a: 0 }],
  ])('%s', (text, colour) => expect(parseColour(text)).toEqual(colour));

  it('contrast as WCAG has it', () => {
    expect(contrastOf(BLACK, WHITE)).toBe(21);
    expect(contrastOf(WHITE, WHITE)).toBe(1);
    expect(contrastOf(parseColour('rgb(119, 119, 119)'), WHITE)).toBe(4.5);
  });

  it('mix over what is behind', () => {
    expect(blend({ ...BLACK, a: 0.5 }, WHITE)).toEqual({ r: 127.5, g: 127.5, b: 127.5, a: 1 });
    expect(gradientColour('linear-gradient(90deg, rgb(255, 0, 0), rgb(0, 0, 255))')).toEqual({
      r: 255,
      g: 0,
      b: 0,
      a: 1,
    });
    expect(gradientColour('url("x.png")')).toBeNull();
  });
});
