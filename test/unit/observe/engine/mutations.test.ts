// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MutationWatch } from '@/lib/observe/engine/mutations';

type Hear = (records: readonly MutationRecord[]) => void;

/** The browser's observer, driven by hand; it hears only while it is connected. */
class HandObserver {
  static now: HandObserver;
  connected = false;
  readonly #hear: Hear;
  constructor(hear: Hear) {
    this.#hear = hear;
    HandObserver.now = this;
  }
  observe(): void {
    this.connected = true;
  }
  disconnect(): void {
    this.connected = false;
  }
  batch(records: number): void {
    const record = {
      type: 'characterData',
      target: document.createTextNode(''),
      addedNodes: [],
    } as unknown as MutationRecord;
    if (this.connected) this.#hear(Array.from({ length: records }, () => record));
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('MutationObserver', HandObserver);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function bench() {
  const heard = { reports: 0, urgent: 0, floods: [] as number[] };
  const watch = new MutationWatch({
    document,
    clock: () => Date.now(),
    signal: new AbortController().signal,
    shadowOf: () => null,
    report: ({ matters }) => {
      heard.reports += 1;
      if (matters) heard.urgent += 1;
    },
    reportFlood: () => heard.floods.push(Date.now() - 1_000_000),
  });
  /** The page changes a hundred things every millisecond for so long. */
  const flood = (ms: number): void => {
    for (let at = 0; at < ms; at += 1) {
      HandObserver.now.batch(100);
      vi.advanceTimersByTime(1);
    }
  };
  return { watch, heard, flood };
}

describe('a flood of changes', () => {
  it('is left to itself, ever longer, and looked at in between at most two seconds apart', () => {
    const { heard, flood } = bench();
    flood(10_000);
    const pauses = heard.floods.slice(1).map((at, index) => at - (heard.floods[index] ?? 0));
    expect(heard.floods[0]).toBeLessThan(850);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(Math.max(...pauses)).toBeLessThan(2100);
    expect(heard.floods.length).toBeLessThan(10);
  });

  it('is read no further once it is known', () => {
    const { heard, flood } = bench();
    flood(500);
    const first = heard.reports;
    flood(9500);
    expect(heard.reports - first).toBeLessThanOrEqual(heard.floods.length * 3);
  });

  it('keeps the watch deaf while it lasts, and no longer', () => {
    const { watch, flood, heard } = bench();
    flood(100);
    expect(watch.flooded).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(watch.flooded).toBe(false);
    const before = heard.reports;
    HandObserver.now.batch(1);
    expect(heard.reports).toBe(before + 1);
  });

  it('that begins anew is given a short nap again', () => {
    const { heard, flood } = bench();
    flood(6000);
    vi.advanceTimersByTime(5000);
    const since = Date.now() - 1_000_000;
    const count = heard.floods.length;
    flood(900);
    expect((heard.floods[count] ?? 0) - since).toBeLessThan(850);
  });

  it('over, every change matters again', () => {
    const { heard, flood } = bench();
    flood(100);
    vi.advanceTimersByTime(3000);
    const before = heard.urgent;
    HandObserver.now.batch(1);
    expect(heard.urgent).toBe(before + 1);
  });
});
