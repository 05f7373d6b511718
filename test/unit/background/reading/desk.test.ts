import { beforeEach, describe, expect, it } from 'vitest';
import { readingState } from '@/lib/background/reading/job';
import { STORE_LIMITS } from '@/lib/contract/limits';
import type { ReadDocumentCall } from '@/lib/contract/rpc';
import { Bench, hello, TAB, TOP } from '@/test/unit/background/support/bench';
import { DOC, lookOf } from '@/test/unit/background/support/looks';

let bench: Bench;
let sessionId: string;
beforeEach(async () => {
  bench = await Bench.open();
  bench.browser.pages.set(DOC, [[lookOf()]]);
  sessionId = await bench.start({ canaries: [{ type: 'phone', value: '13800138000' }] });
  await bench.controller.hello(TOP, hello());
});

function ask(parts: Partial<ReadDocumentCall> = {}): ReturnType<Bench['controller']['perform']> {
  const fixed = { call: 'read-document', walk: 'w1', doc: 'd1', text: '隐私政策', url: DOC, taps: 1 } as const;
  return bench.controller.perform({ ...fixed, sessionId, layer: null, tabId: null, ...parts });
}

/** Until nothing is being read any more. */
async function rest(): Promise<readonly string[]> {
  for (let turn = 0; turn < 400; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    const states = (await readingState(bench.browser.ports))?.jobs.map(({ state }) => state) ?? [];
    if (!states.includes('waiting') && !states.includes('reading')) return states;
  }
  throw new Error('still reading');
}

function readings(): ReturnType<typeof bench.only<'document-read'>> {
  return bench.only(sessionId, 'document-read');
}

describe('reading a document', () => {
  it('opens it behind, records what it says beside the walk, and closes it', async () => {
    const visits = await bench.only(sessionId, 'navigated');
    expect(await ask()).toEqual({ ok: true });
    expect(await rest()).toEqual([]);
    expect(await readings()).toMatchObject([
      {
        walk: 'w1',
        doc: 'd1',
        frame: 'f0',
        linkText: '隐私政策',
        outcome: 'read',
        taps: 1,
        ownProfile: true,
        status: 200,
      },
    ]);
    expect(bench.browser.closed).toEqual([101]);
    expect(await bench.only(sessionId, 'navigated')).toEqual(visits);
    expect(bench.news.at(-1)?.sessionId).toBe(sessionId);
  });

  it('masks the tester’s own values and remembers what the document links', async () => {
    const link = { text: '第三方信息共享清单', href: 'https://m.shop.cn/list#top' };
    const more = { text: '返回首页', href: 'https://m.shop.cn/' };
    bench.browser.pages.set(DOC, [[lookOf({ links: [link, link, more] }, '客服电话 13800138000。'.repeat(60))]]);
    await ask();
    await rest();
    const [reading] = await readings();
    expect(reading?.annexes).toEqual([{ text: link.text, url: 'https://m.shop.cn/list' }]);
    expect(await bench.disk(sessionId)).not.toContain('13800138000');
  });

  it('one after the other; asking twice asks once', async () => {
    bench.browser.pages.set(`${DOC}2`, [[lookOf({ url: `${DOC}2` })]]);
    await Promise.all([ask(), ask({ text: '用户协议', url: `${DOC}2` }), ask()]);
    await rest();
    expect((await readings()).map(({ linkText }) => linkText)).toEqual(['隐私政策', '用户协议']);
    expect(bench.browser.closed).toEqual([101, 102]);
  });

  it.each([
    ['closed by the tester', [[lookOf({}, '加载中')], 'gone'], 'tab-closed'],
    ['an answer that is none', [[{ url: 7 }], 'gone'], 'not-html'],
  ] as const)('%s', async (_what, looks, state) => {
    bench.browser.pages.set(DOC, [...looks]);
    await ask();
    const states = await rest();
    const outcomes = (await readings()).map(({ outcome }) => outcome);
    expect([...states, ...outcomes]).toEqual([state]);
  });

  it('an address that the browser does not open, and the next try', async () => {
    bench.browser.pages.delete(DOC);
    await ask();
    expect(await rest()).toEqual(['not-opened']);
    bench.browser.pages.set(DOC, [[lookOf()]]);
    await ask();
    expect(await rest()).toEqual([]);
    expect(await readings()).toHaveLength(1);
  });

  it('a page that shows nothing while hidden is brought to the front for a moment', async () => {
    const blank = Array.from({ length: 9 }, () => [lookOf({}, '')]);
    bench.browser.pages.set(DOC, [...blank, [lookOf()]]);
    await ask();
    await rest();
    expect(await readings()).toMatchObject([{ outcome: 'read' }]);
    expect(bench.browser.fronted).toEqual([101, 7]);
  });

  it('read where the tester has opened it: nothing is opened, nothing closed', async () => {
    bench.browser.openTab(9, DOC);
    await ask({ tabId: 9 });
    await rest();
    expect(await readings()).toMatchObject([{ outcome: 'read', requestedUrl: DOC }]);
    expect(bench.browser.closed).toEqual([]);
  });

  it('a full session takes nothing more', async () => {
    const head = await bench.store.head(sessionId);
    if (head) await bench.store.append({ ...head, bytes: STORE_LIMITS.full }, { events: [], rows: [] });
    bench.die();
    await ask();
    expect(await rest()).toEqual(['not-stored']);
    expect(await readings()).toEqual([]);
  });
});

describe('the worker dies', () => {
  it('while it reads: the next one goes on in the same tab', async () => {
    bench.browser.openTab(101, DOC, { active: false });
    const job = { ...jobOf(), state: 'reading', tabId: 101, openedAt: bench.browser.time, committed: true };
    bench.browser.memory.set('reading', [job]);
    bench.die();
    expect(await rest()).toEqual([]);
    expect(await readings()).toHaveLength(1);
    expect(bench.browser.closed).toEqual([101]);
  });

  it('after it recorded: nothing is recorded twice', async () => {
    await ask();
    await rest();
    bench.browser.memory.set('reading', [{ ...jobOf(), state: 'waiting' }]);
    bench.die();
    await rest();
    expect(await readings()).toHaveLength(1);
  });

  function jobOf(): object {
    const document = { sessionId, walk: 'w1', doc: 'd1', text: '隐私政策', url: DOC, taps: 1, layer: null };
    return { ...document, here: false, tabId: null, openedAt: 0, committed: false, front: null, afterSeq: 1 };
  }
});

describe('after the session', () => {
  it('goes at its end, numbered on, while its tab is there', async () => {
    await bench.stop(sessionId);
    expect(await ask()).toEqual({ ok: true });
    await rest();
    const events = await bench.store.events(sessionId);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)).toMatchObject({ kind: 'document-read', outcome: 'read' });
    expect(await bench.store.head(sessionId)).toMatchObject({ status: 'stopped', lastSeq: events.length });
  });

  it.each([
    ['the tab is closed', () => bench.browser.tabs.delete(TAB), ''],
    ['it is another one', () => undefined, 'session-9'],
  ])('is refused when %s', async (_why, happen, other) => {
    await bench.stop(sessionId);
    happen();
    expect(await ask(other === '' ? {} : { sessionId: other })).toEqual({ ok: false, why: 'no-session' });
  });

  it('a session that was deleted meanwhile gets nothing', async () => {
    bench.browser.pages.set(DOC, [...Array.from({ length: 4 }, () => [lookOf({}, '')]), [lookOf()]]);
    await ask();
    await bench.controller.perform({ call: 'remove', sessionId });
    await rest();
    expect(await bench.store.events(sessionId)).toEqual([]);
  });
});
