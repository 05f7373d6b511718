import type { Box } from '@/lib/background/ports';

/** Flat grey: nothing of what was under it can be recovered from the stored picture. */
const PAINT = 'rgb(96 96 96)';
/** CSS pixels added on every side, for glyphs that overhang and for half-pixel scaling. */
const MARGIN_PX = 3;
/** A stored picture is at most this wide; a report holds many. */
const MAX_WIDTH_PX = 780;

/** Paints boxes (CSS pixels of a viewport that wide) over a picture and makes it smaller. Only its result is ever stored. */
export async function paintPicture(picture: Blob, boxes: readonly Box[], viewportWidth: number): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, MAX_WIDTH_PX / bitmap.width);
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const perCssPx = canvas.width / viewportWidth;
  context.fillStyle = PAINT;
  for (const box of boxes) {
    context.fillRect(
      (box.x - MARGIN_PX) * perCssPx,
      (box.y - MARGIN_PX) * perCssPx,
      (box.width + 2 * MARGIN_PX) * perCssPx,
      (box.height + 2 * MARGIN_PX) * perCssPx,
    );
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.72 });
}
