import { FIELD_QUERY, type FieldElement, isField } from '@/lib/observe/shape/field-element';
import { isFieldShown } from '@/lib/observe/shape/fields';
import { isWithin } from '@/lib/observe/sight/flat-tree';
import { centreOf, clipTo, isEmpty } from '@/lib/observe/sight/geometry';
import { seenAt } from '@/lib/observe/sight/hit';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';

/** Fields that a person sees now, outside the given subtrees, uncovered. */
export function fieldsInSight(sight: Sight, without: readonly Element[]): readonly FieldElement[] {
  return allFields(sight).filter((field) => {
    if (without.some((root) => isWithin(field, root)) || !isFieldShown(sight, field)) return false;
    const part = clipTo(sight.rect(field), sight.viewport);
    if (isEmpty(part)) return false;
    const { x, y } = centreOf(part);
    const seen = seenAt(sight, x, y);
    return seen === null || isWithin(seen, field) || isWithin(field, seen) || isBeside(field, seen);
  });
}

/** Hints are drawn over empty fields as siblings. */
function isBeside(field: Element, seen: Element): boolean {
  const row = field.parentElement;
  return row?.contains(seen) === true && (seen.textContent ?? '').length < 60;
}

const COMPONENTS = 'taro-input-core,uni-input,wx-input,dd-input,taro-textarea-core';

/** A field of a mini-program renderer is on its way: its component stands there, what it is made of does not yet. */
export function hasFieldToCome(sight: Sight): boolean {
  return [...sight.document.querySelectorAll(COMPONENTS)].some((component) => {
    const inside: ParentNode = sight.shadowOf(component) ?? component;
    return inside.querySelector('input,textarea') === null && sight.style(component).display !== 'none';
  });
}

/** Every field of the document and of the shadow trees that can be read. */
export function allFields(sight: Sight): readonly FieldElement[] {
  const scopes: readonly ParentNode[] = [sight.document, ...sight.shadows];
  return scopes.flatMap((scope) => [...scope.querySelectorAll(FIELD_QUERY)].filter(isField));
}

/** What a field says of itself and what stands right beside it, for telling its kind. */
export function fieldWords(field: Element): string {
  const input = field as Partial<HTMLInputElement>;
  const own = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label', 'class'].map(
    (name) => field.getAttribute(name) ?? '',
  );
  const drawn = field.parentElement?.textContent ?? '';
  const row = field.parentElement?.parentElement ? roughText(field.parentElement.parentElement, 40) : '';
  const kind = input.type === 'tel' || input.type === 'password' ? ` ${input.type}` : '';
  return `${own.join(' ')} ${drawn.length < 60 ? drawn : ''} ${countFieldsIn(field) === 1 ? row : ''}${kind}`.slice(
    0,
    400,
  );
}

function countFieldsIn(field: Element): number {
  const row = field.parentElement?.parentElement;
  return row ? row.querySelectorAll(FIELD_QUERY).length : 0;
}
