import type { PromptShape, Rect } from '@/lib/model/prompt-shape';
import { panelOf } from '@/lib/observe/layers/panel';
import { isWithin } from '@/lib/observe/sight/flat-tree';
import { areaOf, clipTo, coverageOf, holds, intersect, plainRect, shareOf } from '@/lib/observe/sight/geometry';
import { isGround, stackAt } from '@/lib/observe/sight/hit';
import { backdropOf } from '@/lib/observe/sight/paint';
import { selectorOf } from '@/lib/observe/sight/selector';
import type { Sight } from '@/lib/observe/sight/sight';
import { visibleTextOf } from '@/lib/observe/sight/text';
import { blurPx } from '@/lib/observe/sight/visibility';
import { findControls } from './controls';
import { FIELD_QUERY, isField } from './field-element';
import { fieldShape, isFieldShown, type Prefills } from './fields';
import { findTicks } from './ticks';
import { titleOf } from './title';

/** What is measured: where it is, and what kind of surface it is. */
export interface Subject {
  readonly promptId: string;
  readonly surface: 'layer' | 'gate' | 'inline';
  readonly roots: readonly Element[];
  readonly mask: Element | null;
  readonly box: Rect;
}

/** A shape with the live elements behind its controls and ticks, in the same order. */
export interface Measured {
  readonly shape: PromptShape;
  readonly controls: readonly Element[];
  readonly ticks: readonly Element[];
}

/** Measures what a person can see of a layer, gate or form group now. */
export function measure(sight: Sight, subject: Subject, prefills: Prefills): Measured {
  const { roots, mask } = subject;
  const box = plainRect(subject.box);
  const ticks = findTicks(sight, roots);
  const fields = roots
    .flatMap((root) => (isField(root) ? [root] : [...root.querySelectorAll(FIELD_QUERY)]))
    .filter(isField)
    .filter((field) => isFieldShown(sight, field));
  const skip = new Set<Element>([...ticks.map((tick) => tick.element), ...fields]);
  const controls = findControls(sight, roots, skip);
  const [first] = roots;
  const { coverage, blocking } = reach(sight, subject);
  const shapes = fields.map((field) => fieldShape(sight, field, prefills));
  const labels = [
    ...controls.map((control) => control.shape.text),
    ...shapes.flatMap((field) => [field.label, field.placeholder]),
  ];
  const shape: PromptShape = {
    promptId: subject.promptId,
    source: 'dom',
    surface: subject.surface,
    title: titleOf(sight, roots, labels),
    text: visibleTextOf(sight, roots),
    selector: first ? selectorOf(panelOf(sight, first)) : '',
    rect: box,
    viewport: sight.viewport,
    coverage,
    panelCoverage: shareOf(coverageOf(box, sight.viewport)),
    blocking,
    scrollLocked: isScrollLocked(sight),
    contentBlurred: blursContent(sight, roots, mask),
    controls: controls.map((control) => control.shape),
    fields: shapes,
    ticks: ticks.map((tick) => tick.shape),
  };
  return { shape, controls: controls.map((control) => control.element), ticks: ticks.map((tick) => tick.element) };
}

function reach(sight: Sight, { surface, roots, mask, box }: Subject): { coverage: number; blocking: boolean } {
  const panel = coverageOf(box, sight.viewport);
  if (surface === 'gate') return { coverage: 1, blocking: true };
  if (surface === 'inline') return { coverage: shareOf(panel), blocking: false };
  const covered = coverWith(sight, box, mask ? sight.rect(mask) : null);
  const modal = roots.some((root) => root.matches(':modal'));
  const blocking = modal || blocksAround(sight, roots, mask, box, panel);
  return { coverage: modal ? 1 : shareOf(covered), blocking };
}

function coverWith(sight: Sight, box: Rect, mask: Rect | null): number {
  const { viewport } = sight;
  if (!mask) return coverageOf(box, viewport);
  const masked = clipTo(mask, viewport);
  const whole = viewport.width * viewport.height;
  const inside = areaOf(clipTo(intersect(masked, box), viewport));
  return whole === 0 ? 0 : (areaOf(masked) + areaOf(clipTo(box, viewport)) - inside) / whole;
}

/** Taps beside the panel land on the layer: on its mask, or on a clear sheet that nobody sees. */
function blocksAround(
  sight: Sight,
  roots: readonly Element[],
  mask: Element | null,
  box: Rect,
  panel: number,
): boolean {
  if (panel >= 0.85) return true;
  let beside = 0;
  let caught = 0;
  for (const [across, down] of [
    [0.5, 0.08],
    [0.08, 0.3],
    [0.92, 0.5],
    [0.08, 0.7],
    [0.5, 0.92],
  ] as const) {
    const x = sight.viewport.width * across;
    const y = sight.viewport.height * down;
    if (holds(box, x, y)) continue;
    beside += 1;
    const top = stackAt(sight, x, y)[0];
    if (!top || isGround(top)) continue;
    if ((mask && isWithin(top, mask)) || roots.some((root) => isWithin(top, root))) caught += 1;
  }
  return beside > 0 && caught / beside >= 0.6;
}

/** The page behind cannot be scrolled: the document, or the scroller that an app shell uses in its place. */
function isScrollLocked(sight: Sight): boolean {
  const { body, documentElement } = sight.document;
  for (const element of [documentElement, body]) {
    if (!element) continue;
    const style = sight.style(element);
    if (style.overflowY === 'hidden' || style.overflowY === 'clip' || style.position === 'fixed') return true;
  }
  return false;
}

/** Share of the viewport that a blurred part must take to count as the page's content. */
const BLURRED_SHARE = 0.25;
const MAX_BLUR_CHECKS = 300;

/** What lies behind is blurred: by the mask, or by a filter on a large part of the page (which may refuse taps too). */
function blursContent(sight: Sight, roots: readonly Element[], mask: Element | null): boolean {
  if (mask && blurPx(backdropOf(sight.style(mask))) >= 2) return true;
  const queue: Element[] = sight.document.body ? [sight.document.body] : [];
  for (let checked = 0; queue.length > 0 && checked < MAX_BLUR_CHECKS; checked += 1) {
    const element = queue.shift();
    if (!element || roots.some((root) => isWithin(element, root))) continue;
    if (coverageOf(plainRect(sight.rect(element)), sight.viewport) < BLURRED_SHARE) continue;
    if (blurPx(sight.style(element).filter) >= 2) return true;
    queue.push(...element.children);
  }
  return false;
}
