import type { Payload } from '@/lib/model/event';
import type { Block } from './blocks';

const FEWEST_BLOCKS = 2;
const FEWEST_HAN = 40;
const FEWEST_IMAGES = 2;

/** Adds up what the blocks show. */
export function tallyOf(blocks: readonly Block[]): Payload<'content-visible'> {
  return {
    blocks: blocks.length,
    hanChars: blocks.reduce((sum, block) => sum + block.han, 0),
    latinChars: blocks.reduce((sum, block) => sum + block.latin, 0),
    images: blocks.filter((block) => block.image).length,
  };
}

/** The least that counts as business content: two blocks with forty Han or eighty Latin characters, or two pictures. */
export function isContent(tally: Payload<'content-visible'>): boolean {
  if (tally.blocks < FEWEST_BLOCKS) return false;
  return tally.hanChars + tally.latinChars / 2 >= FEWEST_HAN || tally.images >= FEWEST_IMAGES;
}
