import { beforeEach, describe, expect, it } from 'vitest';
import type { Addition } from '@/lib/background/store';
import { STORE_LIMITS } from '@/lib/contract/limits';
import type { SessionHead } from '@/lib/contract/session';
import { Bench, hello, PAGE, push, TAB, TOP, title, wire } from './support/bench';
import { NOW } from './support/fake-browser';

const MB = 1024 * 1024;
const CONTENT = wire('content-visible', { blocks: 2, hanChars: 50, latinChars: 0, images: 0 });

let bench: Bench;
let id: string;
beforeEach(async () => {
  bench = await Bench.open();
  bench.browser.frames.set(`${TAB}/0`, () => ({ boxes: [], offset: { x: 0, y: 0 }, viewportWidth: 400 }));
});

async function run(): Promise<void> {
  id = await bench.start();
  await bench.controller.hello(TOP, hello());
}

/** The running session has grown to this size; the worker has died meanwhile. */
async function grownTo(bytes: number): Promise<void> {
  const head = await bench.store.head(id);
  if (head) await bench.store.append({ ...head, bytes }, { events: [], rows: [] });
  bench.die();
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await bench.controller.active();
  }
}

/** Ended sessions of these sizes in MB, the first the oldest. */
async function stored(...sizes: readonly number[]): Promise<void> {
  const fixed = { access: 'tab', passive: false, browser: '', device: '', lang: 'zh', profile: 'web' } as const;
  for (const [index, size] of sizes.entries()) {
    const startedAt = new Date(NOW - (sizes.length - index) * 3600_000).toISOString();
    const text = { url: PAGE, title: '', version: '', endedAt: startedAt, startedAt };
    const head: SessionHead = {
      ...fixed,
      ...text,
      id: `old-${index}`,
      status: 'stopped',
      walks: [],
      lastSeq: 0,
      bytes: 0,
    };
    await bench.store.finish({ ...head, bytes: size * MB });
  }
}

const ids = async () => (await bench.store.heads()).map((head) => head.id);
const gaps = async () =>
  (await bench.only(id, 'gap')).map(({ what }) => what).filter((what) => what !== 'network-unseen');

describe('the size of a session', () => {
  it('is counted as events and pictures are written', async () => {
    await run();
    const before = (await bench.store.head(id))?.bytes ?? 0;
    await bench.controller.push(TOP, push(1, [title('茶'.repeat(1000)), CONTENT]));
    await settle();
    const events = await bench.store.events(id);
    const json = events.reduce((sum, event) => sum + Buffer.byteLength(JSON.stringify(event)), 0);
    const after = (await bench.store.head(id))?.bytes ?? 0;
    expect(before).toBeGreaterThan(300);
    expect(events.some(({ kind }) => kind === 'screenshot-taken')).toBe(true);
    expect(Math.abs(after - json - 'picture'.length)).toBeLessThan(100);
  });

  const SIZES: readonly (readonly [string, number, readonly string[], boolean, boolean])[] = [
    ['far from its limits', 1 * MB, [], true, true],
    ['where pictures stop', STORE_LIMITS.pictures - 10, ['picture-cap'], false, true],
    ['beyond that', STORE_LIMITS.pictures + 10, [], false, true],
    ['where events stop', STORE_LIMITS.full - 10, ['session-cap'], false, false],
  ];

  it.each(SIZES)('%s', async (_what, bytes, told, pictures, more) => {
    await run();
    await grownTo(bytes);
    expect(await bench.controller.push(TOP, push(1, [CONTENT]))).toEqual({ audited: true, taken: 1 });
    await settle();
    expect(await bench.controller.push(TOP, push(2, [title('more')]))).toEqual(
      more ? { audited: true, taken: 2 } : { audited: false, taken: 0 },
    );
    expect(await gaps()).toEqual(told);
    expect((await bench.only(id, 'screenshot-taken')).length > 0).toBe(pictures);
    const titles = (await bench.only(id, 'title-changed')).map((event) => event.title);
    expect(titles.includes('more')).toBe(more);
  });

  it('full: nothing is answered for any more, the panel is told, and the session ends well', async () => {
    await run();
    await grownTo(STORE_LIMITS.full - 10);
    const states = bench.states;
    await bench.controller.push(TOP, push(1, [title('last')]));
    expect(bench.states).toBeGreaterThan(states);
    const { lastSeq } = (await bench.store.head(id)) as SessionHead;
    expect(await bench.controller.hello({ ...TOP, documentId: 'D2' }, hello('T2'))).toEqual({ audited: false });
    bench.browser.openTab(TAB, 'https://other.example.cn/');
    await bench.controller.arrived(TAB);
    expect(await bench.stop(id)).toEqual({ ok: true, sessionId: id });
    expect(await bench.store.head(id)).toMatchObject({ status: 'stopped', lastSeq });
    const events = await bench.store.events(id);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)).toMatchObject({ kind: 'gap', what: 'session-cap', doc: 'd1' });
  });
});

