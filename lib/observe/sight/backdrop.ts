import { blend, type Colour, contrastOf, gradientColour, parseColour, WHITE } from './colour';
import { selfAndAncestors } from './flat-tree';
import type { Sight } from './sight';

/** Contrast that stands for "cannot be judged": words on a picture. */
const UNKNOWN = 21;

/** The colour behind an element's words, blended through everything around it; null on a picture. */
export function backgroundBehind(sight: Sight, element: Element): Colour | null {
  const sheets: Colour[] = [];
  for (const around of selfAndAncestors(element)) {
    const style = sight.style(around);
    const picture = style.backgroundImage;
    if (picture !== 'none' && picture !== '') {
      const gradient = gradientColour(picture);
      if (!gradient) return null;
      sheets.push(gradient);
      if (gradient.a >= 0.97) break;
      continue;
    }
    const colour = parseColour(style.backgroundColor);
    if (colour.a > 0) sheets.push(colour);
    if (colour.a >= 0.97) break;
  }
  return sheets.reduceRight<Colour>((under, over) => blend(over, under), WHITE);
}

/** Contrast of an element's words against what is behind them, 1 to 21. */
export function textContrast(sight: Sight, element: Element): number {
  const behind = backgroundBehind(sight, element);
  if (!behind) return UNKNOWN;
  const style = sight.style(element);
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  const ink = parseColour(fill !== '' && fill !== 'currentcolor' ? fill : style.color);
  return contrastOf(blend(ink, behind), behind);
}
