import type { InfoBasis, InfoType } from '@/lib/model/vocabulary';
import { hasIdCheck, hasIdShape, hasLuhn } from './checksums';
import { maskValue } from './mask-value';
import type { Needle } from './needles';

/** Personal information that a page shows in full. */
export interface ShownInfo {
  readonly infoType: InfoType;
  readonly masked: string;
  readonly basis: InfoBasis;
}

const ID = /(?<![0-9A-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![0-9A-Za-z])/g;
const CARD = /(?<![0-9A-Za-z])62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g;
/** A number that only shows how to fill in a form. */
const SAMPLE = /例如|示例|样例|格式|(?:^|[^\p{Script=Han}])如[:：]?\s*$|e\.?g\.|example|sample/iu;
const CARD_WORDS = /卡|账号|账户|收款|bank|card|account/i;
const OTHER_NUMBER = /订单|单号|流水|运单|快递|编号|order|trade|serial/i;

/**
 * What stands in a shown text or a field's value: a value that is known, else an identity number with its check
 * character, else a bank card number beside words that say so. Null for anything less sure.
 */
export function findShown(text: string, needles: readonly Needle[]): ShownInfo | null {
  const plain = text.normalize('NFKC');
  return knownIn(plain, needles) ?? idIn(plain) ?? cardIn(plain);
}

function knownIn(text: string, needles: readonly Needle[]): ShownInfo | null {
  const found = needles.find((needle) => {
    needle.plain.lastIndex = 0;
    return needle.plain.test(text);
  });
  return found ? { infoType: found.type, masked: found.masked, basis: found.basis } : null;
}

function idIn(text: string): ShownInfo | null {
  for (const match of text.matchAll(ID)) {
    const id = match[0].replace(/[ -]/g, '').toUpperCase();
    if (hasIdShape(id) && hasIdCheck(id) && !SAMPLE.test(text.slice(0, match.index))) return pattern('id-card', id);
  }
  return null;
}

function cardIn(text: string): ShownInfo | null {
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/[ -]/g, '');
    const before = text.slice(0, match.index);
    if (!hasLuhn(digits) || OTHER_NUMBER.test(before) || SAMPLE.test(before)) continue;
    if (CARD_WORDS.test(text)) return pattern('bank-card', digits);
  }
  return null;
}

function pattern(infoType: InfoType, value: string): ShownInfo {
  return { infoType, masked: maskValue(infoType, value), basis: 'pattern' };
}
