import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF as Chromium writes it: for every text-showing operator the characters that the font's ToUnicode map
 * gives. Enough to tell whether something was printed; spaces and order of blocks are not kept.
 */
export function readPdfText(pdf: Uint8Array): string {
  const objects = readObjects(Buffer.from(pdf));
  const maps = new Map<string, ReadonlyMap<number, string>>();
  const mapOf = (id: string): ReadonlyMap<number, string> => {
    const known = maps.get(id) ?? readUnicodeMap(objects.get(id)?.stream ?? '');
    maps.set(id, known);
    return known;
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  // Glyphs that several characters share (radicals, ligatures) come back as the character.
  return pages
    .map((page) => pageText(page.head, objects, mapOf))
    .join('\n')
    .normalize('NFKC');
}

/** Number of pages of a PDF as Chromium writes it. */
export function countPdfPages(pdf: Uint8Array): number {
  return [...readObjects(Buffer.from(pdf)).values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head)).length;
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end);
    const at = /stream\r?\n/.exec(body);
    const head = at ? body.slice(0, at.index) : body;
    objects.set(match[1] ?? '', { head, stream: at ? readStream(pdf, start + at.index + at[0].length, head) : '' });
  }
  return objects;
}

function readStream(pdf: Buffer, start: number, head: string): string {
  const size = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
  const bytes = pdf.subarray(start, start + size);
  return (head.includes('FlateDecode') && !head.includes('/Image') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** How a font writes: hexadecimal digits a code, and the character of each code. */
interface PdfFont {
  readonly digits: 2 | 4;
  readonly characters: ReadonlyMap<number, string>;
}

function pageText(
  head: string,
  objects: ReadonlyMap<string, PdfObject>,
  mapOf: (id: string) => ReadonlyMap<number, string>,
): string {
  const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
  const forms = [...head.matchAll(/\/X\d+ (\d+) 0 R/g)].map((match) => objects.get(match[1] ?? '')?.stream ?? '');
  const fonts = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const fontOf = (name: string): PdfFont => {
    const font = objects.get(fonts.get(name) ?? '')?.head ?? '';
    const characters = mapOf(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '');
    // Fonts that may not be embedded as they are become drawings of up to 256 glyphs, a byte each.
    return { digits: /\/Subtype\s*\/Type3/.test(font) ? 2 : 4, characters };
  };
  return [objects.get(contents)?.stream ?? '', ...forms].map((stream) => shownText(stream, fontOf)).join('\n');
}

/**
 * Font choices (`/F4 12 Tf`) and hexadecimal strings (`<0012004A> Tj`, also inside `[ … ] TJ`), in order. Strings that
 * start with a byte order mark are remarks for readers, not shown text.
 */
function shownText(stream: string, fontOf: (name: string) => PdfFont): string {
  let font: PdfFont = { digits: 4, characters: new Map() };
  let text = '';
  for (const match of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<(?!FEFF)([0-9A-Fa-f]+)>(?!>)/g)) {
    if (match[1] !== undefined) font = fontOf(match[1]);
    else text += decode(match[2] ?? '', font);
  }
  return text;
}

function decode(hex: string, { digits, characters }: PdfFont): string {
  const codes = hex.match(digits === 2 ? /.{2}/g : /.{4}/g) ?? [];
  return codes.map((code) => characters.get(Number.parseInt(code, 16)) ?? '').join('');
}

function readUnicodeMap(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const block of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of (block[1] ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      found.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const block of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of (block[1] ?? '').matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      const start = Number.parseInt(first, 16);
      const base = Number.parseInt(text, 16);
      for (let code = start; code <= Number.parseInt(last, 16); code += 1)
        found.set(code, String.fromCharCode(base + code - start));
    }
  }
  return found;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
