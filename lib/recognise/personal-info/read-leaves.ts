import { DECODERS } from './decoders';
import type { Leaf } from './leaf';

/** Packagings inside one another (JSON in a parameter in an address in a parameter …) that are followed. */
const MAX_DEPTH = 8;
const MAX_LEAVES = 4000;
/** Percent escapes are taken off at most this often. */
const MAX_PERCENT = 3;

/** Unpacks a text completely. `hint` is the content type word of a searched text and holds for the outermost layer. */
export function readLeaves(root: Leaf, hint: string | undefined): readonly Leaf[] {
  const leaves: Leaf[] = [];
  unpack(root, hint, 0, leaves);
  return leaves;
}

function unpack(leaf: Leaf, hint: string | undefined, depth: number, into: Leaf[]): void {
  if (leaf.text === '' || into.length >= MAX_LEAVES) return;
  if (depth < MAX_DEPTH) {
    for (const decoder of DECODERS) {
      const children = decoder.decode(leaf, hint);
      if (!children || children.some((child) => tooOften(child))) continue;
      for (const child of children) unpack(child, undefined, depth + 1, into);
      return;
    }
  }
  into.push(leaf);
}

function tooOften(leaf: Leaf): boolean {
  return leaf.encoding.filter((name) => name === 'url').length > MAX_PERCENT;
}
