import { type Decoder, decodedChild, decodePercent, type Leaf } from './leaf';

const JSON_DEPTH = 6;
const MAX_VALUES = 2000;

const json: Decoder = {
  name: 'json',
  decode(leaf) {
    const text = leaf.text.trim();
    if (!/^[[{"]/.test(text)) return null;
    const value = parseJson(text);
    if (value === undefined || (typeof value === 'string' && value === leaf.text)) return null;
    const leaves: Leaf[] = [];
    collectValues(value, leaf.key, 0, leaf, leaves);
    return leaves;
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collectValues(value: unknown, key: string, depth: number, parent: Leaf, into: Leaf[]): void {
  if (into.length >= MAX_VALUES || value === null || typeof value === 'boolean') return;
  if (typeof value !== 'object' || depth >= JSON_DEPTH) {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    into.push({ key, text, encoding: parent.encoding, whole: typeof value !== 'object' });
    return;
  }
  // A list has no names of its own: its values stand under the list's.
  const entries = Array.isArray(value) ? value.map((item): [string, unknown] => [key, item]) : Object.entries(value);
  for (const [name, item] of entries) collectValues(item, name, depth + 1, parent, into);
}

const multipart: Decoder = {
  name: 'multipart',
  decode(leaf) {
    const boundary = /^--([^\r\n]{4,100})\r?\n/.exec(leaf.text)?.[1];
    if (boundary === undefined) return null;
    return leaf.text.split(`--${boundary}`).flatMap((part) => {
      const match = /^\r?\nContent-Disposition:[^\r\n]*?\bname="?([^";\r\n]*)[\s\S]*?\r?\n\r?\n([\s\S]*)$/i.exec(part);
      const [, name = '', body = ''] = match ?? [];
      return match ? [{ key: name, text: body.replace(/\r?\n$/, ''), encoding: leaf.encoding, whole: true }] : [];
    });
  },
};

const url: Decoder = {
  name: 'url',
  decode(leaf, hint) {
    const text = leaf.text.trim();
    const isAddress = /^(?:https?|wss?):\/\/\S+$/i.test(text) || (hint === 'url' && /^\/?\S+$/.test(text));
    return isAddress ? urlLeaves(text, leaf) : null;
  },
};

/** Takes an address apart: host, path segments (named by the one before), query, fragment and the query inside it. */
export function urlLeaves(address: string, parent: Leaf): readonly Leaf[] {
  const [beforeHash = '', ...hashParts] = address.split('#');
  const [beforeQuery = '', ...queryParts] = beforeHash.split('?');
  const hash = hashParts.join('#');
  const query = queryParts.join('?');
  const host = /^[a-z][a-z\d+.-]*:\/\/([^/]*)/i.exec(beforeQuery)?.[1] ?? '';
  const path = beforeQuery.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
  const leaves: Leaf[] = [...pathLeaves(path, parent)];
  if (host !== '') leaves.push({ ...decodedChild(parent, '', host, false), whole: false });
  if (query !== '') leaves.push(...pairLeaves(query, '&', parent));
  if (hash === '') return leaves;
  const [hashPath = '', ...hashQuery] = hash.split('?');
  const bare = hashPath.includes('=') && !hashPath.startsWith('/');
  leaves.push(...(bare ? pairLeaves(hashPath, '&', parent) : pathLeaves(hashPath, parent)));
  if (hashQuery.length > 0) leaves.push(...pairLeaves(hashQuery.join('?'), '&', parent));
  return leaves;
}

function pathLeaves(path: string, parent: Leaf): readonly Leaf[] {
  const segments = path.split(/[/;]/).filter((segment) => segment !== '');
  return segments.map((segment, index) => {
    const [name, value] = splitPair(segment);
    if (value !== null) return decodedChild(parent, name, value, false);
    const before = segments[index - 1] ?? '';
    return decodedChild(parent, /^[A-Za-z_-]+$/.test(before) ? before : '', segment, false);
  });
}

function pairLeaves(text: string, separator: '&' | ';', parent: Leaf): readonly Leaf[] {
  const pairs = text.split(separator).slice(0, MAX_VALUES);
  return pairs.flatMap((pair) => {
    const [name, value] = splitPair(pair.trim());
    // A parameter without a value may be the value itself: `?13800138000`.
    return value === null
      ? [decodedChild(parent, '', name, true)]
      : [decodedChild(parent, decodePercent(name), value, separator === '&')];
  });
}

function splitPair(pair: string): [string, string | null] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, null] : [pair.slice(0, at), pair.slice(at + 1)];
}

// A name ends at its first `=` or at the next `&`, so that there is one way only to read a text.
const FORM = /^[^\s=&{}"'<>]{1,100}=[^&]*(?:&[^\s=&{}"'<>]{1,100}(?:=[^&]*)?)*&?$/;

const form: Decoder = {
  name: 'form',
  decode(leaf, hint) {
    const text = leaf.text.trim();
    if (!text.includes('=')) return null;
    if (hint === 'form') return pairLeaves(text, '&', leaf);
    const looksLikeForm = FORM.test(text) && (text.includes('&') || /^[\w.[\]-]+=[^=\s]*$/.test(text));
    return looksLikeForm ? pairLeaves(text, '&', leaf) : null;
  },
};

const cookie: Decoder = {
  name: 'cookie',
  decode(leaf, hint) {
    const looksLikeCookie = hint === 'cookie' || /^[\w.-]+=[^;]*(?:; ?[\w.-]+(?:=[^;]*)?)+;?$/.test(leaf.text.trim());
    return looksLikeCookie && leaf.text.includes('=') ? pairLeaves(leaf.text, ';', leaf) : null;
  },
};

const percent: Decoder = {
  name: 'percent',
  decode(leaf) {
    if (!/%[0-9A-Fa-f]{2}/.test(leaf.text)) return null;
    const text = decodePercent(leaf.text);
    return text === leaf.text ? null : [{ ...leaf, text, encoding: [...leaf.encoding, 'url'] }];
  },
};

/** Tried in order on every leaf; the first that recognises its packaging unpacks it. Further encodings join here. */
export const DECODERS: readonly Decoder[] = [json, multipart, url, cookie, form, percent];
