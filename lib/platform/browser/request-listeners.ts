import { REQUEST_EVENTS, type RequestDetails, type RequestEvent } from '@/lib/capture/requests';
import { browser, isFirefox } from './api';

/** What is asked for with each event; `extraHeaders` exists in Chrome alone and shows the Referer. */
const EXTRA: Readonly<Record<RequestEvent, readonly string[]>> = {
  onBeforeRequest: ['requestBody'],
  onSendHeaders: ['requestHeaders', 'extraHeaders'],
  onBeforeRedirect: ['responseHeaders'],
  onResponseStarted: ['responseHeaders'],
  onErrorOccurred: [],
};

interface RequestApi {
  addListener(hear: (details: RequestDetails) => void, filter: { urls: string[] }, extra?: readonly string[]): void;
  removeListener(hear: (details: RequestDetails) => void): void;
}

/** Listens to the browser's network. Listeners added before a grant stay dead after it: `listen(true)` adds them anew. */
export class RequestListeners {
  readonly #hearers: readonly (readonly [RequestEvent, (details: RequestDetails) => void])[];

  constructor(tell: (event: RequestEvent, details: RequestDetails) => void) {
    this.#hearers = REQUEST_EVENTS.map((event) => [
      event,
      (details) => {
        if (details.tabId >= 0) tell(event, details);
      },
    ]);
  }

  listen(on: boolean): void {
    const api = browser.webRequest as unknown as Readonly<Record<RequestEvent, RequestApi>> | undefined;
    if (!api) return;
    for (const [event, hear] of this.#hearers) {
      api[event].removeListener(hear);
      const extra = EXTRA[event].filter((one) => one !== 'extraHeaders' || !isFirefox());
      // An empty list is refused where there is nothing to ask for.
      if (on) api[event].addListener(hear, { urls: ['<all_urls>'] }, ...(extra.length > 0 ? [extra] : []));
    }
  }
}