describe('a session that begins', () => {
  const SHELVES: readonly (readonly [string, readonly number[], readonly string[]])[] = [
    ['leaves the others alone where there is room', [30, 30, 30], ['old-2', 'old-1', 'old-0']],
    ['leaves them alone where it just fits', [90, 90, 90], ['old-2', 'old-1', 'old-0']],
    ['puts the oldest out', [30, 90, 90, 90], ['old-3', 'old-2', 'old-1']],
    ['puts out as many as it needs', [30, 30, 30, 240], ['old-3', 'old-2']],
    ['puts all out that are too big', [400], []],
  ];

  it.each(SHELVES)('%s', async (_what, sizes, left) => {
    await stored(...sizes);
    await run();
    expect(await ids()).toEqual([id, ...left]);
    const evicted = sizes.length - left.length;
    expect(bench.browser.memory.get('evicted')).toEqual(evicted === 0 ? undefined : evicted);
  });

  it('puts nothing out when it is refused', async () => {
    await stored(400);
    bench.browser.tabs.clear();
    expect(await bench.start()).toBe('tab-gone');
    expect(await ids()).toEqual(['old-0']);
  });
});

describe('a full disk', () => {
  /** Takes nothing until so many old sessions are gone; the first may be told apart from what the session wrote before. */
  function fill(mayHold: number): () => void {
    const { append } = bench.store;
    bench.store.append = async (head: SessionHead, addition: Addition) => {
      const old = (await ids()).filter((one) => one.startsWith('old-')).length;
      if (old > mayHold) throw new DOMException('full', 'QuotaExceededError');
      await append.call(bench.store, head, addition);
    };
    return () => {
      bench.store.append = append;
    };
  }

  it('makes the oldest ended session give way, unnoticed by who writes', async () => {
    await stored(1, 1, 1);
    await run();
    fill(2);
    expect(await bench.controller.push(TOP, push(1, [title('a')]))).toEqual({ audited: true, taken: 1 });
    expect(await ids()).toEqual([id, 'old-2', 'old-1']);
    expect(await gaps()).toEqual([]);
    expect(bench.browser.memory.get('evicted')).toBe(1);
  });

  it('is said, loses nothing that was answered, and is a gap once there is room again', async () => {
    await stored(1, 1, 1);
    await run();
    await bench.controller.push(TOP, push(1, [title('a')]));
    const empty = fill(-1);
    await expect(bench.controller.push(TOP, push(2, [title('b')]))).rejects.toThrow('full');
    expect((await bench.controller.active())?.trouble).toBe('disk-full');
    expect(await ids()).toEqual([id, 'old-2', 'old-1']);
    empty();
    expect(await bench.controller.push(TOP, push(2, [title('b')]))).toEqual({ audited: true, taken: 2 });
    expect((await bench.controller.active())?.trouble).toBeNull();
    expect((await bench.only(id, 'title-changed')).map((event) => event.title)).toEqual(['a', 'b']);
    expect(await gaps()).toEqual(['disk-full']);
    const seqs = (await bench.store.events(id)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  it('is remembered when the worker dies meanwhile', async () => {
    await run();
    const empty = fill(-1);
    await expect(bench.controller.push(TOP, push(1, [title('a')]))).rejects.toThrow('full');
    await bench.controller.active();
    bench.die();
    expect((await bench.controller.active())?.trouble).toBe('disk-full');
    empty();
    await bench.controller.push(TOP, push(1, [title('a')]));
    await bench.controller.active();
    expect(await gaps()).toEqual(['disk-full']);
  });

  it('keeps no session from ending', async () => {
    await run();
    fill(-1);
    bench.store.finish = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await bench.stop(id)).toEqual({ ok: true, sessionId: id });
    expect([await bench.controller.active(), bench.browser.armed, bench.browser.kept]).toEqual([null, null, 0]);
  });

  it('refuses a new session with its own reason', async () => {
    fill(-1);
    expect(await bench.start()).toBe('disk-full');
    expect([await ids(), bench.browser.kept, bench.browser.armed]).toEqual([[], 0, null]);
  });

  it('is told apart from other failures', async () => {
    await stored(1);
    await run();
    bench.store.append = () => Promise.reject(new Error('broken'));
    await expect(bench.controller.push(TOP, push(1, [title('a')]))).rejects.toThrow('broken');
    expect(await ids()).toEqual([id, 'old-0']);
    expect((await bench.controller.active())?.trouble).toBeNull();
  });
});

describe('a batch', () => {
  it('writes what it changed and nothing of the other documents', async () => {
    await run();
    const children = Array.from({ length: 300 }, (_, index) => index + 1);
    for (const frameId of children) {
      const origin = { tabId: TAB, frameId, documentId: `D${frameId}` };
      await bench.controller.hello(origin, hello(`C${frameId}`));
      await bench.controller.push(origin, push(1, [title('a')], `C${frameId}`));
    }
    const written: string[] = [];
    const { append } = bench.store;
    bench.store.append = (head: SessionHead, addition: Addition) => {
      written.push(...addition.rows.map(({ table, entry }) => `${table} ${entry[0]}`));
      return append.call(bench.store, head, addition);
    };
    const origin = { tabId: TAB, frameId: 150, documentId: 'D150' };
    await bench.controller.push(origin, push(2, [title('b')], 'C150'));
    expect(written.map((row) => row.split(' ')[0])).toEqual(['taken', 'counts']);
    expect(written[0]).toBe('taken C150');
  });
});
