import type { Rect } from '@/lib/model/prompt-shape';
import { type ObservedWindow, parentOf, type ShadowReader } from './flat-tree';
import { plainRect, type Size } from './geometry';

/** Below this effective opacity nobody sees anything. */
export const SEEN_OPACITY = 0.1;

/**
 * What one look at the page has read so far. Styles and rectangles are asked for once per element; a new look begins
 * with an empty one, so nothing stale is ever judged.
 */
export interface Sight {
  readonly scope: ObservedWindow;
  readonly document: Document;
  readonly viewport: Size;
  readonly shadowOf: ShadowReader;
  /** Shadow trees known so far. */
  readonly shadows: readonly ShadowRoot[];
  /** Memory of one question per element for the length of this look. */
  readonly memory: SightMemory;
  style(element: Element): CSSStyleDeclaration;
  rect(element: Element): Rect;
  /** Product of the opacities of the element and everything around it. */
  opacity(element: Element): number;
}

export interface SightMemory {
  readonly lifts: Map<Element, unknown>;
  readonly masks: Map<Element, boolean>;
  readonly paints: Map<Element, boolean>;
  readonly flow: Map<Element, boolean>;
}

/** Opens a look at the page as it stands now. */
export function createSight(scope: ObservedWindow, shadowOf: ShadowReader, shadows: readonly ShadowRoot[] = []): Sight {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const rects = new Map<Element, Rect>();
  const opacities = new Map<Element, number>();
  const style = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element);
    if (known) return known;
    const read = scope.getComputedStyle(element);
    styles.set(element, read);
    return read;
  };
  const rect = (element: Element): Rect => {
    const known = rects.get(element);
    if (known) return known;
    const read = plainRect(element.getBoundingClientRect());
    rects.set(element, read);
    return read;
  };
  const opacity = (element: Element): number => {
    const known = opacities.get(element);
    if (known !== undefined) return known;
    const own = ownOpacity(style(element));
    const parent = own < SEEN_OPACITY ? null : parentOf(element);
    const read = parent ? own * opacity(parent) : own;
    opacities.set(element, read);
    return read;
  };
  return {
    scope,
    document: scope.document,
    viewport: { width: scope.innerWidth, height: scope.innerHeight },
    shadowOf,
    shadows,
    memory: { lifts: new Map(), masks: new Map(), paints: new Map(), flow: new Map() },
    style,
    rect,
    opacity,
  };
}

/** Opacity of one element alone, `filter: opacity()` included. */
function ownOpacity(style: CSSStyleDeclaration): number {
  const plain = Number.parseFloat(style.opacity);
  const own = Number.isNaN(plain) ? 1 : plain;
  const filter = style.filter;
  if (filter === 'none' || filter === '' || !filter.includes('opacity(')) return own;
  const named = /opacity\(([\d.]+)(%?)\)/.exec(filter);
  if (!named) return own;
  return own * (Number.parseFloat(named[1] ?? '1') / (named[2] === '%' ? 100 : 1));
}
