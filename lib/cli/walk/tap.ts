import type { ArmedPage } from '@/lib/cli/record/armed-page';
import { frameOffset } from '@/lib/cli/record/frame-control';
import type { FrameEntry } from '@/lib/cli/record/frames';

/** A navigation within this time of a tap is the tap's doing. */
const TAP_EFFECT_MS = 2500;

/**
 * A trusted tap at a point of a frame's viewport, as a finger would make it. The browser turns it into touch, pointer
 * and click events with `isTrusted`. False when the frame cannot be placed on the screen.
 */
export async function tapAt(armed: ArmedPage, frame: FrameEntry, point: { x: number; y: number }): Promise<boolean> {
  const offset = await frameOffset(armed, frame);
  if (!offset) return false;
  const x = point.x + offset.x;
  const y = point.y + offset.y;
  armed.expect('walk', TAP_EFFECT_MS);
  await armed.root.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await armed.root.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return true;
}
