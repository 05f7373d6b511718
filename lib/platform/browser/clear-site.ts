import { browser, isFirefox } from './api';

/** Chrome takes origins, Firefox host names; the polyfill's types know neither. */
interface BrowsingData {
  remove(options: Readonly<Record<string, unknown>>, what: Readonly<Record<string, boolean>>): Promise<void>;
}

/**
 * Clears what the site has stored, its cookies only when asked. Where the browser has no such interface or refuses, the
 * page's own storage is emptied from inside it, which cannot reach cookies kept from scripts.
 */
export async function clearSite(tabId: number, url: string, cookies: boolean): Promise<void> {
  const api = (browser as unknown as { browsingData?: BrowsingData }).browsingData;
  const { origin, hostname } = new URL(url);
  if (api) {
    const kinds = isFirefox()
      ? { localStorage: true, indexedDB: true, cookies }
      : { localStorage: true, indexedDB: true, cacheStorage: true, serviceWorkers: true, cookies };
    const where = isFirefox() ? { hostnames: [hostname] } : { origins: [origin] };
    await api.remove(where, kinds).catch(() => undefined);
  }
  // What is kept per tab has no interface of its own, and a page may have written again meanwhile.
  const emptied = browser.scripting
    .executeScript({ target: { tabId }, func: emptyStorage, args: [cookies && !api] })
    .catch(() => undefined);
  // A page that stands still in a dialog runs nothing.
  await Promise.race([emptied, new Promise((resolve) => setTimeout(resolve, 800))]);
}

/** Runs in the page's isolated world, so it can use nothing from outside. */
function emptyStorage(cookies: boolean): void {
  sessionStorage.clear();
  localStorage.clear();
  if (!cookies) return;
  for (const pair of document.cookie.split('; ')) {
    // biome-ignore lint/suspicious/noDocumentCookie: cookieStore does not exist in every browser and not at all in clear text
    document.cookie = `${pair.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`;
  }
}
