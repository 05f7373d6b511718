import type { AuditEvent, EventOf } from '@/lib/model/event';
import type { PromptShape } from '@/lib/model/prompt-shape';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import type { PromptReading } from '@/lib/recognise/prompt/reading';
import { type CalledPrompt, promptOfCall, promptOfDialog, promptOfRedirect, REPEAT_WINDOW_MS } from './called-prompts';
import type { PromptAnswer } from './view';
import type { VisitCut } from './visits';

/** A layer or called prompt with its life: when it came, changed, was answered and went. Times on the visit clock. */
export interface Layer {
  readonly frame: string;
  readonly doc: string | null;
  readonly shape: PromptShape;
  readonly lastShape: PromptShape;
  readonly reading: PromptReading;
  readonly shownAtMs: number;
  readonly hiddenAtMs: number | null;
  readonly answer: PromptAnswer | null;
}

/** Layers slide and fade in; what they are like this long after their first sight is how they were met. */
const ENTRANCE_MS = 1500;
/** A layer with the same words that comes back this soon was made anew, not shown again … */
const REMADE_MS = 300;
/** … unless somebody did something this long before it went. */
const TOUCH_MS = 1500;
/** A tap that hides a layer within this time closed it, whatever it hit. */
const CLOSE_WINDOW_MS = 800;

/** Everything that asked or merely covered in one visit, in the order of appearance. */
export function collectLayers(visit: VisitCut): readonly Layer[] {
  const drawn = visit.events.filter((event) => event.kind === 'prompt-shown').map((event) => drawnLayer(event, visit));
  return [...mergeRemade(drawn, visit), ...calledLayers(visit)].sort((a, b) => a.shownAtMs - b.shownAtMs);
}

/** Frameworks make a layer anew when the page behind it is filled: gone for a moment, and nobody has touched anything. */
function mergeRemade(drawn: readonly Layer[], visit: VisitCut): readonly Layer[] {
  const merged: Layer[] = [];
  for (const layer of [...drawn].sort((a, b) => a.shownAtMs - b.shownAtMs)) {
    const at = merged.findIndex((earlier) => isRemade(earlier, layer, visit));
    const earlier = merged[at];
    if (!earlier) merged.push(layer);
    else merged[at] = { ...earlier, lastShape: layer.lastShape, hiddenAtMs: layer.hiddenAtMs, answer: layer.answer };
  }
  return merged;
}

function isRemade(earlier: Layer, later: Layer, visit: VisitCut): boolean {
  const { hiddenAtMs } = earlier;
  if (hiddenAtMs === null || earlier.answer !== null || earlier.doc !== later.doc) return false;
  const gap = later.shownAtMs - hiddenAtMs;
  if (gap < 0 || gap > REMADE_MS || earlier.lastShape.text !== later.shape.text) return false;
  const from = visit.startAtMs + hiddenAtMs - TOUCH_MS;
  const until = visit.startAtMs + later.shownAtMs;
  return !visit.events.some(({ kind, atMs }) => kind === 'gesture' && atMs >= from && atMs <= until);
}

function drawnLayer(shown: EventOf<'prompt-shown'>, visit: VisitCut): Layer {
  const promptId = shown.shape.promptId;
  const same = (event: AuditEvent): boolean => event.doc === shown.doc && event.seq > shown.seq;
  const later = visit.events.filter(same);
  const hidden = later.find((event) => event.kind === 'prompt-hidden' && event.promptId === promptId);
  const changes = later.filter(
    (event): event is EventOf<'prompt-changed'> => event.kind === 'prompt-changed' && event.shape.promptId === promptId,
  );
  const entered = changes.filter((event) => event.atMs - shown.atMs <= ENTRANCE_MS);
  const lastShape = changes.at(-1)?.shape ?? shown.shape;
  const reading = readPrompt(lastShape);
  const first = readPrompt(shown.shape);
  const hiddenAtMs = hidden ? hidden.atMs - visit.startAtMs : null;
  return {
    frame: shown.frame,
    doc: shown.doc,
    shape: entered.at(-1)?.shape ?? shown.shape,
    lastShape,
    // What a box was like at first counts, whatever the user or the page did to it later.
    reading: { ...reading, preticked: first.preticked },
    shownAtMs: shown.atMs - visit.startAtMs,
    hiddenAtMs,
    answer: findAnswer(shown, lastShape, reading, visit, hiddenAtMs),
  };
}

function findAnswer(
  shown: EventOf<'prompt-shown'>,
  shape: PromptShape,
  reading: PromptReading,
  visit: VisitCut,
  hiddenAtMs: number | null,
): PromptAnswer | null {
  const promptId = shown.shape.promptId;
  const ours = visit.events.filter((event) => event.seq > shown.seq && event.doc === shown.doc);
  for (const event of ours) {
    const ms = event.atMs - visit.startAtMs;
    if (event.kind === 'walk-step' && event.promptId === promptId && event.answer) {
      return { answer: event.answer, ms };
    }
    if (event.kind !== 'gesture' || event.type !== 'tap' || event.promptId !== promptId) continue;
    const answer = answerOfTap(event, shape, reading, hiddenAtMs === null ? null : hiddenAtMs - ms);
    if (answer) return { answer, ms };
  }
  return null;
}

function answerOfTap(
  tap: EventOf<'gesture'>,
  shape: PromptShape,
  reading: PromptReading,
  hiddenAfterMs: number | null,
): PromptAnswer['answer'] | null {
  const index = shape.controls.findIndex((control) => control.selector === tap.selector);
  const byText =
    index >= 0 ? index : shape.controls.findIndex((control) => control.text !== '' && control.text === tap.text);
  const role = byText >= 0 ? reading.roles[byText] : undefined;
  if (role === 'accept' || role === 'reject' || role === 'close') return role;
  if (role === 'link') return null;
  const closed = hiddenAfterMs !== null && hiddenAfterMs >= 0 && hiddenAfterMs <= CLOSE_WINDOW_MS;
  return closed ? 'close' : null;
}

function calledLayers(visit: VisitCut): readonly Layer[] {
  const layers: Layer[] = [];
  for (const event of visit.events) {
    const called = calledPrompt(event);
    if (!called) continue;
    const layer = calledLayer(called, visit);
    if (!layers.some((earlier) => repeats(earlier, layer))) layers.push(layer);
  }
  return layers;
}

function calledPrompt(event: AuditEvent): CalledPrompt | null {
  if (event.kind === 'api-called') return promptOfCall(event);
  if (event.kind === 'dialog-opened') return promptOfDialog(event);
  if (event.kind === 'location-requested' || event.kind === 'request-sent') return promptOfRedirect(event);
  return null;
}

function repeats(earlier: Layer, layer: Layer): boolean {
  return (
    earlier.shape.source === layer.shape.source &&
    earlier.reading.kind === layer.reading.kind &&
    layer.shownAtMs - earlier.shownAtMs <= REPEAT_WINDOW_MS
  );
}

function calledLayer({ event, shape, reading }: CalledPrompt, visit: VisitCut): Layer {
  const shownAtMs = event.atMs - visit.startAtMs;
  return {
    frame: event.frame,
    doc: event.doc,
    shape,
    lastShape: shape,
    reading,
    shownAtMs,
    hiddenAtMs: null,
    answer: null,
  };
}
