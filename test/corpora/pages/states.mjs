import { PNG } from 'pngjs';

/** Share of pixels below which two pictures show the same: a running number or a turning wheel. */
const SAME = 0.012;
/** A picture that stands for less long is part of an animation. */
const STANDS_MS = 180;
const CHANNEL_STEP = 24;
const MOST = 4;

/** The pictures decoded, without those that repeat the one before. */
export function changesOf(frames) {
  const changes = [];
  for (const frame of frames) {
    const pixels = PNG.sync.read(Buffer.from(frame.png, 'base64'));
    const before = changes.at(-1);
    if (before && difference(before.pixels, pixels) < SAME) before.untilMs = frame.atMs;
    else changes.push({ ...frame, pixels, untilMs: frame.atMs });
  }
  return changes;
}

/** What a person would remember of the page: every picture that stood still for a while, oldest first, blank ones left out. */
export function statesOf(changes) {
  const standing = changes.filter((change, index) => {
    const next = changes[index + 1];
    return !next || next.atMs - change.atMs >= STANDS_MS;
  });
  const seen = standing.filter((change) => !isBlank(change.pixels));
  const kept = seen.filter((change, index) => index === 0 || difference(seen[index - 1].pixels, change.pixels) >= SAME);
  const chosen = kept.length <= MOST ? kept : [...kept.slice(0, MOST - 1), kept.at(-1)];
  // A page that stays blank is shown blank.
  return (chosen.length > 0 ? chosen : changes.slice(-1)).map(({ atMs, png }) => ({ atMs, png }));
}

function difference(one, other) {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const step =
      Math.abs(one.data[at] - other.data[at]) +
      Math.abs(one.data[at + 1] - other.data[at + 1]) +
      Math.abs(one.data[at + 2] - other.data[at + 2]);
    if (step > CHANNEL_STEP) different += 1;
  }
  return different / (one.width * one.height);
}

function isBlank(pixels) {
  const { data } = pixels;
  for (let at = 4; at < data.length; at += 4) {
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) return false;
  }
  return true;
}
