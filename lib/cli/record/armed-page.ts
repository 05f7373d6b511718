import type { Protocol } from 'devtools-protocol';
import type { CDPSession, Page } from 'puppeteer';
import type { SearchText } from '@/lib/contract/wire';
import { parseWire } from '@/lib/contract/wire';
import type { EventKind, EventSource, Payload } from '@/lib/model/event';
import { FrameBook, type FrameEntry } from './frames';
import type { InjectSources } from './inject-sources';
import { NavigationCause } from './navigation-cause';
import { NetworkWatch } from './network-watch';
import type { Recorder } from './recorder';

export const WORLD = 'miniaudit';
const BINDING = '__miniaudit';

/** How the page is made to look; applied to every target that belongs to it. */
export interface Emulation {
  readonly userAgent: string;
  readonly userAgentMetadata: Protocol.Emulation.UserAgentMetadata;
}

/** A page with probe, observer and network watch in place in every frame and worker it has or will have. */
export class ArmedPage {
  readonly page: Page;
  readonly frames: FrameBook;
  readonly root: CDPSession;
  readonly walk: string;
  readonly #recorder: Recorder;
  readonly #inject: InjectSources;
  readonly #emulation: Emulation;
  readonly #networks: NetworkWatch[] = [];
  readonly #gaps = new Set<string>();
  #navigation: { requestId: string; at: number } | null = null;
  #statusOf = new Map<string, number>();
  readonly #cause = new NavigationCause();
  #live = false;

  private constructor(page: Page, root: CDPSession, topId: string, parts: ArmParts) {
    this.page = page;
    this.root = root;
    this.walk = parts.walk;
    this.#recorder = parts.recorder;
    this.#inject = parts.inject;
    this.#emulation = parts.emulation;
    this.frames = new FrameBook(topId, root);
  }

  /** Arms a fresh page. Nothing is recorded until `start`, so that the blank page before it leaves no trace. */
  static async arm(page: Page, parts: ArmParts): Promise<ArmedPage> {
    const root = await page.createCDPSession();
    const { frameTree } = await root.send('Page.getFrameTree');
    const armed = new ArmedPage(page, root, frameTree.frame.id, parts);
    await armed.#armDocumentTarget(root, 'page');
    return armed;
  }

  start(): void {
    this.#live = true;
  }

  stop(): void {
    this.#live = false;
  }

  /** Records a fact on behalf of the walker, of the top frame unless another is given. */
  note<K extends EventKind>(kind: K, payload: Payload<K>, at = Date.now(), frame = this.frames.top): void {
    this.#add(kind, at, 'walker', frame.name, frame.doc, payload);
  }

  /** The walker is about to act: a navigation that follows soon is its doing. */
  expect(by: Payload<'navigated'>['by'], forMs: number): void {
    this.#cause.expect(by, forMs);
  }

  /** Records that something could not be watched, once per thing. */
  gap(what: string, detail: string): void {
    if (this.#gaps.has(`${what}|${detail}`)) return;
    this.#gaps.add(`${what}|${detail}`);
    this.note('gap', { what, detail });
  }

  /** Epoch ms of the last network activity that a user would wait for, over all targets. */
  networkBusyUntil(now: number, patienceMs: number): number {
    return Math.max(0, ...this.#networks.map((network) => network.busyUntil(now, patienceMs)));
  }

  /** HTTP status of a committed document, null where there was none. */
  statusOf(loaderId: string): number | null {
    return this.#statusOf.get(loaderId) ?? null;
  }

  async #armDocumentTarget(session: CDPSession, label: string): Promise<void> {
    this.#followFrames(session);
    session.on('Runtime.bindingCalled', (event) => this.#fromPage(session, event));
    session.on('Target.attachedToTarget', (event) => void this.#attached(session, event));
    const network = this.#watchNetwork(session, label);
    const steps = [
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      network.enable(),
      this.#emulateOn(session, label),
      session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: this.#inject.probe, runImmediately: true }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: this.#inject.observer,
        worldName: WORLD,
        runImmediately: true,
      }),
      session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ];
    await Promise.all(steps);
  }

  #emulateOn(session: CDPSession, label: string): Promise<unknown> {
    // The page itself is emulated as a whole device; its other targets only need to name themselves alike.
    return label === 'page' ? Promise.resolve() : session.send('Emulation.setUserAgentOverride', this.#emulation);
  }

  async #attached(parent: CDPSession, event: Protocol.Target.AttachedToTargetEvent): Promise<void> {
    const session = parent.connection()?.session(event.sessionId);
    if (!session) return;
    const { type, url } = event.targetInfo;
    try {
      if (type === 'iframe') await this.#armDocumentTarget(session, `frame-${event.targetInfo.targetId.slice(0, 6)}`);
      else if (type === 'worker' || type === 'shared_worker') await this.#armWorker(session, event.targetInfo);
      else await session.send('Runtime.runIfWaitingForDebugger');
    } catch (error) {
      // A frame or worker that goes away while it is being armed is nothing to report.
      if (!isGone(error)) this.gap(`${type}-not-armed`, url);
    }
  }

