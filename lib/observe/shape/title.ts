import { isNamed, TITLE_NAMES } from '@/lib/observe/sight/names';
import type { Sight } from '@/lib/observe/sight/sight';
import { visibleText, visibleTextOf } from '@/lib/observe/sight/text';
import { walkShown } from '@/lib/observe/sight/walk-shown';

const LONGEST_TITLE = 40;

/**
 * The heading of a layer or form: declared, named as one at the top, or a short first line that is no control's and no
 * field's label. Empty without one.
 */
export function titleOf(sight: Sight, roots: readonly Element[], labels: readonly string[]): string {
  const lines = visibleTextOf(sight, roots, 600).split('\n');
  const [first = ''] = lines;
  for (const root of roots) {
    const declared = declaredTitle(root);
    if (declared) return declared;
    const marked = markedTitle(sight, root);
    if (marked && !labels.includes(marked) && leads(marked, lines, labels)) return marked;
  }
  const isLabel = labels.some((label) => label !== '' && (first === label || first.startsWith(`${label} `)));
  return lines.length > 1 && first.length <= 20 && !/[。，,；;]$/.test(first) && !isLabel ? first : '';
}

/** Nothing stands before it but the buttons of a title bar. */
function leads(title: string, lines: readonly string[], labels: readonly string[]): boolean {
  const at = lines.findIndex((line) => line.startsWith(title));
  return at >= 0 && at <= 2 && lines.slice(0, at).every((line) => labels.includes(line));
}

function declaredTitle(root: Element): string | null {
  const dialog = root.matches('[aria-labelledby]')
    ? root
    : root.querySelector('[role=dialog][aria-labelledby],[role=alertdialog][aria-labelledby],dialog[aria-labelledby]');
  const id = dialog?.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const text = id ? root.ownerDocument.getElementById(id)?.textContent?.trim() : '';
  return text ? text.slice(0, LONGEST_TITLE) : null;
}

function markedTitle(sight: Sight, root: Element): string | null {
  let title: string | null = null;
  walkShown(
    sight,
    root,
    {
      open: (element) => {
        if (title !== null) return false;
        if (
          /^h[1-6]$/.test(element.localName) ||
          element.getAttribute('role') === 'heading' ||
          isNamed(element, TITLE_NAMES)
        ) {
          const text = visibleText(sight, element, LONGEST_TITLE * 2);
          if (text !== '' && text.length <= LONGEST_TITLE && !text.includes('\n')) title = text;
        }
        return title === null;
      },
    },
    200,
  );
  return title;
}
