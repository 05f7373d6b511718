import { edgeOf } from '@/lib/observe/layers/bar';
import { coverageOf } from '@/lib/observe/sight/geometry';
import { isNamed, LOADER_NAMES, nameWords, SKELETON_NAMES, SPLASH_NAMES } from '@/lib/observe/sight/names';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';

const FURNITURE_TAGS = new Set([
  'nav',
  'footer',
  'uni-tabbar',
  'uni-page-head',
  'uni-top-window',
  'taro-tabbar',
  'dialog',
]);
const FURNITURE_ROLES = /^(?:navigation|tablist|contentinfo|progressbar|status|alert|dialog|alertdialog)$/;
const PAIRS = ['tab bar', 'nav bar', 'page head', 'title bar', 'status bar', 'bottom bar', 'bottom nav', 'tab nav'].map(
  (pair) => pair.split(' '),
);
const SINGLES = ['tabbar', 'navbar', 'titlebar', 'topbar', 'statusbar', 'footer', 'copyright', 'beian'];
const LARGEST_FURNITURE = 0.35;

/** Part of every page rather than of this one: tabs, title bar, footer, skeleton, loader, splash. */
export function isFurniture(sight: Sight, element: Element): boolean {
  if (isNamed(element, SKELETON_NAMES)) return roughText(element, 120).length < 100;
  const covered = coverageOf(sight.rect(element), sight.viewport);
  if (isNamed(element, SPLASH_NAMES)) return covered > 0.5;
  if (isNamed(element, LOADER_NAMES)) return covered < 0.6 && roughText(element, 60).length < 40;
  if (covered > LARGEST_FURNITURE) return false;
  if (FURNITURE_TAGS.has(element.localName) || FURNITURE_ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (isFurnitureName(element)) return true;
  const { position } = sight.style(element);
  return (position === 'fixed' || position === 'sticky') && edgeOf(sight, element) !== null;
}

function isFurnitureName(element: Element): boolean {
  const words = nameWords(element);
  if (SINGLES.some((word) => words.has(word))) return true;
  return PAIRS.some(([first = '', second = '']) => words.has(first) && words.has(second));
}
