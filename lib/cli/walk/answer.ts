import type { ArmedPage } from '@/lib/cli/record/armed-page';
import { callAll, callFrame } from '@/lib/cli/record/frame-control';
import type { FrameEntry } from '@/lib/cli/record/frames';
import type { Recorder } from '@/lib/cli/record/recorder';
import type { EventOf } from '@/lib/model/event';
import type { PromptShape } from '@/lib/model/prompt-shape';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import type { PromptReading } from '@/lib/recognise/prompt/reading';
import { namesPolicyOrAgreement } from '@/lib/recognise/words/scene';
import { tapAt } from './tap';

/** A layer that is on the screen now, with its reading. */
export interface OpenLayer {
  readonly frame: FrameEntry;
  readonly shape: PromptShape;
  readonly reading: PromptReading;
}

/** The layers that a user meets now, the one on top first. */
export async function openLayers(armed: ArmedPage, recorder: Recorder): Promise<readonly OpenLayer[]> {
  const answers = await callAll(armed, 'status');
  const layers = answers.flatMap(({ frame, value }) =>
    value.openPrompts.flatMap((promptId): OpenLayer[] => {
      const shape = latestShape(recorder, armed.walk, frame.doc, promptId);
      return shape ? [{ frame, shape, reading: readPrompt(shape) }] : [];
    }),
  );
  return layers.reverse();
}

function latestShape(recorder: Recorder, walk: string, doc: string | null, promptId: string): PromptShape | null {
  const events = recorder.events.filter(
    (event): event is EventOf<'prompt-shown'> | EventOf<'prompt-changed'> =>
      (event.kind === 'prompt-shown' || event.kind === 'prompt-changed') &&
      event.walk === walk &&
      event.doc === doc &&
      event.shape.promptId === promptId,
  );
  return events.at(-1)?.shape ?? null;
}

export type Answer = 'accept' | 'reject' | 'close';

/** Which control gives the answer: refusing falls back to closing, since that is what a user is left with. */
export function controlFor(
  reading: PromptReading,
  wanted: 'accept' | 'reject',
): { index: number; answer: Answer } | null {
  if (wanted === 'accept') {
    return reading.acceptControl === null ? null : { index: reading.acceptControl, answer: 'accept' };
  }
  if (reading.rejectControl !== null) return { index: reading.rejectControl, answer: 'reject' };
  return reading.closeControl === null ? null : { index: reading.closeControl, answer: 'close' };
}

/** Gives an answer by trusted taps, ticking agreement boxes first where the answer is yes. True when it was tapped. */
export async function giveAnswer(armed: ArmedPage, layer: OpenLayer, wanted: 'accept' | 'reject'): Promise<boolean> {
  const control = controlFor(layer.reading, wanted);
  if (!control) return false;
  const { promptId } = layer.shape;
  if (wanted === 'accept') await tickBoxes(armed, layer);
  const point = await callFrame(layer.frame, 'point', promptId, { control: control.index });
  if (!point?.ok) return false;
  const words = layer.shape.controls[control.index]?.text ?? '';
  // A refusal that had to be given by closing is a refusal all the same.
  const answer = wanted === 'reject' ? 'reject' : control.answer;
  armed.note('walk-step', { step: 'tap', detail: words, promptId, answer }, Date.now(), layer.frame);
  return tapAt(armed, layer.frame, point);
}

/** Only what the answer needs: the agreement to policies, never a newsletter. */
async function tickBoxes(armed: ArmedPage, layer: OpenLayer): Promise<void> {
  for (const [index, tick] of layer.shape.ticks.entries()) {
    if (tick.checked || !namesPolicyOrAgreement(tick.text)) continue;
    const point = await callFrame(layer.frame, 'point', layer.shape.promptId, { tick: index });
    if (point?.ok) await tapAt(armed, layer.frame, point);
  }
}
