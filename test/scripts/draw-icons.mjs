import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './root.mjs';

/** Draws the toolbar icons: a magnifying glass over a page, with a tick in it. Run by hand: `node test/scripts/draw-icons.mjs`. */

const SIZES = [16, 32, 48, 128];
/** Points looked at per pixel and direction, for smooth edges. */
const FINE = 6;

const BLUE = [11, 87, 164];
const WHITE = [255, 255, 255];
const GREEN = [35, 134, 84];

/** Distance from a point to a stretch of line; all lengths are shares of the icon's width. */
function toLine(x, y, ax, ay, bx, by) {
  const along = Math.max(
    0,
    Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
  );
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Colour of a point of the mark, null outside it. */
function colourAt(x, y) {
  const corner = 0.2;
  const dx = Math.max(corner - x, x - 1 + corner, 0);
  const dy = Math.max(corner - y, y - 1 + corner, 0);
  if (Math.hypot(dx, dy) > corner) return null;
  const glass = Math.hypot(x - 0.43, y - 0.43);
  const tick = Math.min(toLine(x, y, 0.3, 0.44, 0.4, 0.54), toLine(x, y, 0.4, 0.54, 0.57, 0.33));
  if (tick < 0.05) return GREEN;
  if (glass < 0.24) return WHITE;
  if (glass < 0.33) return [205, 222, 240];
  if (toLine(x, y, 0.67, 0.67, 0.84, 0.84) < 0.075) return [205, 222, 240];
  return BLUE;
}

function draw(size, PNG) {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) png.data.set(pixel(column, row, size), (row * size + column) * 4);
  }
  return PNG.sync.write(png);
}

function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let inside = 0;
  for (let step = 0; step < FINE * FINE; step += 1) {
    const x = (column + ((step % FINE) + 0.5) / FINE) / size;
    const y = (row + (Math.floor(step / FINE) + 0.5) / FINE) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    inside += 1;
    for (const index of [0, 1, 2]) sum[index] += colour[index];
  }
  const mean = sum.map((one) => (inside === 0 ? 0 : Math.round(one / inside)));
  return [...mean, Math.round((255 * inside) / (FINE * FINE))];
}

const folder = join(ROOT, 'assets/public/icon');
mkdirSync(folder, { recursive: true });
const { PNG } = await import('pngjs');
for (const size of SIZES) writeFileSync(join(folder, `${size}.png`), draw(size, PNG));
