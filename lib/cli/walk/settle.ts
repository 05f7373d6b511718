import type { ArmedPage } from '@/lib/cli/record/armed-page';
import { openClosedShadows } from '@/lib/cli/record/closed-shadows';
import { callAll } from '@/lib/cli/record/frame-control';

/** The page counts as quiet when nothing that a user would see has changed for this long … */
const QUIET_MS = 700;
/** … and nothing a user would wait for has been in flight for this long. */
const NETWORK_QUIET_MS = 400;
/** A single request that has not answered by then is taken for a long poll and no longer waited for. */
const REQUEST_PATIENCE_MS = 8000;
/** An animation that has not ended by then is taken for an endless one. */
const ANIMATION_PATIENCE_MS = 3000;
const POLL_MS = 60;

export interface SettleOptions {
  /** Epoch ms after which the wait ends whatever the page does. */
  readonly deadline: number;
  /** The page's own one-shot timers that fall due within this time of the wait's beginning are waited for too. */
  readonly timerHorizonMs: number;
}

/** What kept the page from settling, for the gap's detail; null when it settled. */
export type Unsettled = 'network' | 'changes' | 'timers' | 'animation' | 'no-answer' | null;

/**
 * Waits until the page has settled: loaded, nothing visible changing, nothing in flight, no one-shot timer due. Time is
 * only the cap.
 */
export async function waitUntilSettled(armed: ArmedPage, options: SettleOptions): Promise<Unsettled> {
  const began = Date.now();
  let reason: Unsettled = 'no-answer';
  while (Date.now() < options.deadline) {
    await pause(POLL_MS);
    reason = await whyBusy(armed, began, options);
    if (reason === null) return null;
  }
  return reason;
}

async function whyBusy(armed: ArmedPage, began: number, options: SettleOptions): Promise<Unsettled> {
  const now = Date.now();
  if (now - armed.networkBusyUntil(now, REQUEST_PATIENCE_MS) < NETWORK_QUIET_MS) return 'network';
  if (await openClosedShadows(armed)) return 'changes';
  const answers = await callAll(armed, 'status');
  const top = answers.find(({ frame }) => frame.parent === null);
  if (!top) return 'no-answer';
  if (top.value.readyState === 'loading') return 'network';
  const lastChangeAt = Math.max(...answers.map(({ value }) => value.lastChangeAt));
  if (now - Math.max(lastChangeAt, began) < QUIET_MS) return 'changes';
  if (now - began < ANIMATION_PATIENCE_MS && answers.some(({ value }) => value.animating)) return 'animation';
  if (options.timerHorizonMs === 0) return null;
  const due = await callAll(armed, 'timersDueAt');
  const latest = Math.max(...due.map(({ value }) => value));
  return latest > now && latest - began < options.timerHorizonMs ? 'timers' : null;
}

/** Waits without looking; only for moments when the page itself needs time to react to input. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
