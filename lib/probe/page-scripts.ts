import { listen, targetOf } from './events';
import { asNumber, each, scope } from './natives';
import { invoker, maker, reader } from './platform';

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
export function watchScripts(look: () => void): void {
  const { document } = scope;
  const scriptType = reader('HTMLScriptElement', 'type');
  listen(document, 'readystatechange', look);
  listen(document, 'load', (event) => {
    if (typeof scriptType(targetOf(event)) === 'string') look();
  });
  each(READY_EVENTS, (type) => listen(document, type, look, true));
  each(['load', 'pointerdown', 'click'], (type) => listen(scope, type, look));
  watchParser(look);
}

/** The parser delivers mutations before it runs the next script: that is when the one before has just ended. */
function watchParser(look: () => void): void {
  const { document } = scope;
  const createObserver = maker('MutationObserver');
  const observe = invoker('MutationObserver', 'observe');
  const disconnect = invoker('MutationObserver', 'disconnect');
  const scriptsOf = reader('Document', 'scripts');
  const lengthOf = reader('HTMLCollection', 'length');
  let seen = 0;
  const notice = (): void => {
    const count = asNumber(lengthOf(scriptsOf(document)));
    if (count === seen) return;
    seen = count;
    look();
  };
  const observer = createObserver(notice);
  observe(observer, document, { childList: true, subtree: true });
  listen(scope, 'load', () => {
    disconnect(observer);
  });
}
