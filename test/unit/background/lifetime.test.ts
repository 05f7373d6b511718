import { describe, expect, it } from 'vitest';
import type { SessionHead } from '@/lib/contract/session';
import { Bench, CHILD, hello, PAGE, push, TAB, TOP, title, wire } from './support/bench';
import { NOW } from './support/fake-browser';

const CANARY = { type: 'phone', value: '15412345678' } as const;
const SENT = { requestId: 'r', method: 'POST', initiator: 'fetch', bodySize: 1 } as const;

function sent(url: string, body = ''): string {
  const search = body === '' ? [] : [{ channel: 'body', text: body, as: 'json' }];
  return wire('request-sent', { ...SENT, url, hits: [] }, { from: 'probe', search });
}

function typed(value: string): string {
  const field = { selector: '#pwd', type: 'password', name: '', label: '', placeholder: '', autocomplete: '' };
  const rest = { maxLength: null, required: false, prefilled: false, nearText: '', rect: RECT };
  const payload = { selector: '#pwd', infoType: null, masked: '' };
  return `${wire('field-shown', { field: { ...field, ...rest } })}\n${wire('field-typed', payload, {
    search: [{ channel: 'field', text: value }],
  })}`;
}

const RECT = { x: 0, y: 0, width: 1, height: 1 };

async function running(more: Parameters<Bench['start']>[0] = {}): Promise<{ bench: Bench; id: string }> {
  const bench = await Bench.open();
  const id = await bench.start(more);
  await bench.controller.hello(TOP, hello());
  return { bench, id };
}

describe('after the worker has died', () => {
  it('numbers, names and batches go on', async () => {
    const { bench, id } = await running();
    await bench.controller.push(TOP, push(1, [title('a')]));
    bench.die();
    expect((await bench.controller.active())?.sessionId).toBe(id);
    expect(await bench.controller.push(TOP, push(1, [title('a')]))).toEqual({ audited: true, taken: 1 });
    await bench.controller.push(TOP, push(2, [title('b')]));
    await bench.controller.hello(CHILD, hello('T2'));
    const events = await bench.store.events(id);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect((await bench.only(id, 'title-changed')).map((event) => `${event.doc} ${event.title}`)).toEqual([
      'd1 a',
      'd1 b',
    ]);
    expect((await bench.only(id, 'document-created')).map(({ frame, doc }) => `${frame} ${doc}`)).toEqual([
      'f0 d1',
      'f1 d2',
    ]);
  });

  it('the tester’s own value is still found and never on the disk', async () => {
    const { bench, id } = await running({ canaries: [CANARY] });
    await bench.controller.push(TOP, push(1, [sent('https://a.cn/1', `{"m":"${CANARY.value}"}`)]));
    bench.die();
    await bench.controller.push(TOP, push(2, [sent(`https://a.cn/2?m=${CANARY.value}`)]));
    const found = (await bench.only(id, 'request-sent')).map(({ hits }) => hits.map(({ basis }) => basis));
    expect(found).toEqual([['canary'], ['canary']]);
    expect(await bench.disk(id)).not.toContain(CANARY.value);
  });

  it('what was typed before is still found and never on the disk', async () => {
    const { bench, id } = await running();
    await bench.controller.push(TOP, push(1, typed('s3cret-word').split('\n')));
    bench.die();
    await bench.controller.push(TOP, push(2, [sent('https://a.cn/?x=s3cret-word')]));
    expect((await bench.only(id, 'request-sent'))[0]?.hits).toMatchObject([{ type: 'password', basis: 'typed' }]);
    expect(await bench.disk(id)).not.toContain('s3cret-word');
  });

  it('a session of the browser’s network is listened to again', async () => {
    const bench = await Bench.open((browser) => {
      browser.all = true;
    });
    await bench.start();
    bench.browser.watching = null;
    bench.die();
    await bench.controller.active();
    expect(bench.browser.watching).toBe(true);
  });

  it('stop does all that it does otherwise', async () => {
    const { bench, id } = await running({ canaries: [CANARY] });
    bench.die();
    expect(await bench.stop(id)).toEqual({ ok: true, sessionId: id });
    expect([bench.browser.armed, bench.browser.kept]).toEqual([null, 0]);
    expect((await bench.store.head(id))?.status).toBe('stopped');
  });
});

