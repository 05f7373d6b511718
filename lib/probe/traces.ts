import { append, define, descriptorOf, removeOwn } from './natives';

/** What the probe has put into the page, so that it can all be taken out again when the audit ends. */
export interface Traces {
  /** Defines a property; false where the object refuses. */
  put(target: object, key: string, descriptor: PropertyDescriptor): boolean;
  /** Adds a step that undoes something else. */
  later(undo: () => void): void;
  /** Puts back what was there before, except where the page has put something of its own on top since. */
  remove(): void;
}

/** Creates an empty record of traces. */
export function createTraces(): Traces {
  const steps: (() => void)[] = [];
  return {
    put: (target, key, descriptor) => {
      const before = descriptorOf(target, key);
      if (!define(target, key, descriptor)) return false;
      append(steps, () => {
        const now = descriptorOf(target, key);
        if (!now || now.value !== descriptor.value || now.get !== descriptor.get || now.set !== descriptor.set) return;
        if (before) define(target, key, before);
        else removeOwn(target, key);
      });
      return true;
    },
    later: (undo) => append(steps, undo),
    remove: () => {
      for (let index = steps.length - 1; index >= 0; index -= 1) steps[index]?.();
      steps.length = 0;
    },
  };
}
