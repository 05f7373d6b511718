import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserFact, HeardFact } from '@/lib/background/live-session';
import type { Payload } from '@/lib/model/event';
import { Bench, CHILD, hello, PAGE, push, TAB, TOP, wire } from './support/bench';
import { NOW } from './support/fake-browser';

async function running(all = false, more: Parameters<Bench['start']>[0] = {}): Promise<{ bench: Bench; id: string }> {
  const bench = await Bench.open((browser) => {
    browser.all = all;
  });
  const id = await bench.start(more);
  await bench.controller.hello(TOP, hello());
  return { bench, id };
}

describe('a tab opened by the page', () => {
  it('belongs to the session where every site may be read', async () => {
    const { bench, id } = await running(true);
    bench.browser.openTab(8, 'https://pay.example.cn/');
    await bench.controller.opened(8, TAB);
    expect(await bench.controller.hello({ ...TOP, tabId: 8 }, hello('T8'))).toMatchObject({ audited: true });
    expect((await bench.store.head(id))?.walks.map((walk) => walk.url)).toEqual([PAGE, 'https://pay.example.cn/']);
    expect((await bench.only(id, 'navigated')).map(({ walk, by }) => [walk, by])).toEqual([
      ['w1', 'start'],
      ['w2', 'page'],
    ]);
  });

  it('is a gap where only the tab may be read', async () => {
    const { bench, id } = await running();
    const touch = { type: 'tap', by: 'person', text: '合作伙伴', selector: 'a', promptId: null, x: 1, y: 1 } as const;
    const at = bench.browser.time;
    await bench.controller.push(TOP, push(1, [wire('gesture', touch, { at })]));
    await bench.controller.opened(8, TAB);
    expect((await bench.only(id, 'gap')).at(-1)).toMatchObject({ what: 'new-window', walk: 'w1', doc: 'd1' });
    expect(await bench.controller.hello({ ...TOP, tabId: 8 }, hello('T8'))).toEqual({ audited: false });
  });

  it('is the person’s own when nobody touched the page, or when it is a page of the browser', async () => {
    const { bench, id } = await running();
    await bench.controller.opened(8, TAB);
    expect((await bench.only(id, 'gap')).some(({ what }) => what === 'new-window')).toBe(false);
    const every = await running(true);
    every.bench.browser.openTab(8, 'chrome://newtab/');
    await every.bench.controller.opened(8, TAB);
    expect((await every.bench.store.head(every.id))?.walks).toHaveLength(1);
  });

  it('is nobody’s business when another tab opened it', async () => {
    const { bench, id } = await running(true);
    await bench.controller.opened(9, 8);
    expect((await bench.store.head(id))?.walks).toHaveLength(1);
  });
});

describe('where the audited tab comes to rest', () => {
  const TRIPS = [
    ['another page of the site', false, ['https://shop.example.cn/b'], [null], 0],
    ['elsewhere', false, ['https://other.example.cn/'], ['left-origin'], 1],
    ['an address the browser does not tell', false, [null], ['left-origin'], 1],
    ['elsewhere and on', false, ['https://b.cn/', 'https://c.cn/'], ['left-origin', 'left-origin'], 1],
    ['elsewhere and back, where nothing speaks yet', false, ['https://b.cn/', PAGE], ['left-origin', 'left-origin'], 1],
    ['elsewhere with every site', true, ['https://other.example.cn/'], [null], 0],
  ] as const;

  it.each(TRIPS)('%s (every site %s)', async (_what, all, stops, troubles, gaps) => {
    const { bench, id } = await running(all);
    const seen: unknown[] = [];
    for (const stop of stops) {
      bench.browser.openTab(TAB, stop);
      await bench.controller.arrived(TAB);
      seen.push((await bench.controller.active())?.trouble);
    }
    expect(seen).toEqual(troubles);
    expect((await bench.only(id, 'gap')).filter(({ what }) => what === 'left-origin')).toHaveLength(gaps);
  });

  it('is well again once the page speaks', async () => {
    const { bench } = await running();
    bench.browser.openTab(TAB, 'https://b.cn/');
    await bench.controller.arrived(TAB);
    await bench.controller.hello(TOP, hello('T2'));
    expect((await bench.controller.active())?.trouble).toBeNull();
  });

  it('follows access to all sites as it is given and taken', async () => {
    const { bench, id } = await running();
    bench.browser.all = true;
    await bench.controller.accessChanged();
    expect((await bench.controller.active()) && bench.browser.watching).toBe(true);
    expect(await bench.controller.hello({ ...TOP, frameId: 4 }, hello('T4'))).toMatchObject({ access: 'all' });
    bench.browser.all = false;
    await bench.controller.accessChanged();
    expect(bench.browser.watching).toBe(false);
    const gaps = (await bench.only(id, 'gap')).map(({ what }) => what);
    expect(gaps).toEqual(expect.arrayContaining(['late-access', 'access-lost']));
  });

  it('is remembered when the worker dies', async () => {
    const { bench } = await running();
    bench.browser.openTab(TAB, 'https://other.example.cn/');
    await bench.controller.arrived(TAB);
    bench.die();
    expect((await bench.controller.active())?.trouble).toBe('left-origin');
  });

  it.each([
    ['the session’s', TAB, 'tab-closed'],
    ['another', 8, null],
  ])('closing %s tab', async (_whose, tabId, trouble) => {
    const { bench } = await running();
    await bench.controller.closed(tabId);
    expect((await bench.controller.active())?.trouble).toBe(trouble);
  });
});

