import type { ArmedAddresses, BackgroundPorts, TabFacts } from '@/lib/background/ports';
import { browser } from './api';
import { clearSite } from './clear-site';
import { documentTabs } from './document-tabs';
import { paintPicture } from './paint-picture';

const PROBE = 'content-scripts/probe.js';
const OBSERVER = 'content-scripts/observer.js';
const READER = 'content-scripts/reader.js';
const IDS = ['miniaudit-probe', 'miniaudit-site', 'miniaudit-elsewhere'] as const;

const ANSWER_MS = 800;

/** The parts of the API that the polyfill's types do not know. */
interface ScriptingApi {
  registerContentScripts(scripts: readonly unknown[]): Promise<void>;
  executeScript(injection: object): Promise<unknown>;
  unregisterContentScripts(filter: { ids: readonly string[] }): Promise<void>;
  getRegisteredContentScripts(filter: { ids: readonly string[] }): Promise<readonly { readonly id: string }[]>;
}

/** The background's end of the browser. `watchRequests` is given by the entrypoint, which owns the listeners. */
export function backgroundPorts(watchRequests: (on: boolean) => void): BackgroundPorts {
  return {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    version: browser.runtime.getManifest().version,
    product: productOf(navigator.userAgent),
    tabs: {
      get: async (tabId) => (tabId < 0 ? null : browser.tabs.get(tabId).then(factsOf, () => null)),
      front: async (windowId) => {
        const [tab] = await browser.tabs.query({ active: true, windowId });
        return tab ? factsOf(tab) : null;
      },
      reload: (tabId) => browser.tabs.reload(tabId),
    },
    ask: (tabId, frameId, command) =>
      Promise.race([
        browser.tabs.sendMessage(tabId, command, { frameId }).then(
          (answer: unknown) => answer ?? null,
          () => null,
        ),
        // A page that stands still in a dialog answers nobody; the rest of the work must not wait for it.
        new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWER_MS)),
      ]),
    scripts: { arm: armScripts, disarm: disarmScripts, sendReader },
    documents: documentTabs(),
    allSites: () => browser.permissions.contains({ origins: ['<all_urls>'] }),
    files: () => browser.extension.isAllowedFileSchemeAccess(),
    memory: {
      get: async (key) => (await browser.storage.session.get(key))[key],
      set: (key, value) => browser.storage.session.set({ [key]: value }),
      remove: (key) => browser.storage.session.remove(key),
    },
    capture: captureWindow,
    paint: paintPicture,
    clearSite,
    watchRequests,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

function scriptingApi(): ScriptingApi {
  return browser.scripting as unknown as ScriptingApi;
}

async function armScripts({ site, everywhere }: ArmedAddresses): Promise<void> {
  await disarmScripts();
  const common = {
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: false,
  };
  const all = ['<all_urls>'];
  const [probe, onSite, elsewhere] = IDS;
  const scripts = [
    { id: probe, js: [PROBE], matches: everywhere ? all : site, world: 'MAIN' },
    { id: onSite, js: [READER, OBSERVER], matches: site },
    ...(everywhere ? [{ id: elsewhere, js: [OBSERVER], matches: all, excludeMatches: site }] : []),
  ];
  await scriptingApi().registerContentScripts(scripts.map((script) => ({ ...common, ...script })));
}

async function disarmScripts(): Promise<void> {
  const registered = await scriptingApi().getRegisteredContentScripts({ ids: IDS });
  if (registered.length > 0) await scriptingApi().unregisterContentScripts({ ids: registered.map(({ id }) => id) });
}

/** A frame that is gone by now needs none; one that cannot be reached says so itself. */
async function sendReader(tabId: number, frameId: number): Promise<void> {
  const injection = { target: { tabId, frameIds: [frameId] }, files: [READER], injectImmediately: true };
  await scriptingApi()
    .executeScript(injection)
    .catch(() => undefined);
}

function factsOf(tab: Awaited<ReturnType<typeof browser.tabs.get>>): TabFacts {
  return {
    id: tab.id ?? -1,
    windowId: tab.windowId ?? -1,
    url: tab.url || tab.pendingUrl || null,
    title: tab.title ?? '',
    active: tab.active,
    loading: tab.status === 'loading',
  };
}

async function captureWindow(windowId: number): Promise<Blob | null> {
  try {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 75 });
    return dataToBlob(address);
  } catch {
    // Too many a second, or no access to what is in front now: the caller records the gap.
    return null;
  }
}

/** `fetch` of a data address is what the strict policy of the extension's pages forbids. */
function dataToBlob(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: 'image/jpeg' });
}

/** What the report says of browser and device: names and versions, nothing that tells one tester from another. */
function productOf(userAgent: string): { browser: string; device: string } {
  const found = userAgent.match(/(Edg|Firefox|Chrome)\/(\d+[\d.]*)/g)?.at(-1) ?? userAgent;
  const system = userAgent.match(/\(([^);]+)/)?.[1] ?? '';
  return { browser: found.replace('Edg/', 'Edge/'), device: system };
}
