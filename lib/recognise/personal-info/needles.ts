import type { InfoType } from '@/lib/model/vocabulary';
import { anyFormOf, plainFormOf } from './forms';
import { maskValue } from './mask-value';

/** A known value to look for: declared by the tester (canary) or typed into a field of the page. In memory only. */
export interface Needle {
  readonly type: InfoType;
  /** Canonical: trimmed; telephone, card and identity numbers without separators and country code. */
  readonly value: string;
  readonly basis: 'canary' | 'typed';
  readonly masked: string;
  /** Finds it in decoded text, display forms (138 0013 8000) included. */
  readonly plain: RegExp;
  /** Finds it in raw text, whatever mixture of URL, JSON and full-width encoding its characters are in. */
  readonly anyForm: RegExp;
}

/** Values shorter than this would be found everywhere. */
const SHORTEST = 2;

/** Prepares the tester's own values for searching. Values too short to tell anything apart are left out. */
export function makeNeedles(canaries: readonly { readonly type: InfoType; readonly value: string }[]): Needle[] {
  return canaries.flatMap(({ type, value }) => makeNeedle(type, value, 'canary') ?? []);
}

/** Prepares one value; null when it is too short or holds nothing but mask characters. */
export function makeNeedle(type: InfoType, value: string, basis: Needle['basis']): Needle | null {
  const canonical = canonicalValue(type, value);
  if ([...canonical].length < SHORTEST || /^[*•.\s]*$/.test(canonical)) return null;
  return {
    type,
    value: canonical,
    basis,
    masked: maskValue(type, canonical),
    plain: plainFormOf(canonical, type),
    anyForm: anyFormOf(canonical),
  };
}

function canonicalValue(type: InfoType, value: string): string {
  const text = value.normalize('NFKC').trim();
  if (type !== 'phone' && type !== 'bank-card' && type !== 'id-card') return text;
  const compact = text.replace(/[\s-]/g, '');
  const number = type === 'phone' ? compact.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '') : compact;
  return /^\+?\d+[Xx]?$/.test(number) ? number.toUpperCase() : text;
}
