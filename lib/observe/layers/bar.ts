import { clipTo } from '@/lib/observe/sight/geometry';
import { BAR_NAMES, isNamed, nameWords } from '@/lib/observe/sight/names';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';
import { isIdentityControl, speaksOfConsent } from '@/lib/observe/words';

const HIGHEST_BAR = 0.3;
const EDGE_PX = 4;
/** A strip may stand on another one: a submit bar on the tabs. */
const STACKED_PX = 72;
const HIGHEST_STACKED = 0.14;

/**
 * Whether a strip along an edge speaks to the user (a cookie notice, a log-in reminder) or is furniture of the page
 * (tabs, title, submit bar). Null when the element is no such strip.
 */
export function isNoticeBar(sight: Sight, element: Element): boolean | null {
  const edge = edgeOf(sight, element);
  if (edge === null) return null;
  const text = roughText(element, 400);
  if (speaksOfConsent(text)) return true;
  if (isNamed(element, BAR_NAMES)) return false;
  if (/[¥￥]\s?\d|合计|总计|提交订单|去结算/u.test(text)) return false;
  const pieces = text.split('\n').filter((piece) => piece.trim() !== '');
  const longest = Math.max(0, ...pieces.map((piece) => piece.length));
  if (edge === 'bottom' && pieces.length <= 4 && longest >= 5 && pieces.some(isIdentityControl)) return !isTabs(pieces);
  const speaks = pieces.some((piece) => piece.length >= 9 && /[，。！,!]/u.test(piece));
  return (longest >= 16 || speaks) && pieces.length <= 8;
}

/** The tabs of a program, by name and place: they stay where they are, whatever lies over the page behind them. */
export function isTabBar(sight: Sight, element: Element): boolean {
  const words = nameWords(element);
  const named =
    words.has('tabbar') || (words.has('tab') && words.has('bar')) || /(?:^|-)tabbar$/.test(element.localName);
  return named && edgeOf(sight, element) === 'bottom';
}

/** The edge of the viewport that a wide, low strip sticks to. */
export function edgeOf(sight: Sight, element: Element): 'top' | 'bottom' | null {
  const box = clipTo(sight.rect(element), sight.viewport);
  const { width, height } = sight.viewport;
  if (box.width < width * 0.9 || box.height > height * HIGHEST_BAR) return null;
  const slack = box.height <= height * HIGHEST_STACKED ? STACKED_PX : EDGE_PX;
  if (box.y <= slack && box.y + box.height <= height / 2) return 'top';
  return box.y + box.height >= height - slack ? 'bottom' : null;
}

function isTabs(pieces: readonly string[]): boolean {
  return pieces.length >= 3 && pieces.every((piece) => piece.length <= 5);
}
