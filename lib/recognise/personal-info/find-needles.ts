import type { InfoType } from '@/lib/model/vocabulary';
import { labelBefore, readKey } from './key-context';
import type { Leaf } from './leaf';
import type { Needle } from './needles';
import type { RawHit } from './raw-hit';

/** Tenths, so that sums are exact: the value is known to be personal, and it is exactly this value. */
const PROVENANCE = 4;
const EXACT = 4;
const CONTEXT = 2;

/** Known values in one unpacked piece of text. */
export function findNeedles(leaf: Leaf, needles: readonly Needle[]): readonly RawHit[] {
  if (needles.length === 0) return [];
  const text = leaf.text.normalize('NFKC');
  return needles.flatMap((needle) => {
    const at = findIn(text, needle, leaf.whole);
    if (at < 0) return [];
    const label = leaf.key === '' ? labelBefore(text, at) : leaf.key;
    const context = readKey(label, needle.type) === 'strong' ? CONTEXT : 0;
    return [
      {
        type: needle.type,
        value: needle.value,
        masked: needle.masked,
        basis: needle.basis,
        confidence: (PROVENANCE + EXACT + context) / 10,
        encoding: leaf.encoding,
        ...(label === '' ? {} : { key: label }),
      },
    ];
  });
}

/** Types of which short typed values occur everywhere by chance. */
const COMMON: ReadonlySet<InfoType> = new Set(['sms-code', 'password', 'name', 'birthday']);
const TELLING_LENGTH = 6;

function findIn(text: string, needle: Needle, whole: boolean): number {
  const { value } = needle;
  if (needle.basis === 'typed' && COMMON.has(needle.type) && value.length < TELLING_LENGTH) {
    return whole && text.trim() === value ? 0 : -1;
  }
  needle.plain.lastIndex = 0;
  return needle.plain.exec(text)?.index ?? -1;
}
