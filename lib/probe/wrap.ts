import {
  apply,
  bare,
  construct,
  createWeakTable,
  descriptorOf,
  type Fn,
  holderOf,
  isFunction,
  isObject,
  ProxyOf,
  readData,
  type WeakTable,
} from './natives';
import type { StackReader } from './stack';
import type { Traces } from './traces';

/** What a hook does around a native call. Whatever it throws is swallowed; it never changes the call. */
export interface Hook {
  /** Called often (timers, attributes): host objects are not looked for at such a call. */
  readonly hot?: boolean;
  before?(self: unknown, args: readonly unknown[]): void;
  /** After a call that did not throw; `result` is the new object of a constructor. */
  after?(self: unknown, args: readonly unknown[], result: unknown): void;
  /** After the call, thrown or not. */
  finally?(): void;
}

/** Replaces functions by look-alikes that report. Each method gives false where there is nothing to wrap. */
export interface Wrapper {
  /** A method, wherever on the prototype chain it is. */
  method(target: unknown, key: string, hook: Hook): boolean;
  /** The setter of an accessor property. */
  setter(target: unknown, key: string, hook: Hook): boolean;
  /** A constructor that is a property of the global object. */
  creator(scope: object, key: string, hook: Hook): boolean;
  /** The look-alike of any function. */
  lookalike(original: Fn, hook: Hook): Fn;
  /** Whether the function is a look-alike already. */
  isWrapped(value: object): boolean;
  /** Makes a function of the probe's own print as a native of that name. */
  disguise(own: Fn, name: string): void;
}

/** Creates the wrapper. `pageRuns` is called at every call of a wrapped function that is not hot. */
export function createWrapper(stack: StackReader, traces: Traces, pageRuns: () => void): Wrapper {
  const originals = createWeakTable<Fn | string>();
  const run = createRunner(stack, pageRuns);
  disguiseToString(originals, stack, traces);

  function lookalike(original: Fn, given: Hook): Fn {
    const hook = bare(given);
    const handler: ProxyHandler<Fn> = {
      apply: (target, self, args) => run(hook, self, args, () => apply(target, self, args)),
      construct: (target, args, newTarget) => {
        const aim = newTarget === proxy || !isFunction(newTarget) ? target : newTarget;
        const made = run(hook, undefined, args, () => construct(target, args, aim));
        return isObject(made) ? made : target;
      },
    };
    const proxy = new ProxyOf(original, bare(handler));
    originals.set(proxy, original);
    return proxy;
  }

  return {
    lookalike,
    isWrapped: (value) => originals.get(value) !== undefined,
    disguise: (own, name) => originals.set(own, `function ${name}() { [native code] }`),
    method: (target, key, hook) => wrapMethod(traces, target, key, (original) => lookalike(original, hook)),
    setter: (target, key, hook) => wrapSetter(traces, target, key, (original) => lookalike(original, hook)),
    creator: (scope, key, hook) => wrapCreator(traces, scope, key, (original) => lookalike(original, hook)),
  };
}

type Runner = (hook: Hook, self: unknown, args: readonly unknown[], call: () => unknown) => unknown;

/** Runs a call with its hook around it. While a hook works, nothing that it sets off is reported. */
function createRunner(stack: StackReader, pageRuns: () => void): Runner {
  let isBusy = false;

  function quietly(step: () => void): void {
    if (isBusy) return;
    isBusy = true;
    try {
      step();
    } catch {
      // A hook that fails must not be noticed by the page.
    }
    isBusy = false;
  }

  const run: Runner = (hook, self, args, call) => {
    quietly(() => {
      if (!hook.hot) pageRuns();
      hook.before?.(self, args);
    });
    let result: unknown;
    try {
      result = call();
    } catch (error) {
      quietly(() => stack.scrub(error));
      throw error;
    } finally {
      if (hook.finally) quietly(hook.finally);
    }
    if (hook.after) quietly(() => hook.after?.(self, args, result));
    return result;
  };
  stack.hideAbove(run);
  return run;
}

function wrapMethod(traces: Traces, target: unknown, key: string, imitate: (original: Fn) => Fn): boolean {
  const found = isObject(target) ? holderOf(target, key) : null;
  if (!found || !isFunction(found.descriptor.value)) return false;
  return traces.put(found.holder, key, { ...found.descriptor, value: imitate(found.descriptor.value) });
}

function wrapSetter(traces: Traces, target: unknown, key: string, imitate: (original: Fn) => Fn): boolean {
  const found = isObject(target) ? holderOf(target, key) : null;
  if (!found || !isFunction(found.descriptor.set)) return false;
  return traces.put(found.holder, key, { ...found.descriptor, set: imitate(found.descriptor.set) });
}

function wrapCreator(traces: Traces, scope: object, key: string, imitate: (original: Fn) => Fn): boolean {
  const descriptor = descriptorOf(scope, key);
  if (!descriptor || !isFunction(descriptor.value)) return false;
  const proxy = imitate(descriptor.value);
  const prototype = readData(descriptor.value, 'prototype');
  const back = isObject(prototype) ? descriptorOf(prototype, 'constructor') : undefined;
  if (isObject(prototype) && back) traces.put(prototype, 'constructor', { ...back, value: proxy });
  return traces.put(scope, key, { ...descriptor, value: proxy });
}

/** Look-alikes print as what they stand for, `toString` itself included. */
function disguiseToString(originals: WeakTable<Fn | string>, stack: StackReader, traces: Traces): void {
  wrapMethod(traces, Function.prototype, 'toString', (native) => {
    const proxy = new ProxyOf(
      native,
      bare({
        apply: (target: Fn, self: unknown, args: unknown[]) => {
          const known = isObject(self) ? originals.get(self) : undefined;
          if (typeof known === 'string') return known;
          try {
            return apply(target, known ?? self, args);
          } catch (error) {
            stack.scrub(error);
            throw error;
          }
        },
      }),
    );
    originals.set(proxy, native);
    return proxy;
  });
}
