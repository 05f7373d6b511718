import { defineHostAccessors } from '@/lib/probe/host-accessors';
import { HOST_MEMBERS, HOST_NAMES, type HostMember, type HostName } from '@/lib/probe/host-apis';
import { isFramework, reportHostCall } from '@/lib/probe/host-call';
import { readByName } from '@/lib/probe/lexical';
import {
  createWeakTable,
  dataOf,
  type Fn,
  holderOf,
  isFunction,
  isObject,
  readData,
  readOwn,
} from '@/lib/probe/natives';
import { watchScripts } from '@/lib/probe/page-scripts';
import { brand } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';

/** Looks for host objects again. */
export interface HostWatch {
  /** Looks whether a host object has appeared; cheap enough for every hooked call. */
  glance(): void;
}

/**
 * Hooks the host objects of `HOST_NAMES` whenever they appear: there already, assigned (through accessors on
 * `Window.prototype`), or declared in ways that no accessor sees (found again between scripts and at hooked calls).
 * Known members are wrapped in place; the object itself stays the page's. `scriptRuns` is told of page scripts.
 */
export function hookHosts(realm: Realm, scriptRuns: () => void): HostWatch {
  const { scope } = realm;
  const dresser = createDresser(realm);
  const accessors = defineHostAccessors(realm, (name, value) => dresser.dress(name, value));

  function glance(): void {
    for (let index = 0; index < HOST_NAMES.length; index += 1) {
      const name = HOST_NAMES[index];
      const value = name && readOwn(scope, name);
      if (name && isObject(value) && dresser.isNew(value)) dresser.dress(name, value);
    }
  }

  function lookClosely(): void {
    for (let index = 0; index < HOST_NAMES.length; index += 1) {
      const name = HOST_NAMES[index];
      if (name) dresser.dress(name, readNow(name));
    }
  }

  function readNow(name: HostName): unknown {
    try {
      return accessors.aside(readByName[name]);
    } catch {
      // Declared, but its script has not come to the declaration yet.
      return undefined;
    }
  }

  lookClosely();
  realm.listen(scope, 'load', accessors.settle);
  watchScripts(realm, () => {
    scriptRuns();
    lookClosely();
  });
  return { glance };
}

/** Wraps the known members of host objects in place. */
interface Dresser {
  /** Number of members that the object has by now; 0 for anything but an object. */
  dress(name: HostName, value: unknown): number;
  isNew(value: object): boolean;
}

function createDresser(realm: Realm): Dresser {
  const known = createWeakTable<number>();
  const isPlatformObject = platformTest(realm.scope);
  const reported: Record<string, true> = Object.create(null);
  let depth = 0;

  function refused(name: HostName, host: object): void {
    // What a framework's own interfaces do in the end, the browser's hooks see.
    if (reported[name] || isFramework(host)) return;
    reported[name] = true;
    realm.report('gap', { what: 'host-object-sealed', detail: name });
  }

  function imitate(name: HostName, host: object, member: HostMember, original: Fn): Fn {
    return realm.wrap.lookalike(original, {
      before: (_self, args) => {
        depth += 1;
        // An SDK's method calls the bridge itself: the page asked once.
        if (depth > 1 && member.kind === 'bridge') return;
        reportHostCall(realm, { name, host, member, args, isKnown: (known.get(host) ?? 0) > 0 });
      },
      finally: () => {
        depth -= 1;
      },
    });
  }

  function dressMember(name: HostName, host: object, member: HostMember): boolean {
    const found = memberOf(host, member);
    const original = dataOf(found?.descriptor);
    if (!found || !isFunction(original)) return false;
    if (realm.wrap.isWrapped(original)) return true;
    const value = imitate(name, host, member, original);
    if (!realm.traces.put(found.holder, found.key, { ...found.descriptor, value })) refused(name, host);
    return true;
  }

  function dress(name: HostName, value: unknown): number {
    if (!isObject(value) || isPlatformObject(value)) return 0;
    let count = 0;
    let telling = 0;
    known.set(value, known.get(value) ?? 0);
    for (let index = 0; index < HOST_MEMBERS.length; index += 1) {
      const member = HOST_MEMBERS[index];
      if (!member || !dressMember(name, value, member)) continue;
      count += 1;
      if (member.kind !== 'generic') telling += 1;
    }
    known.set(value, telling);
    return count;
  }

  return { dress, isNew: (value) => known.get(value) === undefined };
}

/** The function property that a member's path leads to, read without running accessors; null when it does not. */
function memberOf(
  host: object,
  member: HostMember,
): { holder: object; key: string; descriptor: PropertyDescriptor } | null {
  let part: unknown = host;
  const last = member.steps.length - 1;
  for (let index = 0; index < last; index += 1) part = readData(part, member.steps[index] ?? '');
  const key = member.steps[last] ?? '';
  const found = isObject(part) ? holderOf(part, key) : null;
  // `call` and the like that every function or object inherits are the language's.
  if (!found || found.holder === ObjectPrototype || found.holder === FunctionPrototype) return null;
  return { ...found, key };
}

const ObjectPrototype: object = Object.prototype;
const FunctionPrototype: object = Function.prototype;

function platformTest(scope: object): (value: unknown) => boolean {
  const isTarget = brand(scope, 'EventTarget');
  const isCollection = brand(scope, 'HTMLCollection');
  return (value) => isTarget(value) || isCollection(value);
}