describe('the address of the page', () => {
  it('is on the disk without the personal value in it', async () => {
    const bench = await Bench.open();
    bench.browser.openTab(TAB, `${PAGE}?tel=${CANARY.value}`, { title: `Hello ${CANARY.value}` });
    const id = await bench.start({ canaries: [CANARY] });
    await bench.controller.hello(TOP, hello('T1', { url: `${PAGE}?tel=${CANARY.value}` }));
    expect(await bench.disk(id)).not.toContain(CANARY.value);
    expect((await bench.store.head(id))?.url).toContain(PAGE);
  });
});

describe('stop', () => {
  it('disarms, tells every frame, clears raw values and closes the head', async () => {
    const bench = await Bench.open((browser) => {
      browser.all = true;
    });
    const id = await bench.start({ canaries: [CANARY] });
    await bench.controller.hello(TOP, hello());
    await bench.controller.hello(CHILD, hello('T2'));
    bench.browser.time = NOW + 60_000;
    expect(await bench.stop(id)).toEqual({ ok: true, sessionId: id });
    expect([bench.browser.armed, bench.browser.watching, bench.browser.kept]).toEqual([null, false, 0]);
    expect(bench.browser.asked.filter(({ command }) => command.do === 'stop').map(({ frameId }) => frameId)).toEqual([
      0, 5,
    ]);
    expect(await bench.store.head(id)).toMatchObject({
      status: 'stopped',
      endedAt: new Date(NOW + 60_000).toISOString(),
      lastSeq: 5,
    });
    expect(await bench.controller.push(TOP, push(1, [title('late')]))).toEqual({ audited: false, taken: 0 });
  });

  it('of another session than the running one is refused', async () => {
    const { bench, id } = await running();
    expect(await bench.stop('other')).toEqual({ ok: false, why: 'no-session' });
    expect((await bench.controller.active())?.sessionId).toBe(id);
  });
});

describe('remove', () => {
  it('of the running session stops it first', async () => {
    const { bench, id } = await running({ canaries: [CANARY] });
    expect(await bench.controller.perform({ call: 'remove', sessionId: id })).toEqual({ ok: true });
    expect([await bench.store.heads(), await bench.store.events(id)]).toEqual([[], []]);
    expect([bench.browser.armed, bench.browser.kept]).toEqual([null, 0]);
  });

  it('of an old one leaves the running one alone', async () => {
    const { bench, id: old } = await running();
    await bench.stop(old);
    const id = await bench.start();
    await bench.controller.perform({ call: 'remove', sessionId: old });
    expect((await bench.store.heads()).map((head) => head.id)).toEqual([id]);
    expect((await bench.controller.active())?.sessionId).toBe(id);
  });
});

describe('a session that the browser took down with it', () => {
  it('is closed when the next worker comes up, and nothing else is changed', async () => {
    const first = await running();
    await first.bench.controller.push(TOP, push(1, [title('a')]));
    const before = await first.bench.store.head(first.id);
    first.bench.browser.memory.clear();
    first.bench.die();
    expect(await first.bench.controller.active()).toBeNull();
    const after = (await first.bench.store.head(first.id)) as SessionHead;
    expect(after).toEqual({ ...before, status: 'stopped', endedAt: expect.any(String) });
    expect(await first.bench.controller.hello(TOP, hello('T9'))).toEqual({ audited: false });
    expect(first.bench.browser.watching).toBe(false);
  });

  it('is not taken up again when the worker died in the middle of stopping', async () => {
    const { bench, id } = await running({ canaries: [CANARY] });
    const memory = new Map(bench.browser.memory);
    await bench.stop(id);
    for (const [key, value] of memory) bench.browser.memory.set(key, value);
    bench.die();
    expect(await bench.controller.active()).toBeNull();
    expect(bench.browser.kept).toBe(0);
    expect(await bench.start()).not.toBe('already-recording');
  });
});
