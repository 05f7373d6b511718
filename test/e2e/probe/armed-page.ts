import type { Browser, CDPSession, Page } from 'puppeteer';
import { parseWire, type WireEvent } from '@/lib/contract/wire';
import type { EventKind, Payload } from '@/lib/model/event';
import { bundle } from './bundle';

const WORLD = 'mp';
const BINDING = '__testWire';

/** The three scripts as they are injected. */
export interface Scripts {
  readonly probe: string;
  readonly isolated: string;
  readonly worker: string;
}

/** Bundles the scripts from source. */
export async function bundleScripts(): Promise<Scripts> {
  const [probe, isolated, worker] = await Promise.all([
    bundle('lib/cli/inject/probe-entry.ts'),
    bundle('test/e2e/probe/isolated-entry.ts'),
    bundle('lib/cli/inject/worker-entry.ts'),
  ]);
  return { probe, isolated, worker };
}

/** A page armed over CDP in every frame and worker, and all that its probes said. */
export class ArmedPage {
  readonly page: Page;
  readonly events: WireEvent[] = [];
  readonly timers: number[] = [];
  /** Strings that did not parse. */
  readonly broken: string[] = [];
  readonly #scripts: Scripts;
  readonly #probeFirst: boolean;

  private constructor(page: Page, scripts: Scripts, probeFirst: boolean) {
    this.page = page;
    this.#scripts = scripts;
    this.#probeFirst = probeFirst;
  }

  static async open(browser: Browser, scripts: Scripts, probeFirst = true): Promise<ArmedPage> {
    const armed = new ArmedPage(await browser.newPage(), scripts, probeFirst);
    await armed.#arm(await armed.page.createCDPSession());
    return armed;
  }

  /** Payloads of one kind, in order. */
  of<K extends EventKind>(kind: K): Payload<K>[] {
    return this.events.filter((event): event is WireEvent<K> => event.kind === kind).map((event) => event.payload);
  }

  /** Search texts of one kind, joined. */
  searched(kind: EventKind): string {
    return this.events
      .filter((event) => event.kind === kind)
      .flatMap((event) => event.search ?? [])
      .map((text) => `${text.channel}:${text.text}`)
      .join('\n');
  }

  clear(): void {
    this.events.length = 0;
    this.timers.length = 0;
    this.broken.length = 0;
  }

  /** Waits until the condition holds for what was said so far. */
  async until(holds: () => boolean, withinMs = 5000): Promise<void> {
    for (const end = Date.now() + withinMs; !holds(); ) {
      if (Date.now() > end)
        throw new Error(`not seen in time; seen: ${this.events.map((event) => event.kind).join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async #arm(session: CDPSession): Promise<void> {
    session.on('Runtime.bindingCalled', ({ name, payload }) => name === BINDING && this.#said(payload));
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const child = session.connection()?.session(sessionId);
      if (child) void (targetInfo.type === 'worker' ? this.#armWorker(child) : this.#arm(child)).catch(() => undefined);
    });
    const probe = { source: this.#scripts.probe, runImmediately: true };
    const isolated = { source: this.#scripts.isolated, worldName: WORLD, runImmediately: true };
    const scripts = this.#probeFirst ? [probe, isolated] : [isolated, probe];
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      ...scripts.map((script) => session.send('Page.addScriptToEvaluateOnNewDocument', script)),
      session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  async #armWorker(session: CDPSession): Promise<void> {
    session.on('Runtime.bindingCalled', ({ payload }) => this.#said(payload));
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: '__miniaudit' }),
      session.send('Runtime.evaluate', { expression: this.#scripts.worker }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  #said(text: string): void {
    if (text.startsWith('timer ')) {
      this.timers.push(Number(text.slice(6)));
      return;
    }
    const wire = parseWire(text);
    if (wire.ok) this.events.push(wire.value);
    else this.broken.push(`${wire.reason}: ${text.slice(0, 200)}`);
  }
}
