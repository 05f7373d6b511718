import { append, each } from './natives';

/** How to read the parts of a stack: its lines as text, or its call sites. */
export interface FrameTest<T> {
  /** Stands for a call; the others are the lines of the error's message. */
  isFrame(part: T): boolean;
  /** A frame of the probe's own. */
  isOwn(part: T): boolean;
}

/**
 * The parts of a stack without the probe's own. Where those had pushed the outermost ones over the limit, they are taken
 * from `present`, the stack as it is now, which is not looked at otherwise.
 */
export function withoutOwn<T>(
  parts: readonly T[],
  test: FrameTest<T>,
  present: () => readonly T[],
  limit: number,
): T[] {
  const kept: T[] = [];
  let frames = 0;
  let missing = 0;
  let sinceOwn = 0;
  each(parts, (part) => {
    const isFrame = test.isFrame(part);
    if (isFrame) frames += 1;
    if (isFrame && test.isOwn(part)) {
      missing += 1;
      sinceOwn = 0;
      return;
    }
    if (isFrame) sinceOwn += 1;
    append(kept, part);
  });
  if (missing === 0 || frames !== limit) return kept;
  each(present(), (part) => {
    if (missing === 0 || !test.isFrame(part) || test.isOwn(part)) return;
    if (sinceOwn > 0) sinceOwn -= 1;
    else {
      append(kept, part);
      missing -= 1;
    }
  });
  return kept;
}
