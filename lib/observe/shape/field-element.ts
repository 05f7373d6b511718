export type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

export const FIELD_QUERY = 'input,textarea,select,[contenteditable=""],[contenteditable="true"]';
const NOT_TYPED = /^(?:button|submit|reset|image|checkbox|radio|hidden|range|color)$/;

/** Something a person types, picks or writes into; buttons and ticks are none. */
export function isField(element: Element): element is FieldElement {
  if (element.localName === 'input') return !NOT_TYPED.test((element as HTMLInputElement).type);
  return element.matches('textarea,select,[contenteditable=""],[contenteditable="true"]');
}

/** What a field holds now. Never leaves the page except as a text to search. */
export function fieldValue(field: Element): string {
  if ('value' in field) return String((field as HTMLInputElement).value);
  return field.textContent ?? '';
}
