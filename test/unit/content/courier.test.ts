import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Courier } from '@/lib/content/courier';
import type { PushAnswer } from '@/lib/contract/rpc';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const TAP = '{"kind":"gesture","at":1}';
const KB = 1024;

/** A background that can be away, say no, and remembers what it was sent. */
function bench() {
  const sent: { readonly name: string; readonly batch: number; readonly events: readonly string[] }[] = [];
  const state = { away: false, audited: true, refusals: 0 };
  const sendAs =
    (name: string) =>
    async (batch: number, events: readonly string[]): Promise<PushAnswer> => {
      sent.push({ name, batch, events });
      if (state.away) throw new Error('nobody is there');
      return { audited: state.audited, taken: batch };
    };
  const courier = new Courier(sendAs('first'), () => {
    state.refusals += 1;
  });
  const batches = (): string[] => sent.map(({ batch, events }) => `${batch}:${events.join(',')}`);
  return { courier, sent, state, sendAs, batches, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('when batches go', () => {
  it('nothing before the background knows the document, then all in order', async () => {
    const { courier, batches, pass } = bench();
    courier.add('a');
    courier.add(TAP);
    courier.flush();
    await pass(5000);
    expect(batches()).toEqual([]);
    courier.start();
    await pass(1);
    expect(batches()).toEqual([`1:a,${TAP}`]);
  });

  it.each([
    ['what can wait, a quarter of a second', 'a', 249, 251],
    ['a prompt, at once', '{"kind":"prompt-shown","at":1}', 0, 25],
    ['content, at once', '{"kind":"content-visible"}', 0, 25],
    ['a word that only mentions one, no sooner', '{"kind":"title-changed","title":"gesture"}', 249, 251],
    ['a full batch, at once', 'x'.repeat(64 * KB), 0, 1],
  ])('%s', async (_what, text, before, after) => {
    const { courier, sent, pass } = bench();
    courier.start();
    await pass(1);
    courier.add(text);
    if (before > 0) await pass(before);
    expect(sent).toEqual([]);
    await pass(after - before);
    expect(sent.map(({ events }) => events)).toEqual([[text]]);
  });

  it('a gesture goes within the task that heard it, before the page that it opens can say hello', async () => {
    const { courier, batches, pass } = bench();
    courier.start();
    await pass(1);
    courier.add('a');
    courier.add(TAP);
    expect(batches()).toEqual([`1:a,${TAP}`]);
    await pass(1000);
    expect(batches()).toEqual([`1:a,${TAP}`]);
  });

  it('something urgent takes along what was waiting', async () => {
    const { courier, batches, pass } = bench();
    courier.start();
    await pass(1);
    courier.add('a');
    await pass(100);
    courier.add(TAP);
    await pass(25);
    expect(batches()).toEqual([`1:a,${TAP}`]);
  });

  it('no batch is longer than 64 KB, but a longer event goes alone', async () => {
    const { courier, sent, pass } = bench();
    courier.start();
    for (const size of [40, 40, 100, 1]) courier.add('x'.repeat(size * KB));
    await pass(10);
    expect(sent.map(({ batch, events }) => [batch, ...events.map(({ length }) => length / KB)])).toEqual([
      [1, 40],
      [2, 40],
      [3, 100],
      [4, 1],
    ]);
  });
});

describe('when nobody answers', () => {
  it('the same batch goes again until it is taken, then the next', async () => {
    const { courier, state, batches, pass } = bench();
    courier.start();
    state.away = true;
    courier.add(TAP);
    await pass(100);
    courier.add('b');
    await pass(800);
    state.away = false;
    await pass(1000);
    const all = batches();
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all.at(-1)).toBe('2:b');
    expect(new Set(all.slice(0, -1))).toEqual(new Set([`1:${TAP}`]));
  });

  it('it gives up at last, says how much was lost and goes on', async () => {
    const { courier, state, sent, pass } = bench();
    courier.start();
    state.away = true;
    courier.add('a');
    courier.add('b');
    await pass(9000);
    courier.add('c');
    await pass(1500);
    state.away = false;
    await pass(1000);
    const last = sent.at(-1)?.events ?? [];
    expect(last[0]).toBe('c');
    expect(last[1]).toContain('courier +2');
  });

  it('what waits is capped, the beginning is kept, and the loss is told', async () => {
    const { courier, sent, pass } = bench();
    for (let index = 0; index < 5010; index += 1) courier.add(`e${index}`);
    courier.start();
    await pass(100);
    const all = sent.flatMap(({ events }) => events);
    expect(all.filter((text) => text.startsWith('e'))).toEqual(Array.from({ length: 5000 }, (_, index) => `e${index}`));
    expect(JSON.parse(all.find((text) => text.startsWith('{')) ?? '{}')).toMatchObject({
      kind: 'gap',
      payload: { what: 'event-dropped', detail: 'courier +10' },
    });
  });
});

describe('when the page is left', () => {
  it('everything that waits goes at once, in batches', async () => {
    const { courier, sent } = bench();
    courier.start();
    for (const size of [40, 40, 1]) courier.add('x'.repeat(size * KB));
    courier.flush();
    expect(sent.map(({ batch, events }) => [batch, ...events.map(({ length }) => length / KB)])).toEqual([
      [1, 40],
      [2, 40, 1],
    ]);
  });

  it('a batch that nobody took goes first, so that its number is not passed over', async () => {
    const { courier, state, batches, pass } = bench();
    courier.start();
    state.away = true;
    courier.add(TAP);
    await pass(100);
    state.away = false;
    courier.add('b');
    courier.flush();
    expect(batches()).toEqual([`1:${TAP}`, `1:${TAP}`, '2:b']);
  });
});

describe('when the document comes back from the cache', () => {
  it('numbers from one under its new name, once that is known', async () => {
    const { courier, sent, sendAs, pass } = bench();
    courier.start();
    courier.add('a');
    await pass(300);
    courier.restart(sendAs('second'));
    courier.add(TAP);
    await pass(1000);
    expect(sent).toHaveLength(1);
    courier.start();
    await pass(10);
    expect(sent.at(-1)).toEqual({ name: 'second', batch: 1, events: [TAP] });
  });

  it('keeps the old name for what was on its way', async () => {
    const { courier, sent, state, sendAs, pass } = bench();
    courier.start();
    state.away = true;
    courier.add(TAP);
    await pass(100);
    courier.restart(sendAs('second'));
    courier.add('b');
    courier.start();
    state.away = false;
    await pass(1000);
    expect(sent.slice(-2)).toEqual([
      { name: 'first', batch: 1, events: [TAP] },
      { name: 'second', batch: 1, events: ['b'] },
    ]);
  });
});

describe('when the watch is over', () => {
  it('a refusal is told once and nothing goes any more', async () => {
    const { courier, sent, state, pass } = bench();
    state.audited = false;
    courier.start();
    courier.add(TAP);
    await pass(100);
    courier.end();
    courier.add('b');
    courier.flush();
    await pass(5000);
    expect([state.refusals, sent.length]).toEqual([1, 1]);
  });

  it('nobody is asked again', async () => {
    const { courier, sent, state, pass } = bench();
    state.away = true;
    courier.start();
    courier.add(TAP);
    await pass(100);
    courier.end();
    await pass(20_000);
    expect(sent).toHaveLength(1);
  });
});
