import { dressHost } from './dress-host';
import { HOST_NAMES } from './host-apis';
import type { HostName } from './lexical';
import { bare, define, descriptorOf, each, type Fn, isObject, prototypeOf, readAny, scope, setOwn } from './natives';
import { globals, prototypeOfInterface } from './platform';
import { put, undoLater } from './traces';
import { disguise } from './wrap';

/** The accessors that see a host object being assigned. */

const { queueMicrotask } = globals;
/** Ends the watch over an object that was assigned before it had members, by name. */
const growing: Record<string, () => void> = bare({});
let isAside = false;

/**
 * Puts one accessor per host name on `Window.prototype`, so that an assignment is seen the moment it happens and the
 * own properties of `window` stay as they were. Reading falls through to elements of that id; assigning makes the
 * ordinary own property that it would have made anyway.
 */
export function defineHostAccessors(): void {
  const prototype = prototypeOfInterface('Window');
  const beyond = prototype && prototypeOf(prototype);
  each(HOST_NAMES, (name) => {
    if (!prototype || !beyond || descriptorOf(prototype, name)) return;
    const accessor = {
      get(this: unknown): unknown {
        return isAside ? undefined : readAny(beyond, name, this ?? scope);
      },
      set(this: unknown, value: unknown): void {
        assign(name, this ?? scope, value);
      },
      enumerable: false,
      configurable: true,
    };
    disguiseAs(accessor.get, `get ${name}`);
    disguiseAs(accessor.set, `set ${name}`);
    put(prototype, name, accessor);
  });
}

/** Runs a reading of a bare name without going through the accessors. */
export function readAside(read: () => unknown): unknown {
  isAside = true;
  try {
    return read();
  } finally {
    isAside = false;
  }
}

/** Ends the watch over objects that were assigned before they had members. */
export function settleHosts(): void {
  for (const name in growing) growing[name]?.();
}

function disguiseAs(own: Fn, name: string): void {
  define(own, 'name', { value: name });
  disguise(own, name);
}

/** Makes the own property that an assignment makes, and takes notice of what becomes a global. */
function assign(name: HostName, self: unknown, value: unknown): void {
  const receiver = isObject(self) ? self : scope;
  if (receiver === scope && isObject(value) && dressHost(name, value) === 0) watchGrowth(name, value);
  else setOwn(receiver, name, value);
}

/**
 * An object assigned empty (`window.wx = {}`) gets its members in the following statements. Until it has some and the
 * script ends, its property is an accessor that looks for them at every reading.
 */
function watchGrowth(name: HostName, value: object): void {
  let isQueued = false;
  const own = {
    get(): unknown {
      if (dressHost(name, value) > 0 && !isQueued) {
        isQueued = true;
        queueMicrotask(close);
      }
      return value;
    },
    set(this: unknown, next: unknown): void {
      close();
      assign(name, this, next);
    },
    enumerable: true,
    configurable: true,
  };
  const close = (): void => {
    if (growing[name] === close) delete growing[name];
    if (descriptorOf(scope, name)?.get === own.get) setOwn(scope, name, value);
  };
  growing[name] = close;
  define(scope, name, own);
  undoLater(close);
}
