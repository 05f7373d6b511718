import { append, define, descriptorOf, removeOwn } from './natives';

/** What the probe has put into the page, so that it can all be taken out again when the audit ends. */
const steps: (() => void)[] = [];

/** Defines a property; false where the object refuses. */
export function put(target: object, key: string, descriptor: PropertyDescriptor): boolean {
  const before = descriptorOf(target, key);
  const isPut = define(target, key, descriptor);
  if (isPut) {
    undoLater(() => {
      const now = descriptorOf(target, key);
      if (!now || now.value !== descriptor.value || now.get !== descriptor.get || now.set !== descriptor.set) return;
      if (before) define(target, key, before);
      else removeOwn(target, key);
    });
  }
  return isPut;
}

/** Adds a step that undoes something else. */
export function undoLater(undo: () => void): void {
  append(steps, undo);
}

/** Puts back what was there before, except where the page has put something of its own on top since. */
export function removeTraces(): void {
  for (let index = steps.length - 1; index >= 0; index -= 1) steps[index]?.();
  steps.length = 0;
}
