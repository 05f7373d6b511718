import { describe, expect, it } from 'vitest';
import type { BrowserFact, HeardFact } from '@/lib/background/live-session';
import type { Payload } from '@/lib/model/event';
import { Bench, CHILD, hello, push, startCall, TAB, TOP, title, wire } from './support/bench';
import { NOW } from './support/fake-browser';

/** What a worker had begun and did not live to finish. */

const CONTENT = wire('content-visible', { blocks: 2, hanChars: 50, latinChars: 0, images: 0 });

async function running(more: Parameters<Bench['start']>[0] = {}): Promise<{ bench: Bench; id: string }> {
  const bench = await Bench.open((browser) => {
    browser.all = true;
  });
  const id = await bench.start(more);
  await bench.controller.hello(TOP, hello());
  return { bench, id };
}

async function gaps(bench: Bench, id: string): Promise<string[]> {
  return (await bench.only(id, 'gap')).map(({ what, detail, doc }) => [what, detail, doc].filter(Boolean).join(' '));
}

interface Hang {
  /** Somebody waits now. */
  readonly reached: Promise<void>;
  /** From now on it works as before; who waits goes on waiting. */
  release(): void;
}

/** From now on this never comes to an end. */
function hang<T extends object>(owner: T, name: keyof T): Hang {
  const before = owner[name];
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const wait = () => {
    arrive();
    return new Promise(() => undefined);
  };
  Object.assign(owner, { [name]: wait });
  return { reached, release: () => void Object.assign(owner, { [name]: before }) };
}

/** Lets everything that was begun come to its end. */
async function settle(bench: Bench): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await bench.controller.active();
  }
}

function heard(url: string, more: Partial<HeardFact> = {}): HeardFact {
  const seen = { requestId: url, method: 'GET', url, bodySize: 0, hits: [] };
  const payload: Payload<'request-sent'> = { ...seen, initiator: 'image' };
  const fact: BrowserFact = { origin: TOP, at: NOW + 50, kind: 'request-sent', beforeDocument: false, payload };
  return { origin: TOP, afterDeath: false, read: () => fact, ...more };
}

const MISSED: Partial<HeardFact> = {
  afterDeath: true,
  read: () => {
    const payload = { what: 'requests-lost', detail: '' };
    return { origin: TOP, at: NOW + 60, kind: 'gap', beforeDocument: false, payload };
  },
};

describe('a worker that dies while a session is being started', () => {
  it.each([
    ['as raw values are kept', (bench: Bench) => hang(bench.store, 'append')],
    ['before the scripts are there', (bench: Bench) => hang(bench.browser.ports.scripts, 'arm')],
    ['as the site is cleared', (bench: Bench) => hang(bench.browser.ports, 'clearSite')],
    ['before the page is loaded again', (bench: Bench) => hang(bench.browser.ports.tabs, 'reload')],
  ])('%s: there is none, and one can be started', async (_when, hangAt) => {
    const bench = await Bench.open();
    const { reached, release } = hangAt(bench);
    const canaries = [{ type: 'phone', value: '15412345678' }] as const;
    void bench.controller.perform(startCall({ reset: 'storage', canaries: [...canaries] }));
    await reached;
    release();
    bench.die();
    expect(await bench.controller.active()).toBeNull();
    expect([await bench.store.heads(), bench.browser.armed, bench.browser.kept]).toEqual([[], null, 0]);
    expect(await bench.controller.hello(TOP, hello())).toEqual({ audited: false });
    expect(await bench.start()).toBe('session-2');
  });
});

describe('a worker that dies while a session is being ended', () => {
  it.each([
    ['before the scripts are gone', (bench: Bench) => hang(bench.browser.ports.scripts, 'disarm')],
    ['while a page does not answer', (bench: Bench) => hang(bench.browser.ports, 'ask')],
    ['before the head is written', (bench: Bench) => hang(bench.store, 'finish')],
  ])('%s: the next one ends it', async (_when, hangAt) => {
    const { bench, id } = await running({ canaries: [{ type: 'phone', value: '15412345678' }] });
    const { reached, release } = hangAt(bench);
    void bench.stop(id);
    await reached;
    release();
    bench.die();
    expect(await bench.controller.active()).toBeNull();
    expect([bench.browser.armed, bench.browser.watching, bench.browser.kept]).toEqual([null, false, 0]);
    expect((await bench.store.head(id))?.status).toBe('stopped');
  });
});

