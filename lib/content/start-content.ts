import { connectProbe } from '@/lib/bridge/isolated-side';
import type { HelloAnswer, ObserverCommand, PushAnswer } from '@/lib/contract/rpc';
import { type ObserverControl, startObserver } from '@/lib/observe/start';
import { Courier, type SendBatch } from './courier';
import type { ContentPorts } from './ports';
import { takeReader } from './reader-desk';
import { surveyAtRest } from './self-survey';
import { findElement, showElement } from './show-element';
import { tellForeignFrames, tellResources } from './unseen';
import { nowOf, wireText } from './wire-text';

/** A reader that has not come by then is not coming. */
const READER_AT_LATEST_MS = 3000;

/** Watches one document on behalf of the extension, from its first moment until the session ends. */
export function startContent(scope: Window & typeof globalThis, ports: ContentPorts): { stop(): void } {
  const watch = new ContentWatch(scope, ports);
  watch.begin();
  return { stop: () => watch.stop() };
}

class ContentWatch {
  readonly #scope: Window & typeof globalThis;
  readonly #ports: ContentPorts;
  readonly #abort = new AbortController();
  readonly #courier: Courier;
  readonly #control: ObserverControl;
  readonly #stopProbe: () => void;
  #token: string;
  #passive = true;
  #reachesAll = true;
  readonly #foreignHosts = new Set<string>();

  constructor(scope: Window & typeof globalThis, ports: ContentPorts) {
    this.#scope = scope;
    this.#ports = ports;
    this.#token = ports.newToken();
    this.#courier = new Courier(this.#sendAs(this.#token), () => this.stop());
    const add = (text: string): void => this.#courier.add(text);
    this.#stopProbe = connectProbe(scope, { onEvent: add, onTimer: () => undefined }).stop;
    this.#control = startObserver({
      scope,
      send: add,
      signal: this.#abort.signal,
      top: scope.top === scope,
      shadowOf: ports.shadowOf,
    });
    takeReader(scope, (open) => this.#control.attach(open), this.#abort.signal);
  }

  begin(): void {
    const { document } = this.#scope;
    const { signal } = this.#abort;
    this.#ports.onCommand((command) => this.#obey(command), signal);
    this.#scope.addEventListener('pagehide', () => this.#courier.flush(), { signal });
    this.#scope.addEventListener('pageshow', (event) => event.persisted && this.#comeBack(), { signal });
    surveyAtRest(this.#scope, this.#control, signal, () => this.#tellFrames());
    const late = document.readyState === 'complete';
    if (isPrerendering(document)) {
      document.addEventListener('prerenderingchange', () => void this.#greet(this.#startedAt(), late), { signal });
    } else void this.#greet(this.#startedAt(), late);
  }

  #sendAs(token: string): SendBatch {
    return async (batch, events) =>
      (await this.#ports.call({ call: 'push', token, batch, events: [...events] })) as PushAnswer;
  }

  /** Epoch ms at which the person set out for this document. */
  #startedAt(): number {
    const { performance } = this.#scope;
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      activationStart?: number;
    })[];
    return performance.timeOrigin + (entry?.activationStart ?? 0);
  }

  async #greet(startedAt: number, late: boolean): Promise<void> {
    const [entry] = this.#scope.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const url = this.#scope.location.href;
    const status = entry?.responseStatus ? entry.responseStatus : null;
    for (let attempt = 0; attempt < 20 && !this.#abort.signal.aborted; attempt += 1) {
      try {
        const answer = (await this.#ports.call({
          call: 'hello',
          token: this.#token,
          url,
          startedAt,
          status,
          late,
          reader: this.#control.hasReader(),
        })) as HelloAnswer;
        if (!answer.audited) return this.stop();
        this.#passive = answer.passive;
        if (answer.access === 'tab') this.#tellUnseen();
        this.#scope.setTimeout(() => this.#tellBlind(), READER_AT_LATEST_MS);
        return this.#courier.start();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
    this.stop();
  }

  /** Nobody can see here: prompts and content of this document are unknown, not absent. */
  #tellBlind(): void {
    if (this.#abort.signal.aborted || this.#control.hasReader()) return;
    this.#courier.add(wireText('gap', nowOf(this.#scope), { what: 'observer-error', detail: 'no reader' }));
  }

  /** The toolbar click alone opens neither other origins' frames nor the browser's network. */
  #tellUnseen(): void {
    if (!this.#reachesAll) return;
    this.#reachesAll = false;
    tellResources(this.#scope, (text) => this.#courier.add(text), this.#abort.signal);
    this.#tellFrames();
  }

  #tellFrames(): void {
    if (this.#reachesAll) return;
    tellForeignFrames(this.#scope, (text) => this.#courier.add(text), this.#foreignHosts);
  }

  /** Back from the cache: the same document begins another visit under another name. */
  #comeBack(): void {
    this.#token = this.#ports.newToken();
    this.#courier.restart(this.#sendAs(this.#token));
    void this.#greet(nowOf(this.#scope), false);
  }

  #obey(command: ObserverCommand): unknown {
    switch (command.do) {
      case 'stop':
        this.stop();
        return true;
      case 'survey':
        this.#control.survey();
        return true;
      case 'boxes':
        return this.#boxes(command.needles);
      case 'highlight':
        return this.#highlight(command.token, command.selector);
    }
  }

  /** What has to be painted over in a picture; no answer while nobody can see. */
  #boxes(needles: readonly string[]): unknown {
    this.#control.setNeedles([...needles]);
    const boxes = this.#control.boxes();
    if (!boxes) return null;
    return {
      boxes,
      foreign: foreignFrames(this.#scope),
      offset: offsetOf(this.#scope),
      viewportWidth: this.#scope.innerWidth,
    };
  }

  #highlight(token: string, selector: string): boolean {
    if (this.#passive || token !== this.#token) return false;
    const element = findElement(this.#scope.document, selector, this.#ports.shadowOf);
    if (element) showElement(element);
    return element !== null;
  }

  /** Leaves the page as if nobody had been there. */
  stop(): void {
    this.#courier.end();
    this.#abort.abort();
    this.#stopProbe();
  }
}

function isPrerendering(document: Document & { readonly prerendering?: boolean }): boolean {
  return document.prerendering === true;
}

/** Where frames of other origins are drawn: what is in them this script cannot know. */
function foreignFrames(scope: Window): { x: number; y: number; width: number; height: number }[] {
  return [...scope.document.querySelectorAll('iframe')].flatMap((frame) => {
    const { x, y, width, height } = frame.getBoundingClientRect();
    return frame.contentDocument || width * height === 0 ? [] : [{ x, y, width, height }];
  });
}

/** Where this frame's viewport begins in the tab's; null inside a frame of another origin, which cannot know. */
function offsetOf(scope: Window): { x: number; y: number } | null {
  let offset = { x: 0, y: 0 };
  for (let current: Window = scope; current !== current.parent; current = current.parent) {
    const frame = frameElementOf(current);
    if (!frame) return null;
    const { left, top } = frame.getBoundingClientRect();
    offset = { x: offset.x + left + frame.clientLeft, y: offset.y + top + frame.clientTop };
  }
  return offset;
}

function frameElementOf(scope: Window): Element | null {
  try {
    return scope.frameElement;
  } catch {
    return null;
  }
}
