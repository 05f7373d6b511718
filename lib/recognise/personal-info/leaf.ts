/** A piece of text as it stands after unpacking: one value of a form or JSON object, or a stretch of free text. */
export interface Leaf {
  /** Parameter, property or header name it stood under, empty without one. */
  readonly key: string;
  readonly text: string;
  /** Encodings taken off so far, outermost first; the packaging itself (form, JSON, query) is none. */
  readonly encoding: readonly string[];
  /** A value by itself rather than a text with other things around. */
  readonly whole: boolean;
}

/** Unpacks one kind of packaging. Null when the leaf is not packed that way; otherwise its contents replace it. */
export interface Decoder {
  readonly name: string;
  decode(leaf: Leaf, hint: string | undefined): readonly Leaf[] | null;
}

/** Decodes percent escapes as far as they are valid; stray percent signs stay. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run.replace(/%[2-7][0-9A-Fa-f]/g, (byte) => String.fromCharCode(Number.parseInt(byte.slice(1), 16)));
      }
    });
  }
}

/** A child value: its percent escapes, if it has any, count as one encoding. */
export function decodedChild(parent: Leaf, key: string, raw: string, plusIsSpace: boolean): Leaf {
  const text = decodePercent(plusIsSpace ? raw.replace(/\+/g, ' ') : raw);
  const escaped = raw.includes('%') && text !== raw;
  return { key, text, encoding: escaped ? [...parent.encoding, 'url'] : parent.encoding, whole: true };
}
