/** Red, green, blue 0 to 255 and alpha 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

export const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const CLEAR: Colour = { r: 0, g: 0, b: 0, a: 0 };

const NUMBERS = /[\d.]+%?/g;

const parsed = new Map<string, Colour>();
const MOST_PARSED = 500;

/** Reads a computed colour (`rgb()`, `rgba()`, `color(srgb …)`); anything else counts as clear. */
export function parseColour(text: string): Colour {
  const known = parsed.get(text);
  if (known) return known;
  const read = readColour(text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, read);
  return read;
}

function readColour(text: string): Colour {
  if (text === '' || text === 'transparent' || text === 'none') return CLEAR;
  const parts = text.match(NUMBERS) ?? [];
  if (text.startsWith('rgb')) {
    const [r = 0, g = 0, b = 0, a = 1] = parts.map(Number.parseFloat);
    return { r, g, b, a };
  }
  if (text.startsWith('color(srgb')) {
    const [r = 0, g = 0, b = 0, a = 1] = parts.map(Number.parseFloat);
    return { r: r * 255, g: g * 255, b: b * 255, a };
  }
  return CLEAR;
}

/** The colour that is seen when `over` is painted on an opaque `under`. */
export function blend(over: Colour, under: Colour): Colour {
  const mix = (top: number, bottom: number): number => top * over.a + bottom * (1 - over.a);
  return { r: mix(over.r, under.r), g: mix(over.g, under.g), b: mix(over.b, under.b), a: 1 };
}

/** WCAG contrast ratio of two opaque colours, 1 to 21, one decimal. */
export function contrastOf(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return Math.round((((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)) * 10) / 10;
}

/** How far apart two colours look, 0 to about 441 (distance in RGB). */
export function distanceOf(a: Colour, b: Colour): number {
  return Math.hypot(a.r - b.r, a.g - b.g, a.b - b.b);
}

/** First colour named in a `background-image` gradient; null for pictures. */
export function gradientColour(image: string): Colour | null {
  if (!image.includes('gradient(')) return null;
  const stop = /rgba?\([^)]*\)|color\(srgb[^)]*\)/.exec(image)?.[0];
  return stop === undefined ? null : parseColour(stop);
}

function luminance({ r, g, b }: Colour): number {
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