  async #armWorker(session: CDPSession, target: Protocol.Target.TargetInfo): Promise<void> {
    session.on('Runtime.bindingCalled', (event) => this.#fromWorker(event.payload));
    session.on('Target.attachedToTarget', (event) => void this.#attached(session, event));
    const network = this.#watchNetwork(session, `worker-${target.targetId.slice(0, 6)}`);
    await Promise.all([
      session.send('Runtime.addBinding', { name: BINDING }),
      network.enable(),
      session.send('Runtime.evaluate', { expression: this.#inject.worker }),
      session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    this.gap('worker', target.url);
  }

  /** Watches the network of a service worker of this page's profile; its own code is not armed. */
  async watchServiceWorker(session: CDPSession, url: string): Promise<void> {
    const network = this.#watchNetwork(session, 'service-worker');
    await Promise.all([network.enable(), session.send('Runtime.runIfWaitingForDebugger')]);
    this.gap('service-worker', url);
  }

  #watchNetwork(session: CDPSession, label: string): NetworkWatch {
    const network = new NetworkWatch(session, `${label}/`, {
      emit: (kind, at, cdpFrameId, payload, search) => this.#fromNetwork(kind, at, cdpFrameId, payload, search),
      navigationSent: (requestId, at) => {
        if (label === 'page') this.#navigation = { requestId, at };
      },
      documentStatus: (_frame, loaderId, status) => this.#statusOf.set(loaderId, status),
    });
    this.#networks.push(network);
    return network;
  }

  #followFrames(session: CDPSession): void {
    session.on('Page.frameAttached', (event) => this.frames.attach(event.frameId, event.parentFrameId, session));
    session.on('Page.frameDetached', (event) => {
      if (event.reason === 'remove') this.frames.remove(event.frameId);
    });
    session.on('Page.navigatedWithinDocument', (event) => {
      const entry = this.frames.get(event.frameId);
      if (entry) entry.url = event.url;
    });
    session.on('Page.frameNavigated', (event) => this.#committed(session, event.frame));
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const entry = this.frames.get(String(context.auxData?.['frameId']));
      if (!entry) return;
      if (context.name === WORLD) this.frames.bindContext(entry, session, context.id);
      else if (entry.doc === null && entry.parent !== null) this.gap('initial-window', 'child frame');
    });
  }

  #committed(session: CDPSession, frame: Protocol.Page.Frame): void {
    const entry = this.frames.attach(frame.id, frame.parentId ?? null, session);
    const url = frame.url + (frame.urlFragment ?? '');
    this.frames.commit(entry, url, session);
    if (entry.parent === null) this.#topCommitted(entry, url, frame.loaderId);
    if (!this.#live) return;
    this.#add('document-created', Date.now(), 'cdp', entry.name, entry.doc, {
      url,
      top: entry.parent === null,
      parentFrame: entry.parent,
      sameSite: null,
    });
    this.#add('armed', Date.now(), 'cdp', entry.name, entry.doc, { probe: true, observer: true, late: false });
  }

  #topCommitted(entry: FrameEntry, url: string, loaderId: string): void {
    if (!this.#live || url === 'about:blank') return;
    const known = this.#navigation?.requestId === loaderId ? this.#navigation.at : Date.now();
    const by = this.#cause.ofLoad(known);
    this.#add('navigated', known, 'cdp', entry.name, entry.doc, {
      cause: 'load',
      url,
      status: this.statusOf(loaderId),
      by,
    });
  }

  #fromPage(session: CDPSession, event: Protocol.Runtime.BindingCalledEvent): void {
    if (event.name !== BINDING) return;
    const identity = this.frames.ofContext(session, event.executionContextId);
    const wire = parseWire(event.payload);
    if (!identity) return;
    if (!wire.ok) {
      this.gap('event-dropped', wire.reason);
      return;
    }
    const { kind, at, from, payload, search } = wire.value;
    if (kind === 'document-created' || kind === 'armed') return;
    if (kind === 'navigated') {
      if (identity.top) this.#routeChanged(at, identity, payload as Payload<'navigated'>);
      return;
    }
    if (kind === 'gesture') this.#cause.touched(at);
    const full = kind === 'gesture' && this.#cause.isWalking(at) ? { ...payload, by: 'walk' as const } : payload;
    this.#add<EventKind>(kind, at, from, identity.frame, identity.doc, full, search);
  }

  #routeChanged(at: number, identity: { frame: string; doc: string | null }, payload: Payload<'navigated'>): void {
    const by = this.#cause.announced() === 'walk' ? 'walk' : payload.by;
    this.#add('navigated', at, 'observer', identity.frame, identity.doc, { ...payload, by });
  }

  #fromWorker(text: string): void {
    const wire = parseWire(text);
    if (!wire.ok) return;
    const { kind, at, from, payload, search } = wire.value;
    this.#add(kind, at, from, this.frames.top.name, this.frames.top.doc, payload, search);
  }

  #fromNetwork<K extends EventKind>(
    kind: K,
    at: number,
    cdpFrameId: string | undefined,
    payload: Payload<K>,
    search?: SearchText[],
  ): void {
    const entry = (cdpFrameId === undefined ? undefined : this.frames.get(cdpFrameId)) ?? this.frames.top;
    // A document is asked for before it exists: its request belongs to no document yet.
    const doc = 'initiator' in payload && payload.initiator === 'document' ? null : entry.doc;
    this.#add(kind, at, 'cdp', entry.name, doc, payload, search);
  }

  #add<K extends EventKind>(
    kind: K,
    at: number,
    source: EventSource,
    frame: string,
    doc: string | null,
    payload: Payload<K>,
    search?: readonly SearchText[],
  ): void {
    if (!this.#live) return;
    this.#recorder.add({ kind, at, source, walk: this.walk, frame, doc, payload, ...(search ? { search } : {}) });
  }
}

export interface ArmParts {
  readonly walk: string;
  readonly recorder: Recorder;
  readonly inject: InjectSources;
  readonly emulation: Emulation;
}

/** The target closed while we spoke to it. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Target closed|Session closed|not attached|No frame|detached|Cannot find context/i.test(error.message)
  );
}
