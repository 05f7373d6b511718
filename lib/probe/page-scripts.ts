import { construct, type Fn, isFunction, readAny } from './natives';
import { invoker, reader } from './platform';
import type { Realm } from './realm';

/** Events that containers dispatch when their bridge is there. */
const READY_EVENTS = [
  'WeixinJSBridgeReady',
  'AlipayJSBridgeReady',
  'UniAppJSBridgeReady',
  'AlipayWebViewReady',
] as const;

/**
 * Calls `look` at the moments when page code has run or is about to: before each parsed script, when a script has
 * loaded, at the document's milestones, when a container reports its bridge, and before the page hears a tap.
 */
export function watchScripts(realm: Realm, look: () => void): void {
  const { scope } = realm;
  const isScript = scriptTest(scope);
  const targetOf = reader(scope, 'Event', 'target');
  realm.listen(scope.document, 'readystatechange', look);
  realm.listen(scope, 'load', look);
  realm.listen(scope.document, 'load', (event) => {
    if (isScript(targetOf(event))) look();
  });
  for (let index = 0; index < READY_EVENTS.length; index += 1) {
    realm.listen(scope.document, READY_EVENTS[index] ?? '', look, true);
  }
  realm.listen(scope, 'pointerdown', look);
  realm.listen(scope, 'click', look);
  watchParser(realm, look);
}

function scriptTest(scope: object): (value: unknown) => boolean {
  const typeOf = reader(scope, 'HTMLScriptElement', 'type');
  return (value) => typeof typeOf(value) === 'string';
}

/** The parser delivers mutations before it runs the next script: that is when the one before has just ended. */
function watchParser(realm: Realm, look: () => void): void {
  const { scope } = realm;
  const ObserverOf = readAny(scope, 'MutationObserver');
  const observe = invoker(scope, 'MutationObserver', 'observe');
  const disconnect = invoker(scope, 'MutationObserver', 'disconnect');
  const countScripts = scriptCounter(scope);
  if (!isFunction(ObserverOf)) return;
  let seen = 0;
  const notice: Fn = () => {
    const count = countScripts(scope.document);
    if (count === seen) return;
    seen = count;
    look();
  };
  const observer = construct(ObserverOf, [notice]);
  observe(observer, scope.document, { childList: true, subtree: true });
  realm.listen(scope, 'load', () => {
    disconnect(observer);
  });
}

function scriptCounter(scope: object): (document: unknown) => number {
  const scripts = reader(scope, 'Document', 'scripts');
  const lengthOf = reader(scope, 'HTMLCollection', 'length');
  return (document) => {
    const length = lengthOf(scripts(document));
    return typeof length === 'number' ? length : 0;
  };
}
