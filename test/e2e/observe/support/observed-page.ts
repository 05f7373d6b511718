import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { parseWire, type WireEvent } from '@/lib/contract/wire';
import type { EventKind, Payload } from '@/lib/model/event';
import type { WalkedControl } from '@/lib/observe/start-walked';
import { bundle } from '@/test/e2e/probe/bundle';
import { launchChromium } from '@/test/e2e/support/launch';

const WORLD = 'observe-test';
/** How the observer's script is called in traces. */
export const SOURCE_NAME = 'observer-under-test.js';

/** Documents by path; a missing one is 404. */
export type Site = Map<string, { readonly body: string | Buffer; readonly type?: string; readonly delayMs?: number }>;

/** A browser, a server on loopback and the observer's bundle, for one test file. */
export interface Bench {
  readonly site: Site;
  readonly origin: string;
  /** Serves the body as a page of its own and opens it on a phone's screen. */
  show(body: string, options?: ShowOptions): Promise<ObservedPage>;
  open(path: string, options?: ShowOptions): Promise<ObservedPage>;
  close(): Promise<void>;
}

export interface ShowOptions {
  /** Resolve with `load` rather than as soon as the navigation has begun. */
  readonly waitForLoad?: boolean;
}

/** A page with the observer in every frame of its process. */
export interface ObservedPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly events: readonly WireEvent[];
  /** Wire strings that the parser turned down, with the reason. */
  readonly rejected: readonly string[];
  of<K extends EventKind>(kind: K): readonly (WireEvent<K> & { readonly payload: Payload<K> })[];
  /** Waits until such an event is there; throws after the patience. */
  until<K extends EventKind>(
    kind: K,
    test?: (payload: Payload<K>) => boolean,
    patienceMs?: number,
  ): Promise<Payload<K>>;
  call<M extends keyof WalkedControl>(
    method: M,
    ...args: Parameters<WalkedControl[M]>
  ): Promise<ReturnType<WalkedControl[M]>>;
  /** The same in every frame of the page's own process. */
  callAll<M extends keyof WalkedControl>(
    method: M,
    ...args: Parameters<WalkedControl[M]>
  ): Promise<ReturnType<WalkedControl[M]>[]>;
  /** Waits until nothing has changed for a while. */
  settle(quietMs?: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts browser, server and bundle. */
export async function startBench(extraArgs: readonly string[] = []): Promise<Bench> {
  const site: Site = new Map();
  const [browser, source, server] = await Promise.all([
    launchChromium([
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process',
      ...extraArgs,
    ]),
    bundle('test/e2e/observe/support/entry.ts').then((code) => `${code}\n//# sourceURL=${SOURCE_NAME}`),
    serve(site),
  ]);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  const open: Bench['open'] = (path, options) => openPage(browser, source, new URL(path, origin).href, options);
  return {
    site,
    origin,
    open,
    show: (body, options) => {
      count += 1;
      const path = `/page-${count}.html`;
      site.set(path, { body: body.includes('<html') ? body : documentOf(body) });
      return open(path, options);
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A phone page around a body. */
export function documentOf(body: string): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>测试页面</title>
<style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 sans-serif;color:#222;background:#fff}</style></head><body>${body}</body></html>`;
}

async function serve(site: Site): Promise<Server> {
  const server = createServer((request, response) => {
    const file = site.get(new URL(request.url ?? '/', 'http://x').pathname);
    setTimeout(() => {
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/html; charset=utf-8' });
      response.end(file?.body ?? '');
    }, file?.delayMs ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function openPage(browser: Browser, source: string, url: string, options?: ShowOptions): Promise<ObservedPage> {
  // A context of its own is a window of its own, so that pages opened side by side are all in front.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 1, isMobile: true, hasTouch: true });
  const cdp = await page.createCDPSession();
  const events: WireEvent[] = [];
  const rejected: string[] = [];
  const contexts = new Map<number, boolean>();
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    const parsed = parseWire(payload);
    if (parsed.ok) events.push(parsed.value);
    else rejected.push(`${parsed.reason}: ${payload.slice(0, 300)}`);
  });
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const frameId = String(context.auxData?.['frameId']);
    if (context.name === WORLD) contexts.set(context.id, frameId === page.mainFrame()['_id' as keyof object]);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'observerSend', executionContextName: WORLD });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD, runImmediately: true });
  contexts.clear();
  await page.goto(url, { waitUntil: options?.waitForLoad === false ? 'domcontentloaded' : 'load' });
  return observed(page, cdp, events, rejected, contexts);
}

function observed(
  page: Page,
  cdp: CDPSession,
  events: WireEvent[],
  rejected: string[],
  contexts: ReadonlyMap<number, boolean>,
): ObservedPage {
  const of: ObservedPage['of'] = (kind) => events.filter((event) => event.kind === kind) as never;
  const callIn = async (contextId: number, method: string, args: readonly unknown[]): Promise<never> => {
    const list = args.map((arg) => JSON.stringify(arg)).join(',');
    const answer = await cdp.send('Runtime.evaluate', {
      expression: `observerControl.${method}(${list})`,
      contextId,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'threw');
    return answer.result.value as never;
  };
  const call: ObservedPage['call'] = (method, ...args) => {
    const contextId = [...contexts].find(([, main]) => main)?.[0];
    if (contextId === undefined) throw new Error('no isolated world');
    return callIn(contextId, method, args);
  };
  const callAll: ObservedPage['callAll'] = (method, ...args) =>
    Promise.all([...contexts.keys()].map((id) => callIn(id, method, args)));
  return {
    page,
    cdp,
    events,
    rejected,
    of,
    call,
    callAll,
    until: async (kind, test, patienceMs = 4000) => {
      const deadline = Date.now() + patienceMs;
      for (;;) {
        const found = of(kind).find((event) => !test || test(event.payload));
        if (found) return found.payload;
        if (Date.now() > deadline)
          throw new Error(`no ${kind} within ${patienceMs} ms; saw ${events.map((event) => event.kind).join(' ')}`);
        await pause(20);
      }
    },
    settle: async (quietMs = 600) => {
      for (;;) {
        const { lastChangeAt, animating } = await call('status');
        if (!animating && Date.now() - lastChangeAt > quietMs) return;
        await pause(40);
      }
    },
    tap: async (x, y) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    close: async () => {
      await cdp.detach();
      await page.browserContext().close();
    },
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs the jobs side by side, a few at a time, and gives their results in order. */
export async function sideBySide<T>(jobs: readonly (() => Promise<T>)[], atOnce = 3): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (job) results[index] = await job();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
