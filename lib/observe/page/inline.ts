import type { Rect } from '@/lib/model/prompt-shape';
import { commonAncestor, parentOf } from '@/lib/observe/sight/flat-tree';
import { clipTo } from '@/lib/observe/sight/geometry';
import { isGround } from '@/lib/observe/sight/hit';
import { BUTTON_NAMES, isNamed } from '@/lib/observe/sight/names';
import type { Sight } from '@/lib/observe/sight/sight';
import { isWholePage } from '@/lib/observe/sight/whole-page';
import { isPersonalField } from '@/lib/observe/words';
import { fieldWords } from './page-fields';

/** A form group in the page's content that asks for personal information. */
export interface FoundGroup {
  readonly root: Element;
  readonly box: Rect;
}

const LONGEST_GROUP = 300;
const HIGHEST_CLIMB = 6;

/** The groups that the personal fields in sight stand in: one per form. */
export function findGroups(sight: Sight, fields: readonly Element[]): readonly FoundGroup[] {
  const personal = fields.filter((field) => isPersonalField(fieldWords(field)) && !isSearch(field));
  const byForm = new Map<Element | null, Element[]>();
  for (const field of personal) {
    const form = field.closest('form');
    byForm.set(form, [...(byForm.get(form) ?? []), field]);
  }
  return [...byForm].flatMap(([form, members]) => {
    const root = form ?? groupRoot(sight, members);
    return root && !isGround(root) ? [{ root, box: clipTo(sight.rect(root), sight.viewport) }] : [];
  });
}

function isSearch(field: Element): boolean {
  return field.getAttribute('type') === 'search' || field.closest('[role=search]') !== null;
}

/** The container of all the fields with their labels, and the button beside them if one is near. */
function groupRoot(sight: Sight, fields: readonly Element[]): Element | null {
  const [first, ...rest] = fields;
  if (!first) return null;
  let root: Element | null = rest.length === 0 ? (parentOf(first) ?? first) : first;
  for (const field of rest) root = root && commonAncestor(root, field);
  for (let climb = 0; root && climb < HIGHEST_CLIMB && !hasButton(root); climb += 1) {
    const around: Element | null = parentOf(root);
    if (!around || isWholePage(sight, around, LONGEST_GROUP)) return root;
    root = around;
  }
  return root;
}

function hasButton(element: Element): boolean {
  if (element.querySelector('button,[role=button],input[type=submit],[open-type]')) return true;
  return [...element.querySelectorAll('*')].some(
    (inner) =>
      isNamed(inner, BUTTON_NAMES) &&
      (inner.textContent ?? '').trim().length > 1 &&
      (inner.textContent ?? '').length < 16,
  );
}
