import { normalise } from '@/lib/recognise/words/normalise';
import type { NameRelation } from './compare-names';

/** A region that some write and some leave out. */
const REGION = /^(?:中国|中华人民共和国)?(?:[\p{Script=Han}]{2,8}?(?:省|自治区))?/u;

/** Compares two postal addresses: one that only says more than the other is nearly the same. */
export function compareAddresses(a: string, b: string): NameRelation {
  const [left, right] = [plainAddress(a), plainAddress(b)];
  if (left === right) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && long.startsWith(short) ? 'nearly' : 'differs';
}

function plainAddress(address: string): string {
  return normalise(address)
    .replace(REGION, '')
    .replace(/[\s,，.。、;；()-]/gu, '');
}
