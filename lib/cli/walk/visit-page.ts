import type { ArmedPage } from '@/lib/cli/record/armed-page';
import { callAll } from '@/lib/cli/record/frame-control';
import type { Recorder } from '@/lib/cli/record/recorder';
import type { Shots } from '@/lib/cli/record/shots';
import { pause, waitUntilSettled } from './settle';

/** What a walk works with. */
export interface WalkContext {
  readonly armed: ArmedPage;
  readonly recorder: Recorder;
  readonly shots: Shots;
  /** Epoch ms by which the first page has to have settled. */
  readonly deadline: number;
}

/** More steps than this are an endless list. */
const MAX_SCROLL_STEPS = 20;
/** Lazy parts get this long to begin loading after a scroll step. */
const SCROLL_PAUSE_MS = 120;
/** A page reached by a tap gets at most this long to settle, so that one busy page does not eat the walk. */
const STEP_CAP_MS = 12_000;

/** How long the page's own timers are waited for: what a page may still do after loading or after an answer, after a tap, after going back. */
const TIMER_HORIZON_MS = { first: 10_500, answer: 10_500, step: 2500, back: 0 } as const;

/**
 * Waits for the page to settle and says so; a page that never does is noted as the gap `not-settled`. The first page has
 * the whole time limit, every further one its own short one.
 */
export async function settle(walk: WalkContext, after: keyof typeof TIMER_HORIZON_MS): Promise<void> {
  const deadline = after === 'first' ? walk.deadline : Date.now() + STEP_CAP_MS;
  const unsettled = await waitUntilSettled(walk.armed, { deadline, timerHorizonMs: TIMER_HORIZON_MS[after] });
  if (unsettled !== null) walk.armed.gap('not-settled', unsettled);
  walk.armed.note('walk-step', { step: 'settle', detail: unsettled ?? '' });
}

/** Lets every frame's observer say what the page shows now. */
export async function surveyAll(walk: WalkContext): Promise<void> {
  await callAll(walk.armed, 'survey');
}

/** Scrolls to the end by script, without a gesture, so that lazy footers come; then back up. */
export async function scrollThrough(walk: WalkContext): Promise<void> {
  walk.armed.note('walk-step', { step: 'scroll', detail: '' });
  for (let step = 0; step < MAX_SCROLL_STEPS; step += 1) {
    const answers = await callAll(walk.armed, 'scrollStep');
    if (!answers.some(({ value }) => value)) break;
    await pause(SCROLL_PAUSE_MS);
  }
  await settle(walk, 'step');
  await surveyAll(walk);
  await callAll(walk.armed, 'scrollHome');
}
