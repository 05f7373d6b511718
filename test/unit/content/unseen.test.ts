import { describe, expect, it } from 'vitest';
import { tellForeignFrames, tellResources } from '@/lib/content/unseen';
import { parseWire, type WireEvent } from '@/lib/contract/wire';

type Scope = Window & typeof globalThis;
type Entry = Pick<PerformanceResourceTiming, 'name' | 'initiatorType' | 'startTime'>;

/** Wire strings as the background reads them. */
function reader(): { send: (text: string) => void; got: WireEvent[] } {
  const got: WireEvent[] = [];
  const send = (text: string): void => {
    const wire = parseWire(text);
    if (!wire.ok) throw new Error(wire.reason);
    got.push(wire.value);
  };
  return { send, got };
}

function timingScope(): { scope: Scope; load: (...entries: Entry[]) => void; live: () => boolean } {
  let hear: ((list: { getEntries: () => Entry[] }) => void) | null = null;
  class FakeObserver {
    constructor(callback: (list: { getEntries: () => Entry[] }) => void) {
      hear = callback;
    }
    observe(): void {}
    disconnect(): void {
      hear = null;
    }
  }
  const scope = { PerformanceObserver: FakeObserver, performance: { timeOrigin: 5000 } } as unknown as Scope;
  return { scope, load: (...entries) => hear?.({ getEntries: () => entries }), live: () => hear !== null };
}

describe('tellResources', () => {
  it.each([
    ['img', 'https://a.cn/1.png', 'image'],
    ['script', 'https://a.cn/1.js', 'script'],
    ['link', 'https://a.cn/1.css', 'stylesheet'],
    ['css', 'https://a.cn/1.woff', 'stylesheet'],
    ['video', 'http://a.cn/1.mp4', 'media'],
    ['other', 'https://a.cn/x', 'other'],
    ['fetch', 'https://a.cn/api', null],
    ['xmlhttprequest', 'https://a.cn/api', null],
    ['beacon', 'https://a.cn/b', null],
    ['iframe', 'https://a.cn/f', null],
    ['img', 'data:image/png;base64,AAAA', null],
    ['img', 'blob:https://a.cn/1', null],
  ])('%s %s: %s', (initiatorType, name, initiator) => {
    const { scope, load } = timingScope();
    const { send, got } = reader();
    tellResources(scope, send, new AbortController().signal);
    load({ initiatorType, name, startTime: 12.5 });
    expect(got.map(({ at, payload }) => [at, payload])).toEqual(
      initiator === null ? [] : [[5012.5, expect.objectContaining({ url: name, initiator, method: 'GET' })]],
    );
  });

  it('gives every request its own id and ends with the watch', () => {
    const { scope, load, live } = timingScope();
    const { send, got } = reader();
    const end = new AbortController();
    tellResources(scope, send, end.signal);
    const entry = { initiatorType: 'img', name: 'https://a.cn/1.png', startTime: 1 };
    load(entry, entry);
    load(entry);
    expect(new Set(got.map(({ payload }) => 'requestId' in payload && payload.requestId)).size).toBe(3);
    end.abort();
    expect(live()).toBe(false);
  });
});

describe('tellForeignFrames', () => {
  const own = { src: 'https://shop.cn/f', contentDocument: {} };
  const foreign = (src: string) => ({ src, contentDocument: null });
  const shut = {
    src: 'https://shut.cn/',
    get contentDocument(): never {
      throw new Error('SecurityError');
    },
  };

  it.each([
    ['none of its own', [own], []],
    [
      'each foreign host once',
      [foreign('https://a.cn/1'), foreign('https://a.cn/2'), foreign('https://b.cn:8443/')],
      ['a.cn', 'b.cn:8443'],
    ],
    ['a frame that may not be asked', [shut], ['shut.cn']],
    ['none without an address of the web', [foreign(''), foreign('about:blank'), foreign('data:text/html,x')], []],
  ])('tells of %s', (_what, frames, hosts) => {
    const { send, got } = reader();
    const scope = {
      document: { querySelectorAll: () => frames },
      performance: { timeOrigin: 5000, now: () => 7 },
    } as unknown as Scope;
    const told = new Set<string>();
    tellForeignFrames(scope, send, told);
    tellForeignFrames(scope, send, told);
    expect(got).toEqual(
      hosts.map((detail) => ({
        kind: 'gap',
        at: 5007,
        from: 'observer',
        payload: { what: 'cross-origin-frame', detail },
      })),
    );
  });
});
