import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { paintBoxes } from '@/lib/cli/record/paint';

const WIDTH = 200;
const HEIGHT = 100;

function stripes(): Buffer {
  const data = Buffer.alloc(WIDTH * HEIGHT * 4, 255);
  for (let index = 0; index < WIDTH * HEIGHT; index += 1) data.fill(index % 8 < 4 ? 0 : 255, index * 4, index * 4 + 3);
  return jpeg.encode({ width: WIDTH, height: HEIGHT, data }, 90).data;
}

function pixel(picture: Buffer, x: number, y: number): readonly number[] {
  const image = jpeg.decode(picture, { useTArray: true });
  return [...image.data.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 3)];
}

describe('paintBoxes', () => {
  it('leaves nothing of what was under a box, at the scale of the picture', () => {
    const { bytes, paintedBoxes } = paintBoxes(stripes(), [{ x: 20, y: 10, width: 40, height: 20 }], WIDTH / 2);
    expect(paintedBoxes).toBe(1);
    for (let x = 40; x < 120; x += 3) {
      for (let y = 20; y < 60; y += 3) {
        for (const value of pixel(bytes, x, y)) expect(Math.abs(value - 96)).toBeLessThan(12);
      }
    }
  });
  it('does not paint outside the box and its margin', () => {
    const { bytes } = paintBoxes(stripes(), [{ x: 100, y: 0, width: 100, height: 100 }], WIDTH);
    const inside = [pixel(bytes, 1, 50), pixel(bytes, 5, 50)].flat();
    expect(Math.max(...inside) - Math.min(...inside)).toBeGreaterThan(150);
  });
  it('ignores boxes outside the picture', () => {
    expect(paintBoxes(stripes(), [{ x: -50, y: -50, width: 20, height: 20 }], WIDTH).paintedBoxes).toBe(0);
  });
});