describe('requests heard just before the worker died', () => {
  /** Heard and not stored yet. */
  async function dyingWith(facts: readonly HeardFact[]): Promise<{ bench: Bench; id: string }> {
    const { bench, id } = await running();
    const { release } = hang(bench.browser.ports, 'wait');
    bench.controller.heard(facts);
    release();
    bench.die();
    await bench.controller.active();
    return { bench, id };
  }

  it.each([
    ['of the session', [heard('https://a.cn/1')], ['requests-lost d1']],
    ['of another tab', [heard('https://a.cn/1', { origin: { ...TOP, tabId: 9 } })], []],
    ['none', [], []],
  ])('%s', async (_whose, facts, expected) => {
    const { bench, id } = await dyingWith(facts);
    expect(await gaps(bench, id)).toEqual(expected);
    expect(bench.browser.memory.has('heard')).toBe(false);
    bench.die();
    await bench.controller.active();
    expect(await gaps(bench, id)).toEqual(expected);
  });

  it('are no loss once they were stored', async () => {
    const { bench, id } = await running();
    bench.controller.heard([heard('https://a.cn/1')]);
    await settle(bench);
    bench.die();
    await bench.controller.active();
    expect(await gaps(bench, id)).toEqual([]);
    expect(await bench.only(id, 'request-sent')).toHaveLength(1);
  });

  it('are not taken for those that the next worker heard while it came up', async () => {
    const { bench, id } = await running();
    bench.die();
    const { release } = hang(bench.browser.ports, 'wait');
    bench.controller.heard([heard('https://a.cn/1')]);
    await bench.controller.active();
    release();
    expect(await gaps(bench, id)).toEqual([]);
    // Held back as ever: what is being typed may still have to be found in them.
    expect(await bench.only(id, 'request-sent')).toEqual([]);
    await bench.stop(id);
    expect(await bench.only(id, 'request-sent')).toHaveLength(1);
  });

  it('leave no word for a later session', async () => {
    const { bench, id } = await dyingWith([heard('https://a.cn/1')]);
    const { release } = hang(bench.browser.ports, 'wait');
    bench.controller.heard([heard('https://a.cn/2')]);
    release();
    await bench.stop(id);
    expect(bench.browser.kept).toBe(0);
    const next = await bench.start();
    await bench.controller.hello(TOP, hello());
    bench.die();
    await bench.controller.active();
    expect(await gaps(bench, next)).toEqual([]);
  });

  it.each([
    ['whose worker has died', true, ['requests-lost d1']],
    ['that began a moment ago', false, []],
  ])('a request without a beginning is news to a session %s', async (_which, died, expected) => {
    const { bench, id } = await running();
    if (died) bench.die();
    await bench.controller.active();
    bench.controller.heard([heard('https://a.cn/1', MISSED)]);
    await settle(bench);
    await bench.controller.active();
    expect(await gaps(bench, id)).toEqual(expected);
  });

  it('that the disk refused are a gap with the next that it takes', async () => {
    const { bench, id } = await running();
    const { append } = bench.store;
    bench.store.append = () => Promise.reject(new Error('broken'));
    bench.controller.heard([heard('https://a.cn/1')]);
    await settle(bench);
    bench.store.append = append;
    bench.controller.heard([heard('https://a.cn/2')]);
    await settle(bench);
    await bench.controller.active();
    expect(await gaps(bench, id)).toEqual(['requests-lost d1']);
    expect((await bench.only(id, 'request-sent')).map(({ url }) => url)).toEqual(['https://a.cn/2']);
    expect(bench.browser.memory.has('heard')).toBe(false);
  });
});

describe('a picture that was wanted when the worker died', () => {
  it('is a gap, once', async () => {
    const { bench, id } = await running();
    bench.browser.frames.set(`${TAB}/0`, () => ({ boxes: [], offset: { x: 0, y: 0 }, viewportWidth: 400 }));
    const { reached, release } = hang(bench.browser.ports, 'capture');
    await bench.controller.push(TOP, push(1, [CONTENT]));
    await reached;
    release();
    bench.die();
    await bench.controller.active();
    bench.die();
    await bench.controller.active();
    expect(await gaps(bench, id)).toEqual(['screenshot worker ended d1']);
  });

  it('is none where it was taken, or could not be', async () => {
    const { bench, id } = await running();
    bench.browser.frames.set(`${TAB}/0`, () => ({ boxes: [], offset: { x: 0, y: 0 }, viewportWidth: 400 }));
    await bench.controller.push(TOP, push(1, [CONTENT]));
    await settle(bench);
    bench.browser.picture = () => null;
    await bench.controller.push(TOP, push(2, [CONTENT]));
    await settle(bench);
    expect(bench.browser.memory.has('pictures')).toBe(false);
    bench.die();
    await bench.controller.active();
    expect(await gaps(bench, id)).toEqual(['screenshot refused d1']);
  });
});

describe('a touch before the worker died', () => {
  const TAP = { type: 'tap', by: 'person', text: '', selector: 'a', promptId: null, x: 1, y: 1 } as const;

  it.each([
    ['just before the load', 900, 'gesture'],
    ['long before the load', 1200, 'page'],
  ])('%s', async (_when, ago, by) => {
    const { bench, id } = await running();
    await bench.controller.push(TOP, push(1, [wire('gesture', TAP, { at: NOW + 5000 - ago })]));
    bench.die();
    await bench.controller.hello({ ...TOP, documentId: 'D2' }, hello('T2', { startedAt: NOW + 5000 }));
    expect((await bench.only(id, 'navigated')).map((event) => event.by)).toEqual(['start', by]);
  });
});

it('a death without anything under way leaves no gap', async () => {
  const { bench, id } = await running();
  await bench.controller.hello(CHILD, hello('T2'));
  await bench.controller.push(TOP, push(1, [title('a')]));
  bench.die();
  await bench.controller.push(TOP, push(2, [title('b')]));
  expect(await gaps(bench, id)).toEqual([]);
});
