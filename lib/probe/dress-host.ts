import { report } from './emit';
import { HOST_MEMBERS, type HostMember } from './host-apis';
import { isFramework, reportHostCall } from './host-call';
import type { HostName } from './lexical';
import { bare, createWeakTable, dataOf, each, holderOf, isFunction, isObject, readData } from './natives';
import { brand } from './platform';
import { put } from './traces';
import { isWrapped, lookalike } from './wrap';

/** Wraps the known members of host objects in place. */

/** Objects looked at, with the number of their members that only a host has. */
const known = createWeakTable<number>();
const sealed: Record<string, true> = bare({});
const isTarget = brand('EventTarget');
const isCollection = brand('HTMLCollection');
const ObjectPrototype: object = Object.prototype;
const FunctionPrototype: object = Function.prototype;
let depth = 0;

/** Whether the object has not been looked at. */
export function isNewHost(value: object): boolean {
  return known.get(value) === undefined;
}

/** Wraps the members that are there by now and gives their number; 0 for anything but an object of scripts. */
export function dressHost(name: HostName, value: unknown): number {
  if (!isObject(value) || isTarget(value) || isCollection(value)) return 0;
  let count = 0;
  let telling = 0;
  known.set(value, known.get(value) ?? 0);
  each(HOST_MEMBERS, (member) => {
    if (!dressMember(name, value, member)) return;
    count += 1;
    if (member.kind !== 'generic') telling += 1;
  });
  known.set(value, telling);
  return count;
}

function dressMember(name: HostName, host: object, member: HostMember): boolean {
  const { steps } = member;
  const key = steps[steps.length - 1] ?? '';
  let part: unknown = host;
  for (let index = 0; index < steps.length - 1; index += 1) part = readData(part, steps[index] ?? '');
  const found = isObject(part) ? holderOf(part, key) : null;
  const original = dataOf(found?.descriptor);
  // `call` and the like that every function or object inherits are the language's.
  if (!found || found.holder === ObjectPrototype || found.holder === FunctionPrototype) return false;
  if (!isFunction(original)) return false;
  if (isWrapped(original)) return true;
  const value = lookalike(original, {
    before: (_self, args) => {
      depth += 1;
      // An SDK's method calls the bridge itself: the page asked once.
      if (depth > 1 && member.kind === 'bridge') return;
      reportHostCall({ name, host, member, args, isKnown: (known.get(host) ?? 0) > 0 });
    },
    finally: () => {
      depth -= 1;
    },
  });
  if (!put(found.holder, key, { ...found.descriptor, value })) refused(name, host);
  return true;
}

function refused(name: HostName, host: object): void {
  // What a framework's own interfaces do in the end, the browser's hooks see.
  if (sealed[name] || isFramework(host)) return;
  sealed[name] = true;
  report('gap', { what: 'host-object-sealed', detail: name });
}
