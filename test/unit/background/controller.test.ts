import { beforeEach, describe, expect, it } from 'vitest';
import type { TabFacts } from '@/lib/background/ports';
import { Bench, CHILD, hello, PAGE, push, startCall, TAB, TOP, title, wire } from './support/bench';
import { NOW } from './support/fake-browser';

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});

describe('start', () => {
  const REFUSED: readonly (readonly [string, Partial<TabFacts> | null, string, object])[] = [
    ['the tab is gone', null, 'tab-gone', {}],
    ['the browser does not tell the address', { url: null }, 'no-access', {}],
    ['the page is the browser’s own', { url: 'chrome://settings' }, 'unscriptable', {}],
    ['the page is a shop for extensions', { url: 'https://addons.mozilla.org/' }, 'unscriptable', {}],
    ['the page is a file and files are not allowed', { url: 'file:///a.html' }, 'unscriptable', {}],
    ['the page is a file that is a PDF', { url: 'file:///a.pdf' }, 'unscriptable', { files: true }],
  ];

  it.each(REFUSED)('is refused when %s, and leaves nothing behind', async (_why, tab, why, browser) => {
    Object.assign(bench.browser, browser);
    bench.browser.tabs.delete(TAB);
    if (tab) bench.browser.openTab(TAB, PAGE, tab);
    expect(await bench.start({ canaries: [{ type: 'phone', value: '15412345678' }] })).toBe(why);
    expect(await bench.controller.active()).toBeNull();
    expect([await bench.store.heads(), bench.browser.kept, bench.browser.armed]).toEqual([[], 0, null]);
    expect(bench.browser.reloaded).toEqual([]);
  });

  it('is refused while a session is running', async () => {
    const id = await bench.start();
    bench.browser.openTab(9, 'https://other.example.cn/');
    expect(await bench.start({ tabId: 9 })).toBe('already-recording');
    expect((await bench.controller.active())?.sessionId).toBe(id);
  });

  it('is possible again after stop', async () => {
    await bench.stop(await bench.start());
    expect(await bench.start()).toBe('session-2');
  });

  it.each([
    ['one site', false, 'tab'],
    ['every site', true, 'all'],
  ] as const)('with access to %s arms before it reloads', async (_what, all, access) => {
    bench.browser.all = all;
    const id = await bench.start();
    expect(bench.browser).toMatchObject({
      armed: { site: ['https://shop.example.cn/*'], everywhere: all },
      watching: all,
      reloaded: [TAB],
    });
    expect(await bench.store.head(id)).toMatchObject({
      status: 'recording',
      access,
      url: PAGE,
      startedAt: new Date(NOW).toISOString(),
      walks: [{ id: 'w1', pass: 'live', url: PAGE }],
    });
  });

  it.each([
    ['none', false, []],
    ['storage', false, [{ url: PAGE, cookies: false }]],
    ['storage-and-cookies', false, [{ url: PAGE, cookies: true }]],
    ['storage-and-cookies', true, []],
  ] as const)('clears the site as asked: %s, passive %s', async (reset, passive, cleared) => {
    await bench.start({ reset, passive });
    expect(bench.browser.cleared).toEqual(cleared);
  });

  it.each(['arm', 'clearSite', 'reload'] as const)('that fails at %s leaves no session running', async (action) => {
    bench.browser.failOnce(action, 'the browser says no');
    const answer = await bench.controller.perform(startCall({ reset: 'storage' }));
    expect(answer).toEqual({ ok: false, why: 'failed', detail: 'the browser says no' });
    expect([await bench.controller.active(), bench.browser.armed, bench.browser.kept]).toEqual([null, null, 0]);
    expect((await bench.store.heads()).map(({ status }) => status)).not.toContain('recording');
    expect(await bench.start()).toBe('session-2');
  });
});

describe('hello', () => {
  it.each([
    ['no session is running', false, TOP],
    ['the tab is another', true, { ...TOP, tabId: 8 }],
  ])('is told to go away when %s', async (_why, running, origin) => {
    const id = running ? await bench.start() : '';
    expect(await bench.controller.hello(origin, hello())).toEqual({ audited: false });
    expect(await bench.controller.push(origin, push(1, [title('a')]))).toEqual({ audited: false, taken: 0 });
    expect(await bench.store.events(id)).toEqual([]);
  });

  it.each([
    ['tab', false, ['navigated', 'document-created', 'armed', 'gap']],
    ['all', true, ['navigated', 'document-created', 'armed']],
  ] as const)('of the top document begins a visit, access %s', async (access, all, kinds) => {
    bench.browser.all = all;
    const id = await bench.start({ passive: true });
    expect(await bench.controller.hello(TOP, hello())).toEqual({ audited: true, passive: true, access });
    expect(await bench.kinds(id)).toEqual(kinds);
    expect((await bench.store.events(id))[0]).toMatchObject({ cause: 'load', url: PAGE, status: 200, by: 'start' });
    expect(bench.news.at(-1)).toEqual({ sessionId: id, lastSeq: kinds.length });
  });

  it.each([
    ['has eyes', true, []],
    ['came without', false, ['7/0']],
  ] as const)('of an observer that %s', async (_what, reader, sent) => {
    await bench.start();
    await bench.controller.hello(TOP, hello('T1', { reader }));
    await bench.controller.hello({ ...TOP, tabId: 8 }, hello('T9', { reader }));
    expect(bench.browser.readers).toEqual(sent);
  });

  it('is recorded once, however often it is said', async () => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    await bench.controller.hello(TOP, hello());
    expect(await bench.only(id, 'document-created')).toHaveLength(1);
  });

  it('of a child names its frame and begins no visit', async () => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    await bench.controller.hello(CHILD, hello('T2', { url: 'https://ad.example.cn/' }));
    const [, child] = await bench.only(id, 'document-created');
    expect(child).toMatchObject({ frame: 'f1', doc: 'd2', top: false, parentFrame: 'f0' });
    expect(await bench.only(id, 'navigated')).toHaveLength(1);
  });

  it.each([
    ['a person’s tap just before', 900, 'gesture'],
    ['a tap long before', 1200, 'page'],
    ['no tap', null, 'page'],
  ])('tells what set a load off: %s', async (_what, ago, by) => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    const tap = { type: 'tap', by: 'person', text: '', selector: 'a', promptId: null, x: 1, y: 1 } as const;
    if (ago !== null) await bench.controller.push(TOP, push(1, [wire('gesture', tap, { at: NOW + 5000 - ago })]));
    await bench.controller.hello({ ...TOP, documentId: 'D2' }, hello('T2', { startedAt: NOW + 5000 }));
    expect((await bench.only(id, 'navigated')).map((event) => event.by)).toEqual(['start', by]);
  });

  it('of a frame that was faster than the page does not take the start from it', async () => {
    const id = await bench.start();
    await bench.controller.hello(CHILD, hello('T0'));
    await bench.controller.hello(TOP, hello());
    expect((await bench.only(id, 'navigated')).map((event) => event.by)).toEqual(['start']);
  });
});

