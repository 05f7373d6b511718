import type { Payload } from '@/lib/model/event';
import { mainScroller, scrollRangeOf } from '@/lib/observe/control/scroll';
import { findLayers } from '@/lib/observe/layers/find';
import { readBlocks } from '@/lib/observe/page/blocks';
import { tallyOf } from '@/lib/observe/page/content';
import { allFields } from '@/lib/observe/page/page-fields';
import { isFieldShown } from '@/lib/observe/shape/fields';
import { areaOf, coverageOf, unionOf } from '@/lib/observe/sight/geometry';
import { stackAt } from '@/lib/observe/sight/hit';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';
import { visibleText } from '@/lib/observe/sight/text';
import { isOnScreen } from '@/lib/observe/sight/visibility';
import { WHOLE_PAGE } from '@/lib/observe/sight/walk-shown';
import { dutyWords } from '@/lib/recognise/words/duty-words';
import { operatorLines } from '@/lib/recognise/words/operator-lines';
import { tradeWords } from '@/lib/recognise/words/scene';

const MOST_LINKS = 60;
const LONGEST_TEXT = 8000;
/** Licences stand at the very end of long pages. */
const WHOLE_TEXT = 60_000;
const MOST_OF_THE_SCREEN = 0.6;

/** What the page shows now, layers left out. */
export function surveyPage(sight: Sight): Payload<'page-surveyed'> {
  const layers = findLayers(sight);
  const without = layers.flatMap((layer) => [...layer.roots, ...(layer.mask ? [layer.mask] : [])]);
  const blocks = readBlocks(sight, { without, isFresh: () => true });
  const tally = tallyOf(blocks);
  const chars = blocks.reduce((sum, block) => sum + block.text.replace(/\s/g, '').length, 0);
  const { body } = sight.document;
  const rough = body ? roughText(body, WHOLE_TEXT) : '';
  return {
    title: sight.document.title.slice(0, 200),
    visibleChars: chars,
    visibleImages: tally.images,
    canvasOnly: chars === 0 && hasLargeCanvas(sight),
    blocked: layers.some((layer) => {
      const covered = coverageOf(unionOf([layer.box, ...(layer.mask ? [sight.rect(layer.mask)] : [])]), sight.viewport);
      return covered >= MOST_OF_THE_SCREEN && (layer.mask === null || sight.style(layer.mask).pointerEvents !== 'none');
    }),
    tradeWords: body ? [...tradeWords(visibleText(sight, body, LONGEST_TEXT, WHOLE_PAGE))] : [],
    dutyWords: body ? [...dutyWords(`${rough}\n${descriptionsIn(body)}`)] : [],
    operatorLines: [...operatorLines(rough)],
    scrollRange: scrollRangeOf(mainScroller(sight)),
    links: linksOf(sight),
    formFields: allFields(sight).filter((field) => isFieldShown(sight, field)).length,
  };
}

/** A licence is often a picture. */
function descriptionsIn(body: Element): string {
  return [...body.querySelectorAll('img[alt],a[title]')]
    .map((element) => element.getAttribute('alt') ?? element.getAttribute('title') ?? '')
    .join('\n');
}

function hasLargeCanvas(sight: Sight): boolean {
  const screen = sight.viewport.width * sight.viewport.height;
  const centre = stackAt(sight, sight.viewport.width / 2, sight.viewport.height / 2);
  return centre.some((element) => element.localName === 'canvas' && areaOf(sight.rect(element)) > screen / 2);
}

function linksOf(sight: Sight): { text: string; href: string }[] {
  const links: { text: string; href: string }[] = [];
  for (const anchor of sight.document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (links.length >= MOST_LINKS) break;
    // A link drawn in SVG has no address of its own kind.
    if (typeof anchor.href !== 'string') continue;
    const text = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    if (text !== '' && (isOnScreen(sight, anchor) || anchor.getClientRects().length > 0))
      links.push({ text, href: anchor.href.slice(0, 500) });
  }
  return links;
}
