import type { Emit } from '@/lib/observe/engine/emitter';
import { fieldValue, isField } from '@/lib/observe/shape/field-element';
import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';
import { selectorOf } from '@/lib/observe/sight/selector';

const REST_MS = 400;
const LONGEST_VALUE = 200;

/** Tells that somebody typed into a field, once typing rests. The value travels only as a text to search. */
export function watchTyping(scope: ObservedWindow, emit: Emit, signal: AbortSignal): void {
  const timers = new Map<Element, number>();
  const told = new WeakMap<Element, string>();
  const tell = (field: Element): void => {
    const timer = timers.get(field);
    if (timer !== undefined) scope.clearTimeout(timer);
    timers.delete(field);
    const value = fieldValue(field).slice(0, LONGEST_VALUE);
    if (value === '' || told.get(field) === value) return;
    told.set(field, value);
    emit('field-typed', { selector: selectorOf(field), infoType: null, masked: '' }, undefined, [
      { channel: 'field', text: value, as: 'text' },
    ]);
  };
  const fieldOf = (event: Event): Element | null => {
    const [target] = event.composedPath();
    return event.isTrusted && target && 'localName' in target && isField(target as Element)
      ? (target as Element)
      : null;
  };
  const onInput = (event: Event): void => {
    const field = fieldOf(event);
    if (!field) return;
    scope.clearTimeout(timers.get(field));
    timers.set(
      field,
      scope.setTimeout(() => !signal.aborted && tell(field), REST_MS),
    );
  };
  const onLeave = (event: Event): void => {
    const field = fieldOf(event);
    if (field && timers.has(field)) tell(field);
  };
  scope.addEventListener('input', onInput, { capture: true, passive: true, signal });
  for (const type of ['change', 'blur'])
    scope.addEventListener(type, onLeave, { capture: true, passive: true, signal });
  // A form may be sent, and the page gone, before typing has come to rest.
  for (const type of ['submit', 'pagehide', 'pointerdown']) {
    scope.addEventListener(type, () => [...timers.keys()].forEach(tell), { capture: true, passive: true, signal });
  }
}
