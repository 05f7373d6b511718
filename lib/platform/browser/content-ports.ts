import type { ContentPorts } from '@/lib/content/ports';
import type { HelloAnswer, ObserverCommand, PushAnswer } from '@/lib/contract/rpc';
import { browser } from './api';

/** `chrome.dom` (Chrome) and `openOrClosedShadowRoot` (Firefox) read closed shadow roots for extensions alone. */
interface ShadowAccess {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** A content script's end of the browser. */
export function contentPorts(): ContentPorts {
  const { dom } = (globalThis as ShadowAccess).chrome ?? {};
  return {
    call: async (call) => {
      const answer: unknown = await browser.runtime.sendMessage(call);
      if (answer === null || typeof answer !== 'object') throw new Error('nobody answered');
      return answer as HelloAnswer | PushAnswer;
    },
    onCommand: (hear, signal) => {
      const listen = (message: unknown): Promise<unknown> | undefined =>
        isCommand(message) ? Promise.resolve(hear(message)) : undefined;
      browser.runtime.onMessage.addListener(listen as never);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen as never));
    },
    shadowOf: (element) => {
      if (element.shadowRoot) return element.shadowRoot;
      if ('openOrClosedShadowRoot' in element)
        return (element as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
      try {
        return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
      } catch {
        return null;
      }
    },
    // `randomUUID` does not exist on pages in clear text.
    newToken: () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-'),
  };
}

/** Content scripts are told things by the extension alone: pages cannot reach `onMessage`. */
function isCommand(message: unknown): message is ObserverCommand {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'miniaudit-observer';
}
