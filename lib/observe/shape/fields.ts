import type { FieldShape } from '@/lib/model/prompt-shape';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import { isEmpty } from '@/lib/observe/sight/geometry';
import { selectorOf } from '@/lib/observe/sight/selector';
import { SEEN_OPACITY, type Sight } from '@/lib/observe/sight/sight';
import { visibleText } from '@/lib/observe/sight/text';
import { isWholePage } from '@/lib/observe/sight/whole-page';
import { FIELD_QUERY, type FieldElement, fieldValue, isField } from './field-element';

const LONGEST_NEAR = 300;
const HIGHEST_CLIMB = 6;
const HIGHEST_ROW_PX = 130;

/** Whether a field held something when it was first met; asked again later it still says how it was then. */
export interface Prefills {
  of(field: Element): boolean;
}

/** Remembers fields as they were first met. After the first gesture an unseen field counts as not prefilled. */
export function createPrefills(touched: () => boolean): Prefills {
  const known = new WeakMap<Element, boolean>();
  return {
    of: (field) => {
      const before = known.get(field);
      if (before !== undefined) return before;
      const filled = !touched() && fieldValue(field) !== '';
      known.set(field, filled);
      return filled;
    },
  };
}

/** Rendered, inked and with extent: a person can reach it, if need be by scrolling. */
export function isFieldShown(sight: Sight, field: Element): boolean {
  if (!field.isConnected || field.getClientRects().length === 0) return false;
  return (
    sight.style(field).visibility === 'visible' && !isEmpty(sight.rect(field)) && sight.opacity(field) >= SEEN_OPACITY
  );
}

/** What a person can see of one field; never what it holds. */
export function fieldShape(sight: Sight, field: FieldElement, prefills: Prefills): FieldShape {
  const input = field as Partial<HTMLInputElement>;
  const maxLength = typeof input.maxLength === 'number' && input.maxLength > 0 ? input.maxLength : null;
  const row = rowOf(sight, field);
  return {
    selector: selectorOf(field),
    type: typeOf(field),
    name: (field.getAttribute('name') ?? field.id ?? '').slice(0, 80),
    label: labelOfField(field, row),
    placeholder: placeholderOf(field).slice(0, 120),
    autocomplete: field.getAttribute('autocomplete') ?? '',
    maxLength,
    required: input.required === true || field.getAttribute('aria-required') === 'true',
    prefilled: prefills.of(field),
    rect: sight.rect(field),
    nearText: nearText(sight, field),
  };
}

function typeOf(field: Element): string {
  if (field.localName === 'textarea' || field.localName === 'select') return field.localName;
  if (field.localName !== 'input') return 'editable';
  const { type, inputMode } = field as HTMLInputElement;
  return type === 'text' && (inputMode === 'tel' || inputMode === 'numeric') ? 'tel' : type;
}

/** uni-app and others draw the hint as an element of its own beside an input without one. */
function placeholderOf(field: Element): string {
  const own = field.getAttribute('placeholder');
  if (own) return own;
  const drawn = field.parentElement?.querySelector('[class*="placeholder"]')?.textContent;
  return drawn?.trim() ?? field.getAttribute('data-placeholder') ?? '';
}

function labelOfField(field: Element, row: string): string {
  const direct = field.getAttribute('aria-label');
  if (direct) return direct.slice(0, 120);
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelled = ids.map((id) => root.getElementById?.(id)?.textContent?.trim() ?? '').join(' ');
  if (labelled.trim() !== '') return labelled.trim().slice(0, 120);
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const tied = labels.map((label) => label.textContent?.trim() ?? '').find((text) => text !== '');
  return (tied ?? row).replace(/\s+/g, ' ').slice(0, 120);
}

/** Words in the same row as the field, before anything that belongs to another field. */
function rowOf(sight: Sight, field: Element): string {
  let around = parentOf(field);
  for (let climb = 0; around && climb < HIGHEST_CLIMB; climb += 1, around = parentOf(around)) {
    if (countFields(around) > 1 || sight.rect(around).height > HIGHEST_ROW_PX) return '';
    const text = withoutHint(visibleText(sight, around, 200), field, around);
    if (text !== '') return text.split('\n')[0] ?? '';
  }
  return '';
}

/** What is left of a row's words without the field's hint and the labels of buttons in it. */
function withoutHint(text: string, field: Element, row: Element): string {
  const buttons = [...row.querySelectorAll('button,[role=button],uni-button')].map(
    (button) => button.textContent?.trim() ?? '',
  );
  let rest = text;
  for (const other of [placeholderOf(field), ...buttons]) if (other !== '') rest = rest.split(other).join('');
  return rest.replace(/\n+/g, '\n').trim();
}

/** Words of the group around the field, where a reason for asking would stand. */
function nearText(sight: Sight, field: Element): string {
  let group: Element | null = null;
  let around = parentOf(field);
  for (let climb = 0; around && climb < HIGHEST_CLIMB; climb += 1, around = parentOf(around)) {
    const placed = /fixed|absolute/.test(sight.style(around).position);
    if (group && !placed && around.localName !== 'form' && isWholePage(sight, around, LONGEST_NEAR)) break;
    group = around;
    if (placed || around.localName === 'form') break;
  }
  return group ? visibleText(sight, group, LONGEST_NEAR) : '';
}

function countFields(element: Element): number {
  return [...element.querySelectorAll(FIELD_QUERY)].filter(isField).length;
}
