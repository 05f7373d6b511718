import type { ContentPorts } from '@/lib/content/ports';
import type { ContentCall, HelloAnswer, ObserverCommand, PushAnswer } from '@/lib/contract/rpc';

export type Scope = Window & typeof globalThis;

/** Node's own does not know a boolean as third argument when it removes. */
class Target extends EventTarget {
  override removeEventListener(type: string, hear: EventListener | null, capture?: boolean | EventListenerOptions) {
    super.removeEventListener(type, hear, typeof capture === 'boolean' ? { capture } : capture);
  }
}

class RelatedEvent extends Event {
  readonly relatedTarget: EventTarget | null;
  constructor(type: string, init: { relatedTarget?: EventTarget } = {}) {
    super(type);
    this.relatedTarget = init.relatedTarget ?? null;
  }
}

/** As much of a page, and of a background that can be away, as a content script touches. */
export class ContentPage {
  readonly calls: ContentCall[] = [];
  readonly document = Object.assign(new Target(), {
    readyState: 'loading' as DocumentReadyState,
    prerendering: false,
    createElement: () => new Target(),
    querySelectorAll: () => this.frames,
    querySelector: (selector: string) => (selector === '#here' ? this.element : null),
  });
  readonly element = { scrolled: 0, scrollIntoView: () => this.#scrolled(), animate: () => {} };
  frames: readonly { src: string; contentDocument: object | null }[] = [];
  away = false;
  hello: HelloAnswer = { audited: true, passive: false, access: 'all' };
  push: Omit<PushAnswer, 'taken'> = { audited: true };
  activationStart = 0;
  readonly scope: Scope;
  #hear: ((command: ObserverCommand) => unknown) | null = null;
  #tokens = 0;

  constructor(parent: object | null = null, frameElement: object | null = null) {
    const origin = Date.now();
    const natives = { EventTarget: Target, Event, CustomEvent, MouseEvent: RelatedEvent };
    const scope = Object.assign(new Target(), natives, {
      document: this.document,
      location: { href: 'https://shop.example.cn/' },
      innerWidth: 400,
      frameElement,
      setTimeout: (step: () => void, ms: number) => setTimeout(step, ms),
      setInterval: (step: () => void, ms: number) => setInterval(step, ms),
      clearInterval: (timer: never) => clearInterval(timer),
      PerformanceObserver: class {
        observe(): void {}
        disconnect(): void {}
      },
      performance: {
        timeOrigin: origin,
        now: () => Date.now() - origin,
        getEntriesByType: () => [{ responseStatus: 404, activationStart: this.activationStart }],
      },
    });
    this.scope = Object.assign(scope, { parent: parent ?? scope, top: parent ?? scope }) as unknown as Scope;
  }

  readonly ports: ContentPorts = {
    call: async (call) => {
      this.calls.push(call);
      if (this.away) throw new Error('nobody is there');
      return call.call === 'hello' ? this.hello : { ...this.push, taken: call.batch };
    },
    onCommand: (hear, signal) => {
      this.#hear = hear;
      signal.addEventListener('abort', () => {
        this.#hear = null;
      });
    },
    shadowOf: () => null,
    newToken: () => {
      this.#tokens += 1;
      return `T${this.#tokens}`;
    },
  };

  /** The background's command; undefined when nobody listens any more. */
  command(what: Partial<ObserverCommand> & { do: string }): unknown {
    return this.#hear?.({ to: 'miniaudit-observer', ...what } as ObserverCommand);
  }

  get hellos(): readonly (ContentCall & { call: 'hello' })[] {
    return this.calls.flatMap((call) => (call.call === 'hello' ? [call] : []));
  }

  /** `token batch: events` of everything pushed. */
  get pushed(): readonly string[] {
    return this.calls.flatMap((call) =>
      call.call === 'push' ? [`${call.token} ${call.batch}: ${call.events.join(' ')}`] : [],
    );
  }

  #scrolled(): void {
    this.element.scrolled += 1;
  }
}