describe('highlight', () => {
  const call = (sessionId: string, doc = 'd2') =>
    ({ call: 'highlight', sessionId, walk: 'w1', doc, selector: '#a' }) as const;

  it.each([
    ['is refused in passive mode', true, true, 'd2', { ok: false, why: 'passive' }],
    ['is shown by the document that has it', false, true, 'd2', { ok: true }],
    ['tells that the element is gone', false, false, 'd2', { ok: false, why: 'element-gone' }],
    ['tells that nobody knows the document', false, true, 'd9', { ok: false, why: 'element-gone' }],
  ])('%s', async (_what, passive, found, doc, answer) => {
    const { bench, id } = await running(false, { passive });
    await bench.controller.hello(CHILD, hello('T2'));
    bench.browser.frames.set(`${TAB}/5`, (command) => command.do === 'highlight' && command.token === 'T2' && found);
    expect(await bench.controller.perform(call(id, doc))).toEqual(answer);
    if (passive) expect(bench.browser.asked).toEqual([]);
  });

  it('is refused for a session that is not running', async () => {
    const { bench, id } = await running();
    await bench.stop(id);
    expect(await bench.controller.perform(call(id))).toEqual({ ok: false, why: 'no-session' });
  });
});

describe('what the browser’s network showed', () => {
  const fact = (url: string, more: Partial<BrowserFact<'request-sent'>> = {}): HeardFact => {
    const seen = { requestId: url, method: 'GET', url, bodySize: 0, hits: [] };
    const payload: Payload<'request-sent'> = { ...seen, initiator: 'image' };
    const read = (): BrowserFact => {
      reads.push(url);
      return { origin: TOP, at: NOW + 50, kind: 'request-sent', beforeDocument: false, payload, ...more };
    };
    return { origin: more.origin ?? TOP, afterDeath: false, read };
  };
  let reads: string[] = [];
  beforeEach(() => {
    reads = [];
  });

  it('is placed by the browser’s word; other tabs are left out unread', async () => {
    const { bench, id } = await running(true);
    bench.controller.heard([fact('https://a.cn/1'), fact('https://a.cn/2', { origin: { ...TOP, tabId: 9 } })]);
    bench.controller.heard([fact('https://a.cn/3', { beforeDocument: true })]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await bench.controller.active();
    const sent = await bench.only(id, 'request-sent');
    expect(sent.map(({ url, doc, source }) => [url, doc, source])).toEqual([
      ['https://a.cn/1', 'd1', 'browser'],
      ['https://a.cn/3', null, 'browser'],
    ]);
    expect(bench.news.at(-1)).toEqual({ sessionId: id, lastSeq: sent.at(-1)?.seq });
    expect(reads).toEqual(['https://a.cn/1', 'https://a.cn/3']);
  });

  it('is nothing to a background without a session', async () => {
    const bench = await Bench.open();
    bench.controller.heard([fact('https://a.cn/1')]);
    await bench.controller.active();
    expect(bench.news).toEqual([]);
    const id = await bench.start();
    await bench.controller.active();
    expect(await bench.only(id, 'request-sent')).toEqual([]);
  });
});
