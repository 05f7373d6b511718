import type { Rect } from '@/lib/model/prompt-shape';
import { shownPart } from '@/lib/observe/shape/ticks';
import { isWithin } from '@/lib/observe/sight/flat-tree';
import { centreOf, clipTo, isEmpty, plainRect } from '@/lib/observe/sight/geometry';
import { stackAt } from '@/lib/observe/sight/hit';
import type { Sight } from '@/lib/observe/sight/sight';

/** Where to tap, in the frame's own viewport; `why` says what is in the way when it cannot be tapped. */
export interface TapPoint {
  readonly x: number;
  readonly y: number;
  readonly ok: boolean;
  readonly why: '' | 'gone' | 'hidden' | 'outside' | 'covered';
}

const BOX_PX = 12;

/** The answer where there is no point to tap. */
export function missing(why: TapPoint['why']): TapPoint {
  return { x: 0, y: 0, ok: false, why };
}

/** A point at which a tap reaches the element, scrolled into view where needed. `look` opens a fresh look. */
export function pointOn(look: () => Sight, element: Element): TapPoint {
  if (!element.isConnected) return missing('gone');
  if (element.getClientRects().length === 0) return missing('hidden');
  const direct = tryPoints(look(), element, rectsOf(element));
  if (direct.ok) return direct;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return tryPoints(look(), element, rectsOf(element));
}

/** The same for a box to tick: its own box, or the near end of its label, where no link is hit. */
export function pointOnTick(look: () => Sight, element: Element): TapPoint {
  if (!element.isConnected) return missing('gone');
  const shown = shownPart(look(), element) ?? element;
  if (shown.getClientRects().length === 0) return missing('hidden');
  const near = (): Rect[] =>
    rectsOf(shown).map((rect) =>
      rect.width > 60 ? { ...rect, width: BOX_PX * 2, height: Math.min(rect.height, 28) } : rect,
    );
  const direct = tryPoints(look(), shown, near());
  if (direct.ok) return direct;
  shown.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return tryPoints(look(), shown, near());
}

function rectsOf(element: Element): Rect[] {
  return [...element.getClientRects()].map(plainRect).filter((rect) => !isEmpty(rect));
}

function tryPoints(sight: Sight, element: Element, rects: readonly Rect[]): TapPoint {
  let why: TapPoint['why'] = 'outside';
  for (const rect of rects) {
    const part = clipTo(rect, sight.viewport);
    if (part.width < 2 || part.height < 2) continue;
    for (const { x, y } of [
      centreOf(part),
      at(part, 0.25, 0.5),
      at(part, 0.75, 0.5),
      at(part, 0.5, 0.25),
      at(part, 0.5, 0.8),
    ]) {
      const top = stackAt(sight, x, y)[0];
      if (top && isWithin(top, element))
        return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, ok: true, why: '' };
      why = 'covered';
    }
  }
  return missing(why);
}

function at(rect: Rect, across: number, down: number): { x: number; y: number } {
  return { x: rect.x + rect.width * across, y: rect.y + rect.height * down };
}
