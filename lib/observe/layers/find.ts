import type { Rect } from '@/lib/model/prompt-shape';
import { isWithin } from '@/lib/observe/sight/flat-tree';
import { centreOf, unionOf } from '@/lib/observe/sight/geometry';
import { seenAt, stackAt } from '@/lib/observe/sight/hit';
import { isNamed, LAYER_NAMES } from '@/lib/observe/sight/names';
import type { Sight } from '@/lib/observe/sight/sight';
import { layerRootOf } from './lift';
import { isMask } from './mask';
import { panelBox } from './panel';

/** One layer as it lies on the screen now. */
export interface FoundLayer {
  /** Outermost elements that hold its words: usually one, several where a close button stands apart. */
  readonly roots: readonly Element[];
  /** The sheet behind it, null without one. */
  readonly mask: Element | null;
  readonly box: Rect;
}

/**
 * The probing grid, as shares of the viewport. Dialogs, sheets, bars and toasts all cross the middle, so it is probed
 * closely; the sides are for drawers and corner panels.
 */
const MIDDLE_ROWS = [0.02, 0.08, 0.15, 0.22, 0.29, 0.36, 0.43, 0.5, 0.57, 0.64, 0.71, 0.78, 0.85, 0.92, 0.98];
const SIDE_COLUMNS = [0.06, 0.28, 0.72, 0.94];
const SIDE_ROWS = [0.03, 0.2, 0.38, 0.56, 0.74, 0.95];
const GRID: readonly (readonly [number, number])[] = [
  ...MIDDLE_ROWS.map((y) => [0.5, y] as const),
  ...SIDE_COLUMNS.flatMap((x) => SIDE_ROWS.map((y) => [x, y] as const)),
];

/**
 * The layers that a person sees now, bottom to top. Found from what lies on top at a grid of points, so that whatever
 * waits unseen in the document is not among them.
 */
export function findLayers(sight: Sight): readonly FoundLayer[] {
  const roots = new Set<Element>();
  const masks = new Set<Element>();
  for (const [x, y] of GRID) probe(sight, x * sight.viewport.width, y * sight.viewport.height, roots, masks);
  if (roots.size === 0) return [];
  const layers = groupByMask(sight, [...roots], masks);
  return sortByDepth(
    sight,
    layers.map((layer) => withSatellites(sight, layer)),
  );
}

function probe(sight: Sight, x: number, y: number, roots: Set<Element>, masks: Set<Element>): void {
  const seen = seenAt(sight, x, y, true);
  if (!seen) return;
  const root = layerRootOf(sight, seen);
  if (!root) return;
  if (isMask(sight, seen)) masks.add(seen);
  if (!isMask(sight, root) || seen !== root) roots.add(root);
}

function groupByMask(sight: Sight, roots: readonly Element[], masks: ReadonlySet<Element>): readonly FoundLayer[] {
  const layers: FoundLayer[] = [];
  for (const root of roots) {
    // A wrapper that shows nothing but its mask yet is on its way in or out.
    if (masks.has(root) && roots.length > 1 && !hasPanel(sight, root)) continue;
    const box = panelBox(sight, root);
    if (box.width < 8 || box.height < 8) continue;
    const mask = maskUnder(sight, root, box, masks);
    const mate = mask === null ? -1 : layers.findIndex((layer) => layer.mask === mask && !areApart(layer, root));
    const partner = layers[mate];
    if (partner) {
      layers[mate] = { roots: [...partner.roots, root], mask, box: unionOf([partner.box, box]) };
    } else layers.push({ roots: [root], mask, box });
  }
  return layers;
}

/** While a second mask fades in, both dialogs seem to stand over the first. */
function areApart(layer: FoundLayer, root: Element): boolean {
  return isDialog(root) && layer.roots.every(isDialog);
}

function isDialog(root: Element): boolean {
  return root.getAttribute('role') === 'dialog' || isNamed(root, LAYER_NAMES);
}

function hasPanel(sight: Sight, root: Element): boolean {
  return panelBox(sight, root).width > 0;
}

/** The mask that serves a root: inside it, or the first one below it. */
function maskUnder(sight: Sight, root: Element, box: Rect, masks: ReadonlySet<Element>): Element | null {
  if (isMask(sight, root)) return root;
  for (const mask of masks) if (isWithin(mask, root)) return mask;
  const { x, y } = centreOf(box);
  const stack = stackAt(sight, x, y);
  const last = stack.findLastIndex((element) => isWithin(element, root));
  for (const element of stack.slice(last + 1)) {
    if (isMask(sight, element)) return element;
    const other = layerRootOf(sight, element);
    if (other !== null) return isMask(sight, other) ? other : null;
  }
  return null;
}

/** Close buttons like to hang outside the panel, above the same mask. */
function withSatellites(sight: Sight, layer: FoundLayer): FoundLayer {
  if (!layer.mask) return layer;
  const { box } = layer;
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const middle = box.x + box.width / 2;
  const spots: readonly (readonly [number, number])[] = [
    [middle, bottom + 24],
    [middle, bottom + 52],
    [right - 14, box.y - 22],
    [right - 6, box.y - 6],
    [middle, box.y - 24],
  ];
  const extra = new Set<Element>();
  for (const [x, y] of spots) {
    if (x < 0 || y < 0 || x >= sight.viewport.width || y >= sight.viewport.height) continue;
    const seen = seenAt(sight, x, y);
    const root = seen && !isMask(sight, seen) ? layerRootOf(sight, seen) : null;
    if (root && !layer.roots.some((known) => isWithin(root, known)) && !isMask(sight, root)) extra.add(root);
  }
  if (extra.size === 0) return layer;
  const boxes = [...extra].map((root) => panelBox(sight, root));
  // Something large beside the panel is another layer, not its button.
  const small = [...extra].filter((_, index) => (boxes[index]?.height ?? 999) <= 80);
  return {
    ...layer,
    roots: [...layer.roots, ...small],
    box: unionOf([layer.box, ...boxes.filter((each) => each.height <= 80)]),
  };
}

function sortByDepth(sight: Sight, layers: readonly FoundLayer[]): readonly FoundLayer[] {
  return [...layers].sort((a, b) => (liesOver(sight, a, b) ? 1 : -1));
}

/** A lies over B where both are: a mask covers everything, so its own layer is the upper one. */
function liesOver(sight: Sight, a: FoundLayer, b: FoundLayer): boolean {
  if (a.mask && !b.mask) return true;
  if (b.mask && !a.mask) return false;
  const { x, y } = centreOf(b.box);
  const seen = seenAt(sight, x, y);
  return seen !== null && a.roots.some((root) => isWithin(seen, root));
}
