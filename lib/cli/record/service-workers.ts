import type { Browser, CDPSession } from 'puppeteer';
import { type ArmedPage, isGone } from './armed-page';

/**
 * Service workers belong to no page, so the browser is asked for them. Their network is watched on behalf of the page
 * that runs in the same profile; their own code is not (gap `service-worker`).
 */
export class ServiceWorkers {
  readonly #pages = new Map<string, ArmedPage>();

  static async watch(browser: Browser): Promise<ServiceWorkers> {
    const watcher = new ServiceWorkers();
    const session = await browser.target().createCDPSession();
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const worker = session.connection()?.session(sessionId);
      if (worker) void watcher.#attached(worker, targetInfo.browserContextId ?? '', targetInfo.url);
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'service_worker' }, { exclude: true }],
    });
    return watcher;
  }

  /** The page whose recording takes what service workers of this profile send. */
  assign(browserContextId: string, page: ArmedPage): void {
    this.#pages.set(browserContextId, page);
  }

  async #attached(worker: CDPSession, browserContextId: string, url: string): Promise<void> {
    const page = this.#pages.get(browserContextId);
    try {
      if (page) await page.watchServiceWorker(worker, url);
      else await worker.send('Runtime.runIfWaitingForDebugger');
    } catch (error) {
      if (!isGone(error)) page?.gap('service-worker-not-watched', url);
    }
  }
}
