import { describe, expect, it } from 'vitest';
import { isContent } from '@/lib/observe/page/content';

describe('business content', () => {
  it.each([
    [{ blocks: 2, hanChars: 40, latinChars: 0, images: 0 }, true],
    [{ blocks: 2, hanChars: 39, latinChars: 0, images: 0 }, false],
    [{ blocks: 1, hanChars: 400, latinChars: 0, images: 0 }, false],
    [{ blocks: 2, hanChars: 0, latinChars: 80, images: 0 }, true],
    [{ blocks: 2, hanChars: 20, latinChars: 40, images: 0 }, true],
    [{ blocks: 2, hanChars: 0, latinChars: 0, images: 2 }, true],
    [{ blocks: 2, hanChars: 5, latinChars: 0, images: 1 }, false],
  ])('%o: %s', (tally, expected) => expect(isContent(tally)).toBe(expected));
});
