import type { SearchText } from '@/lib/contract/wire';
import type { InfoHit } from '@/lib/model/event';
import type { Channel } from '@/lib/model/vocabulary';
import { urlLeaves } from './decoders';
import { findNeedles } from './find-needles';
import { findPatterns } from './find-patterns';
import type { Leaf } from './leaf';
import type { Needle } from './needles';
import type { RawHit } from './raw-hit';
import { readLeaves } from './read-leaves';

/**
 * Finds personal information in one raw text that leaves the page or is stored. `name` is the name the text stands
 * under where its packaging does not say so (a storage key). Typed fields (`field`) are no channel and give nothing.
 */
export function findInfo(text: SearchText, needles: readonly Needle[], name = ''): InfoHit[] {
  if (text.channel === 'field') return [];
  if (text.channel === 'header') return headerLines(text).flatMap((line) => findInHeader(line, needles));
  if (text.channel === 'url' && text.as !== 'form') return findInfoInUrl(text.text, needles);
  const root: Leaf = { key: name, text: text.text, encoding: [], whole: true };
  return toHits(readLeaves(root, text.as), text.text, text.channel, needles);
}

interface HeaderLine {
  readonly name: string;
  readonly value: string;
  readonly isAddress: boolean;
}

/** `name: value` lines. A bare address (`url`) is the Referer, the one header that is searched by itself. */
function headerLines({ text, as }: SearchText): readonly HeaderLine[] {
  if (as === 'url') return [{ name: 'Referer', value: text, isAddress: true }];
  return text.split(/\r?\n/).map((line) => {
    const [, name = '', value = line] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    return { name, value, isAddress: /^referr?er$/i.test(name) };
  });
}

/** Names inside a header's value tell what a value is; what is published is the header's own name. */
function findInHeader({ name, value, isAddress }: HeaderLine, needles: readonly Needle[]): readonly InfoHit[] {
  const root: Leaf = { key: name, text: value, encoding: [], whole: true };
  const hits = isAddress
    ? findInfoInUrl(value, needles)
    : toHits(readLeaves(root, undefined), value, 'header', needles);
  return hits.map((hit) => ({ ...hit, channel: 'header', ...(name === '' ? {} : { key: name }) }));
}

/** Finds personal information in an address: path, query, fragment, and the query of a hash route. */
export function findInfoInUrl(url: string, needles: readonly Needle[]): InfoHit[] {
  if (/^(?:data|blob|about|javascript):/i.test(url)) return [];
  const root: Leaf = { key: '', text: url, encoding: [], whole: false };
  const leaves = urlLeaves(url, root).flatMap((leaf) => readLeaves(leaf, undefined));
  return toHits(leaves, url, 'url', needles);
}

function toHits(leaves: readonly Leaf[], original: string, channel: Channel, needles: readonly Needle[]): InfoHit[] {
  const best = new Map<string, RawHit>();
  for (const leaf of leaves) {
    const known = findNeedles(leaf, needles);
    const shapes = findPatterns(leaf).filter((shape) => !known.some((hit) => hit.value === shape.value));
    for (const hit of [...known, ...shapes]) {
      const id = `${hit.type}|${hit.value}|${hit.key ?? ''}`;
      const other = best.get(id);
      if (!other || other.confidence < hit.confidence) best.set(id, hit);
    }
  }
  return [...best.values()].map((hit) => publish(hit, original, channel));
}

function publish({ value, ...hit }: RawHit, original: string, channel: Channel): InfoHit {
  const plain = hit.encoding.length === 0 || original.includes(value);
  return { ...hit, channel, encoding: plain ? ['plain'] : [...hit.encoding] };
}
