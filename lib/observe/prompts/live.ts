import type { PromptShape, Rect } from '@/lib/model/prompt-shape';
import { panelBox } from '@/lib/observe/layers/panel';
import { FIELD_QUERY, isField } from '@/lib/observe/shape/field-element';
import { isFieldShown } from '@/lib/observe/shape/fields';
import type { Measured } from '@/lib/observe/shape/measure';
import { isWithin } from '@/lib/observe/sight/flat-tree';
import { clipTo, isEmpty } from '@/lib/observe/sight/geometry';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';

export type Surface = 'layer' | 'gate' | 'inline';

/** A layer, gate or form group as one look found it. */
export interface Sighting {
  readonly surface: Surface;
  readonly roots: readonly Element[];
  readonly mask: Element | null;
  readonly box: Rect;
}

/** The same followed from look to look. */
export interface Live {
  /** Given when it is told; empty before. */
  promptId: string;
  readonly surface: Surface;
  /** Epoch ms of the first look that saw it. */
  readonly since: number;
  roots: readonly Element[];
  mask: Element | null;
  box: Rect;
  /** It lasted for a frame, so a person could see it. */
  confirmed: boolean;
  announced: boolean;
  measured: Measured;
  /** What was last told of it. */
  told: string;
  dirty: boolean;
  measuredAt: number;
  /** Looks in a row that found it where it was. */
  still: number;
}

const COARSE_PX = 4;

/** The sighting is of the same thing, by the elements it is made of. */
export function isSame(live: Live, sighting: Sighting): boolean {
  if (live.surface !== sighting.surface) return false;
  return live.roots.some((root) =>
    sighting.roots.some((other) => root === other || isWithin(root, other) || isWithin(other, root)),
  );
}

/** It stands where a person could see it, were it not for what may lie over it. */
export function isStillThere(sight: Sight, live: Live): boolean {
  return live.roots.some((root) => {
    if (!root.isConnected || root.getClientRects().length === 0) return false;
    const style = sight.style(root);
    if (style.display === 'none' || sight.opacity(root) < SEEN_OPACITY) return false;
    if (live.surface === 'inline')
      return [...root.querySelectorAll(FIELD_QUERY)].some((each) => isField(each) && isFieldShown(sight, each));
    return !isEmpty(clipTo(panelBox(sight, root), sight.viewport));
  });
}

/** Same place and size, but for what rounding does. */
export function isSameBox(a: Rect, b: Rect): boolean {
  return (
    Math.abs(a.x - b.x) < 1.5 &&
    Math.abs(a.y - b.y) < 1.5 &&
    Math.abs(a.width - b.width) < 1.5 &&
    Math.abs(a.height - b.height) < 1.5
  );
}

/** What must differ for a change to be told: words, controls, states; places only roughly. */
export function gistOf(shape: PromptShape): string {
  return JSON.stringify([
    shape.title,
    shape.text,
    shape.controls.map((control) => [
      control.text,
      control.enabled,
      Math.round(control.rect.width / COARSE_PX),
      control.selector,
    ]),
    shape.fields.map((field) => [field.selector, field.type, field.placeholder]),
    shape.ticks.map((tick) => [tick.text, tick.checked]),
    Math.round(shape.coverage * 20),
    Math.round(shape.panelCoverage * 20),
    shape.blocking,
  ]);
}

/** Hardly a line in common: the container was given to another matter. */
export function isOtherMatter(before: PromptShape, after: PromptShape): boolean {
  const old = new Set(before.text.split('\n').map(stripDigits));
  const lines = after.text
    .split('\n')
    .map(stripDigits)
    .filter((line) => line !== '');
  if (old.size === 0 || lines.length === 0 || before.text === '') return false;
  const shared = lines.filter((line) => old.has(line)).length;
  const sameControl = after.controls.some((control) => before.controls.some((other) => other.text === control.text));
  return shared === 0 && !sameControl;
}

/** Words or something to tap: less than that is a mask on its way. */
export function saysSomething(shape: PromptShape): boolean {
  return shape.text.trim() !== '' || shape.controls.length > 0 || shape.fields.length > 0;
}

function stripDigits(line: string): string {
  return line.replace(/\d+/g, '').trim();
}
