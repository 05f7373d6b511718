import jpeg from 'jpeg-js';
import type { Rect } from '@/lib/model/prompt-shape';

const QUALITY = 72;
/** Flat grey: nothing of what was under it can be recovered from the stored picture. */
const PAINT = [96, 96, 96, 255] as const;
/** CSS pixels added on every side, for glyphs that overhang and for half-pixel scaling. */
const MARGIN_PX = 3;

export interface PaintedPicture {
  readonly bytes: Buffer;
  readonly paintedBoxes: number;
}

/**
 * Decodes a JPEG, paints the boxes (CSS pixels of a viewport `viewportWidth` wide) and encodes it again. A picture is
 * only ever stored after this.
 */
export function paintBoxes(picture: Buffer, boxes: readonly Rect[], viewportWidth: number): PaintedPicture {
  const image = jpeg.decode(picture, { useTArray: true, maxMemoryUsageInMB: 256 });
  const scale = image.width / viewportWidth;
  let painted = 0;
  for (const box of boxes) if (paintBox(image, box, scale)) painted += 1;
  return { bytes: jpeg.encode(image, QUALITY).data, paintedBoxes: painted };
}

interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

function paintBox(image: Bitmap, box: Rect, scale: number): boolean {
  const left = Math.max(0, Math.floor((box.x - MARGIN_PX) * scale));
  const top = Math.max(0, Math.floor((box.y - MARGIN_PX) * scale));
  const right = Math.min(image.width, Math.ceil((box.x + box.width + MARGIN_PX) * scale));
  const bottom = Math.min(image.height, Math.ceil((box.y + box.height + MARGIN_PX) * scale));
  if (right <= left || bottom <= top) return false;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) image.data.set(PAINT, (y * image.width + x) * 4);
  }
  return true;
}