describe('push', () => {
  const titles = async (id: string) => (await bench.only(id, 'title-changed')).map((event) => event.title);

  it('is taken once and answered after it was stored', async () => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    expect(await bench.controller.push(TOP, push(1, [title('a'), title('b')]))).toEqual({ audited: true, taken: 1 });
    expect(await titles(id)).toEqual(['a', 'b']);
    expect(await bench.controller.push(TOP, push(1, [title('a'), title('b')]))).toEqual({ audited: true, taken: 1 });
    expect(await bench.controller.push(TOP, push(2, [title('c')]))).toEqual({ audited: true, taken: 2 });
    expect(await titles(id)).toEqual(['a', 'b', 'c']);
  });

  it('numbers without holes, whoever sends and however fast', async () => {
    const id = await bench.start();
    await Promise.all([
      bench.controller.hello(TOP, hello()),
      bench.controller.hello(CHILD, hello('T2')),
      ...[1, 2, 3].map((batch) => bench.controller.push(TOP, push(batch, [title(`a${batch}`)]))),
      ...[1, 2, 3].map((batch) => bench.controller.push(CHILD, push(batch, [title(`b${batch}`)], 'T2'))),
    ]);
    const seqs = (await bench.store.events(id)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect((await bench.store.head(id))?.lastSeq).toBe(seqs.length);
  });

  it.each([
    ['not-json', '{'],
    ['unknown-kind', wire('title-changed', { title: '' }).replace('title-changed', 'made-up')],
    ['bad-payload:title-changed', wire('title-changed', { title: 1 as never })],
  ])('keeps what can be read beside %s, which becomes a gap', async (detail, bad) => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    await bench.controller.push(TOP, push(1, [bad, title('good')]));
    expect(await bench.only(id, 'gap')).toContainEqual(expect.objectContaining({ what: 'event-dropped', detail }));
    expect(await titles(id)).toEqual(['good']);
  });

  it.each([
    ['a document', TOP, wire('document-created', { url: 'x', top: true, parentFrame: null, sameSite: null })],
    ['its own arming', TOP, wire('armed', { probe: true, observer: true, late: false })],
    ['a visit from within a child', CHILD, wire('navigated', { cause: 'route', url: 'x', status: null, by: 'page' })],
  ])('believes no page that tells of %s', async (_what, origin, text) => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    await bench.controller.hello(CHILD, hello('T2'));
    const before = await bench.kinds(id);
    await bench.controller.push(origin, push(1, [text], origin === TOP ? 'T1' : 'T2'));
    expect(await bench.kinds(id)).toEqual(before);
  });

  it('is taken on the next try when the disk refused, without a hole in the numbers', async () => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    const { append } = bench.store;
    bench.store.append = () => Promise.reject(new Error('disk full'));
    await expect(bench.controller.push(TOP, push(1, [title('a')]))).rejects.toThrow('disk full');
    bench.store.append = append;
    expect(await bench.controller.push(TOP, push(1, [title('a')]))).toEqual({ audited: true, taken: 1 });
    expect(await titles(id)).toEqual(['a']);
    const seqs = (await bench.store.events(id)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });
});

describe('message', () => {
  const page = { ownPage: false, tabId: TAB, frameId: 0, documentId: null };
  const panel = { ownPage: true, tabId: null, frameId: 0, documentId: null };

  it.each([
    ['a page asks to start', startCall(), page],
    ['a page asks to remove', { call: 'remove', sessionId: 'session-1' }, page],
    ['a panel says hello', hello(), panel],
    ['a hello comes from no tab', hello(), { ...page, tabId: null }],
    ['it is nothing that is known', { call: 'x' }, page],
    ['it is no object', 'start', panel],
  ])('is not answered when %s', async (_what, input, sender) => {
    expect(await bench.controller.message(input, sender)).toBeUndefined();
    expect(await bench.controller.active()).toBeNull();
  });

  it('is answered to those who may ask', async () => {
    expect(await bench.controller.message(startCall(), panel)).toEqual({ ok: true, sessionId: 'session-1' });
    expect(await bench.controller.message(hello(), page)).toMatchObject({ audited: true });
    expect(await bench.controller.message(push(1, []), page)).toEqual({ audited: true, taken: 1 });
  });
});
