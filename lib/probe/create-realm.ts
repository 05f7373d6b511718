import { createAddressReader } from './address';
import { createReporter } from './emit';
import { createListen } from './events';
import { construct, isFunction, isObject, readAny, readData, type Scope } from './natives';
import { invoker, reader } from './platform';
import type { Realm } from './realm';
import { createStackReader } from './stack';
import { createTraces } from './traces';
import { createWrapper } from './wrap';

/** Builds what hooks need. `send` gets wire strings; `pageRuns` is told that page code is running. */
export function createRealm(scope: Scope, send: (text: string) => void, pageRuns: () => void): Realm {
  const stack = createStackReader();
  const now = createClock(scope);
  const reporter = createReporter(send, now);
  const traces = createTraces();
  const listen = createListen(scope, traces);
  const mark = documentMark(scope);
  let requests = 0;
  const realm: Realm = {
    scope,
    wrap: createWrapper(stack, traces, pageRuns),
    traces,
    report: reporter.report,
    listen,
    caller: stack.caller,
    activated: createActivation(scope),
    now,
    address: createAddressReader(scope),
    nextRequestId: () => {
      requests += 1;
      return `p${mark}-${requests}`;
    },
    onLeaving: (step) => listen(scope, 'pagehide', step),
  };
  realm.onLeaving(reporter.flushGaps);
  return realm;
}

/** Puts hooks in place one by one; one that fails is a gap and does not keep the others out. */
export function install(realm: Realm, hooks: Readonly<Record<string, () => void>>): void {
  for (const name in hooks) {
    try {
      hooks[name]?.();
    } catch (error) {
      const message = readData(error, 'message');
      realm.report('gap', { what: 'hook-failed', detail: `${name}: ${typeof message === 'string' ? message : ''}` });
    }
  }
}

/** Epoch milliseconds on the document's own monotonic clock, which a page cannot set. */
function createClock(scope: object): () => number {
  const performance = readAny(scope, 'performance');
  const elapsed = invoker(scope, 'Performance', 'now');
  const origin = reader(scope, 'Performance', 'timeOrigin')(performance);
  return () => {
    const ms = elapsed(performance);
    return (typeof origin === 'number' ? origin : 0) + (typeof ms === 'number' ? ms : 0);
  };
}

function createActivation(scope: object): () => boolean {
  const isActive = reader(scope, 'UserActivation', 'isActive');
  const navigator = readAny(scope, 'navigator');
  const activation = isObject(navigator) ? readAny(navigator, 'userActivation') : undefined;
  return () => isActive(activation) === true;
}

/** Tells this document's request ids from those of every other one. */
function documentMark(scope: object): string {
  const NumbersOf = readAny(scope, 'Uint32Array');
  const numbers = isFunction(NumbersOf) ? construct(NumbersOf, [2]) : {};
  invoker(scope, 'Crypto', 'getRandomValues')(readAny(scope, 'crypto'), numbers);
  const first = readData(numbers, '0');
  const second = readData(numbers, '1');
  return typeof first === 'number' && typeof second === 'number' ? first.toString(36) + second.toString(36) : '';
}
