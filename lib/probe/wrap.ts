import {
  apply,
  bare,
  construct,
  createWeakTable,
  type Fn,
  holderOf,
  isFunction,
  isObject,
  ProxyOf,
  scope,
} from './natives';
import { brand, globalFunction, prototypeOfInterface } from './platform';
import { scrubStack, startStacks } from './stack';
import { put } from './traces';

/** Replaces functions by look-alikes that report. Nothing happens where there is nothing to wrap. */

/** What a hook does around a native call. Whatever it throws is swallowed; it never changes the call. */
export interface Hook<S = unknown> {
  /** Called often (timers, attributes): host objects are not looked for at such a call. */
  readonly hot?: boolean;
  /** Which receivers (for a constructor: which new objects) `before` and `after` are for; all without it. */
  readonly only?: (self: unknown) => self is S;
  before?(self: S, args: readonly unknown[]): void;
  /** After a call that did not throw; `self` is the new object of a constructor. */
  after?(self: S, args: readonly unknown[], result: unknown): void;
  /** After the call, thrown or not. */
  finally?(): void;
}

/** Around a call of which nothing is to be told. */
const QUIET: Hook = bare({ hot: true });

/** What stands behind each look-alike: the original, or the text that it prints as. */
const originals = createWeakTable<Fn | string>();
let pageRuns: () => void;
let isBusy = false;

/** Begins. `isRunning` is called at every call of a wrapped function that is not hot. */
export function startWrapping(isRunning: () => void): void {
  pageRuns = isRunning;
  startStacks(run);
  // Look-alikes print as what they stand for, `toString` itself included.
  replace(Function.prototype, 'toString', 'value', (native) =>
    standIn(native, {
      apply: (target, self, args) => {
        const known = isObject(self) ? originals.get(self) : undefined;
        return typeof known === 'string' ? known : run(QUIET, self, args, () => apply(target, known ?? self, args));
      },
    }),
  );
}

/** Hooks a method, wherever on the prototype chain it is. */
export function hookMethod(target: unknown, key: string, hook: Hook): void {
  replace(target, key, 'value', (original) => lookalike(original, hook));
}

/** Hooks a method of an interface, for calls on its instances. */
export function hookInstances(interfaceName: string, key: string, hook: Hook<object>): void {
  hookMethod(prototypeOfInterface(interfaceName), key, { ...hook, only: brand(interfaceName) });
}

/** Hooks the setter of an interface's accessor property. */
export function hookSetter<S>(interfaceName: string, key: string, hook: Hook<S>): void {
  replace(prototypeOfInterface(interfaceName), key, 'set', (original) => lookalike(original, hook));
}

/** Hooks a constructor that is a property of the global object. */
export function hookConstructor<S>(key: string, hook: Hook<S>): void {
  hookMethod(scope, key, hook);
  replace(prototypeOfInterface(key), 'constructor', 'value', (original) => globalFunction(key) ?? original);
}

function replace(target: unknown, key: string, field: 'value' | 'set', imitate: (original: Fn) => Fn): void {
  const found = isObject(target) ? holderOf(target, key) : null;
  const original = found?.descriptor[field];
  if (found && isFunction(original)) put(found.holder, key, { ...found.descriptor, [field]: imitate(original) });
}

/** The look-alike of any function. */
export function lookalike<S>(original: Fn, given: Hook<S>): Fn {
  const hook = bare<Hook>(given);
  const proxy = standIn(original, {
    apply: (target, self, args) => run(hook, self, args, () => apply(target, self, args)),
    construct: (target, args, newTarget) => {
      const aim = newTarget === proxy || !isFunction(newTarget) ? target : newTarget;
      return run(hook, undefined, args, () => construct(target, args, aim));
    },
  });
  return proxy;
}

/** Makes a call; what it throws looks as if the page had made it. */
function scrubbed<R>(call: () => R): R {
  try {
    return call();
  } catch (error) {
    quietly(() => scrubStack(error));
    throw error;
  }
}

function standIn(original: Fn, handler: ProxyHandler<Fn>): Fn {
  const proxy = new ProxyOf(original, bare(handler));
  originals.set(proxy, original);
  return proxy;
}

/** Whether the function is a look-alike already. */
export function isWrapped(value: object): boolean {
  return originals.get(value) !== undefined;
}

/** Makes a function of the probe's own print as a native of that name. */
export function disguise(own: Fn, name: string): void {
  originals.set(own, `function ${name}() { [native code] }`);
}

/** Runs a call with its hook around it. */
function run<R>(hook: Hook, self: unknown, args: readonly unknown[], call: () => R): R {
  const { hot, only, before, after } = hook;
  quietly(() => {
    if (!hot) pageRuns();
    if (before && (!only || only(self))) before(self, args);
  });
  let result: R;
  try {
    result = scrubbed(call);
  } finally {
    if (hook.finally) quietly(hook.finally);
  }
  quietly(() => {
    const subject = self ?? result;
    if (after && (!only || only(subject))) after(subject, args, result);
  });
  return result;
}

/** While a hook works, nothing that it sets off is reported, and where it fails the page must not notice. */
function quietly(step: () => void): void {
  if (isBusy) return;
  isBusy = true;
  try {
    step();
  } catch {
    // See above.
  }
  isBusy = false;
}
