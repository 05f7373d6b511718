import { type Answer, giveAnswer, type OpenLayer, openLayers } from './answer';
import { pause } from './settle';
import { settle, surveyAll, type WalkContext } from './visit-page';

/** Answers given to the layers of one page before the walker gives up on it. */
const MAX_ANSWERS = 4;
/** A page reacts to a tap within this time, or not at all. */
const REACTION_MS = 350;

/**
 * Answers the prompts on the screen, the top one first, until none is left that can be answered. Layers that ask for
 * nothing but stand in the way (coupons, updates) are closed, as a user would.
 */
export async function answerAll(walk: WalkContext, wanted: 'accept' | 'reject'): Promise<void> {
  const answered = new Set<string>();
  for (let count = 0; count < MAX_ANSWERS; count += 1) {
    const layers = await openLayers(walk.armed, walk.recorder);
    const layer = layers.find((open) => !answered.has(keyOf(open)) && !isPassing(open));
    if (!layer) return;
    answered.add(keyOf(layer));
    const tapped = await giveAnswer(walk.armed, layer, answerFor(layer, wanted));
    if (!tapped) continue;
    await pause(REACTION_MS);
    await settle(walk, 'answer');
    await surveyAll(walk);
  }
}

function answerFor(layer: OpenLayer, wanted: 'accept' | 'reject'): Exclude<Answer, 'close'> {
  return layer.reading.isPrompt ? wanted : 'reject';
}

/** Leaves by itself or is part of the page: nobody answers a loading mask, and a form is not an answer to give. */
function isPassing(layer: OpenLayer): boolean {
  const { reading, shape } = layer;
  if (shape.controls.length === 0) return true;
  return reading.topic === 'loading' || shape.surface === 'inline' || (!reading.isPrompt && shape.surface !== 'layer');
}

function keyOf(layer: OpenLayer): string {
  return `${layer.frame.doc}/${layer.shape.promptId}`;
}
