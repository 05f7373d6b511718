import { isGround } from './hit';
import { roughText } from './rough-text';
import type { Sight } from './sight';

const HIGHEST_SHARE = 0.6;

/** Too high or too wordy to be one group of a form: the page, or most of it. */
export function isWholePage(sight: Sight, element: Element, longest: number): boolean {
  if (isGround(element) || sight.rect(element).height > sight.viewport.height * HIGHEST_SHARE) return true;
  return roughText(element, longest + 1).length > longest;
}
