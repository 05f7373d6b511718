import { HOST_NAMES, type HostName } from './host-apis';
import { apply, define, descriptorOf, type Fn, isFunction, isObject, prototypeOf, readAny, removeOwn } from './natives';
import { prototypeOfInterface } from './platform';
import type { Realm } from './realm';

/** The accessors that see a host object being assigned. */
export interface HostAccessors {
  /** Runs a reading of a bare name without going through the accessors. */
  aside(read: () => unknown): unknown;
  /** Ends the watch over objects that were assigned before they had members. */
  settle(): void;
}

/** Takes notice of an assigned value; gives the number of known members that it has. */
type Notice = (name: HostName, value: unknown) => number;

/**
 * Puts one accessor per host name on `Window.prototype`, so that an assignment is seen the moment it happens and the
 * own properties of `window` stay as they were. Reading falls through to elements of that id; assigning makes the
 * ordinary own property that it would have made anyway.
 */
export function defineHostAccessors(realm: Realm, notice: Notice): HostAccessors {
  const { scope } = realm;
  const prototype = prototypeOfInterface(scope, 'Window');
  const beyond = prototype && prototypeOf(prototype);
  const growing = createGrowing(realm, notice);
  let isAside = false;

  function read(name: HostName, self: unknown): unknown {
    return isAside || !beyond ? undefined : readAs(beyond, name, self ?? scope);
  }

  function assign(name: HostName, self: unknown, value: unknown): void {
    const receiver = isObject(self) ? self : scope;
    const isOwn = receiver === scope;
    if (isOwn && notice(name, value) === 0 && isObject(value)) growing.watch(name, value);
    else defineOwn(receiver, name, value);
  }

  for (let index = 0; prototype && index < HOST_NAMES.length; index += 1) {
    const name = HOST_NAMES[index];
    if (name && !descriptorOf(prototype, name))
      realm.traces.put(prototype, name, accessorOf(realm, name, read, assign));
  }

  return {
    aside: (readName) => {
      isAside = true;
      try {
        return readName();
      } finally {
        isAside = false;
      }
    },
    settle: growing.settle,
  };
}

const readAs: (target: object, key: string, receiver: unknown) => unknown = Reflect.get;

function accessorOf(
  realm: Realm,
  name: HostName,
  read: (name: HostName, self: unknown) => unknown,
  assign: (name: HostName, self: unknown, value: unknown) => void,
): PropertyDescriptor {
  const pair = {
    get(this: unknown): unknown {
      return read(name, this);
    },
    set(this: unknown, value: unknown): void {
      assign(name, this, value);
    },
  };
  disguise(realm, pair.get, `get ${name}`);
  disguise(realm, pair.set, `set ${name}`);
  return { get: pair.get, set: pair.set, enumerable: false, configurable: true };
}

function disguise(realm: Realm, own: Fn, name: string): void {
  define(own, 'name', { value: name, writable: false, enumerable: false, configurable: true });
  realm.wrap.disguise(own, name);
}

function defineOwn(receiver: object, name: HostName, value: unknown): void {
  define(receiver, name, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * An object assigned empty (`window.wx = {}`) gets its members in the following statements. Until it has some and the
 * script ends, its property is an accessor that looks for them at every reading.
 */
function createGrowing(
  realm: Realm,
  notice: Notice,
): { watch: (name: HostName, value: object) => void; settle: () => void } {
  const { scope } = realm;
  const queue = readAny(scope, 'queueMicrotask');
  const open: Record<string, () => void> = Object.create(null);

  function watch(name: HostName, value: object): void {
    let isQueued = false;
    const own = {
      get(): unknown {
        if (notice(name, value) > 0 && !isQueued) {
          isQueued = true;
          if (isFunction(queue)) apply(queue, scope, [close]);
        }
        return value;
      },
      set(this: unknown, next: unknown): void {
        close();
        if (isObject(this) && this !== scope) defineOwn(this, name, next);
        else if (notice(name, next) === 0 && isObject(next)) watch(name, next);
        else defineOwn(scope, name, next);
      },
    };
    const close = (): void => {
      if (open[name] === close) removeOwn(open, name);
      if (descriptorOf(scope, name)?.get === own.get) defineOwn(scope, name, value);
    };
    open[name] = close;
    define(scope, name, { get: own.get, set: own.set, enumerable: true, configurable: true });
    realm.traces.later(close);
  }

  function settle(): void {
    for (const name in open) open[name]?.();
  }

  return { watch, settle };
}
