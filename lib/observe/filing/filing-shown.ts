import type { Payload } from '@/lib/model/event';
import type { FrameKind } from '@/lib/observe/engine/frame-kind';
import { parentOf, selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { isGround } from '@/lib/observe/sight/hit';
import { selectorOf } from '@/lib/observe/sight/selector';
import type { Sight } from '@/lib/observe/sight/sight';
import type { FilingSpot } from './find-in-page';
import { besideText, linkOf } from './link';
import { boxOf, contrastAt, drawnFontPx, hiddenReason, isOnScreenNow } from './place';
import { isInFooter, isInProse } from './prose';

const MOST_COUNTED = 300;

/** Measures a candidate as it stands now. `rect` is in document coordinates, inner scrollers unrolled. */
export function measureFiling(sight: Sight, spot: FilingSpot, frame: FrameKind): Payload<'filing-shown'> {
  const box = boxOf(sight, spot);
  const { offset, height } = scrollOf(sight, spot.element);
  const link = linkOf(sight, spot, box);
  return {
    text: spot.text,
    candidate: spot.candidate,
    from: frame.child && spot.from === 'text' ? 'frame' : spot.from,
    selector: selectorOf(spot.element),
    rect: { ...box, y: Math.round((box.y + offset) * 10) / 10 },
    pageHeight: Math.round(height),
    viewport: sight.viewport,
    hiddenBy: hiddenReason(sight, spot, box),
    onScreen: isOnScreenNow(sight, box),
    fontPx: drawnFontPx(sight, spot.element),
    contrast: contrastAt(sight, spot),
    inFooter: isInFooter(spot.element),
    link,
    besideText: besideText(sight, spot, box),
    inProse: spot.inList || isInProse(spot.element, leadsToRegister(link)),
    wordsAfter: wordsAfter(spot.block),
    foreignFrame: frame.foreign,
  };
}

/** The number itself is a link to one of the registers. */
function leadsToRegister(link: Payload<'filing-shown'>['link']): boolean {
  return (
    link?.where === 'around' && /^https?:\/\/[^/]*(?:miit|beian|mps)[^/]*\.gov\.cn(?:[/:?#]|$)/.test(link.resolved)
  );
}

/** How much is still said after a number's block: a page's own stands near the end. */
function wordsAfter(block: Element): number {
  const walker = block.ownerDocument.createTreeWalker(block.getRootNode(), 4);
  walker.currentNode = block;
  let count = 0;
  for (let node = walker.nextNode(); node && count < MOST_COUNTED; node = walker.nextNode())
    if (!block.contains(node) && !parentOf(node)?.closest('script,style,noscript,template'))
      count += (node as Text).data.trim().length;
  return count;
}

/** The page's own frame around this document has no extent, or is not displayed. */
export function isFrameHidden({ scope }: Sight): boolean {
  const owner = ownerOf(scope);
  if (!owner) return false;
  const { width, height } = owner.getBoundingClientRect();
  if (width < 2 || height < 2) return true;
  return 'checkVisibility' in owner && !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function ownerOf(scope: Window): Element | null {
  try {
    return scope.frameElement;
  } catch {
    // Another origin's page around it: nothing to be had.
    return null;
  }
}

/** How far the page is scrolled at an element, and how high it is in all, the document and inner scrollers together. */
function scrollOf(sight: Sight, element: Element): { offset: number; height: number } {
  const root = sight.document.documentElement;
  let offset = sight.scope.scrollY;
  let height = Math.max(root.scrollHeight, sight.document.body?.scrollHeight ?? 0, sight.viewport.height);
  for (const around of selfAndAncestors(element)) {
    if (isGround(around)) break;
    const style = sight.style(around);
    if (style.position === 'fixed' && around !== element) return { offset, height };
    if (!/auto|scroll/.test(style.overflowY) || around.scrollHeight <= around.clientHeight + 4) continue;
    offset += around.scrollTop;
    height += around.scrollHeight - around.clientHeight;
  }
  return { offset, height };
}
