import { hasIdCheck, hasIdShape, isMobile } from './checksums';
import { type KeyContext, labelBefore, readKey } from './key-context';
import type { Leaf } from './leaf';
import { maskValue } from './mask-value';
import { type RawHit, REPORT_FROM } from './raw-hit';

const EDGE_BEFORE = '(?<![0-9A-Za-z])(?<!\\d\\.)';
const EDGE_AFTER = '(?![0-9A-Za-z])(?!\\.\\d)';
const PHONE = new RegExp(`${EDGE_BEFORE}((?:\\+|00)?86[- ]?)?(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})${EDGE_AFTER}`, 'g');
const ID = new RegExp(`${EDGE_BEFORE}([1-9]\\d{16}[\\dXx]|[1-9]\\d{14})${EDGE_AFTER}`, 'g');

/** Weights in tenths (`pi-formats`, design 2): shape, checksum, context; a value by itself needs less around it. */
const WEIGHT = { phoneShape: 4, phoneLoose: 3, idShape: 4, checksum: 3, context: 3, whole: 1, against: -3 } as const;

/** Telephone and identity numbers by their shape, in one unpacked piece of text; certain enough to report. */
export function findPatterns(leaf: Leaf): readonly RawHit[] {
  if (!/\d{4}/.test(leaf.text.normalize('NFKC'))) return [];
  const text = leaf.text.normalize('NFKC');
  const hits = [
    ...[...text.matchAll(PHONE)].flatMap((match) => phoneHit(match, text, leaf) ?? []),
    ...[...text.matchAll(ID)].flatMap((match) => idHit(match, text, leaf) ?? []),
  ];
  return hits.filter((hit) => hit.confidence >= REPORT_FROM);
}

function phoneHit(match: RegExpMatchArray, text: string, leaf: Leaf): RawHit | null {
  const [found, country, number = ''] = match;
  const value = number.replace(/[ -]/g, '');
  const whole = leaf.whole && text.trim() === found;
  const key = nameOf(leaf, text, match.index ?? 0);
  const context = country?.startsWith('+') ? 'strong' : readKey(key, 'phone');
  const assigned = isMobile(value);
  // An account may be a telephone number, but so may half an order number: only an exact value counts.
  const usable = context === 'weak' && !(whole && assigned) ? 'none' : context;
  const points =
    (assigned ? WEIGHT.phoneShape : WEIGHT.phoneLoose) + contextPoints(usable) + (whole ? WEIGHT.whole : 0);
  return hitOf('phone', value, points, key, leaf);
}

function idHit(match: RegExpMatchArray, text: string, leaf: Leaf): RawHit | null {
  const value = (match[1] ?? '').toUpperCase();
  if (!hasIdShape(value)) return null;
  const long = value.length === 18;
  if (long && !hasIdCheck(value)) return null;
  const key = nameOf(leaf, text, match.index ?? 0);
  const points = WEIGHT.idShape + (long ? WEIGHT.checksum : 0) + contextPoints(readKey(key, 'id-card'));
  return hitOf('id-card', value, points, key, leaf);
}

function nameOf(leaf: Leaf, text: string, offset: number): string {
  return leaf.whole && leaf.key !== '' ? leaf.key : labelBefore(text, offset) || leaf.key;
}

function contextPoints(context: KeyContext): number {
  if (context === 'against') return WEIGHT.against;
  return context === 'none' ? 0 : WEIGHT.context;
}

function hitOf(type: 'phone' | 'id-card', value: string, points: number, key: string, leaf: Leaf): RawHit {
  return {
    type,
    value,
    masked: maskValue(type, value),
    basis: 'pattern',
    confidence: Math.max(0, Math.min(10, points)) / 10,
    encoding: leaf.encoding,
    ...(key === '' ? {} : { key }),
  };
}
