import type { Payload } from '@/lib/model/event';
import { layerRootOf } from '@/lib/observe/layers/lift';
import { signOf } from '@/lib/observe/shape/control-signs';
import { controlShape, labelOf } from '@/lib/observe/shape/controls';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import { isGround } from '@/lib/observe/sight/hit';
import { isNamed, TITLE_NAMES } from '@/lib/observe/sight/names';
import type { Sight } from '@/lib/observe/sight/sight';
import { isInked, isRendered } from '@/lib/observe/sight/visibility';
import { isAgreementLink, isPolicyLink } from '@/lib/recognise/words/scene';

type PolicyLink = Payload<'policy-link-shown'>;

const TRIGGER = /协议|協議|政策|隐私|隱私|条款|條款|声明|聲明|指引|须知|清单|privacy|terms|agreement|policy/i;
const HIGHEST_CLIMB = 4;
const MOST_LINKS = 60;

/** Links and controls whose words name a policy or an agreement, wherever on the page they can be seen. */
export function findPolicyLinks(sight: Sight, roots: readonly ParentNode[]): readonly PolicyLink[] {
  const controls = new Set<Element>();
  for (const root of roots) {
    const walker = sight.document.createTreeWalker(root as Node, 4);
    for (let node = walker.nextNode(); node && controls.size < MOST_LINKS; node = walker.nextNode()) {
      if (!TRIGGER.test((node as Text).data)) continue;
      const control = controlAround(sight, parentOf(node));
      if (control) controls.add(control);
    }
  }
  return [...controls].map((control) => ({
    control: controlShape(sight, control),
    inLayer: layerRootOf(sight, control) !== null,
  }));
}

/** The tappable thing whose whole label is the name; a bare row of a menu counts, a heading does not. */
function controlAround(sight: Sight, start: Element | null): Element | null {
  let row: Element | null = null;
  let current = start;
  for (let climb = 0; current && !isGround(current) && climb < HIGHEST_CLIMB; climb += 1, current = parentOf(current)) {
    if (/^(?:h[1-6]|title|script|style|head|textarea)$/.test(current.localName) || isNamed(current, TITLE_NAMES))
      return null;
    const { text } = labelOf(sight, current);
    if (!isPolicyLink(text) && !isAgreementLink(text)) break;
    if (!isRendered(sight, current) || !isInked(sight, current)) return null;
    if (signOf(sight, current) !== null) return current;
    row = current;
  }
  return row;
}
