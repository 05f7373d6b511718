import { describe, expect, it } from 'vitest';
import { Controller } from '@/lib/background/controller';
import { PanelFeed } from '@/lib/background/panel-feed';
import type { FeedMessage, PanelState } from '@/lib/contract/feed';
import { STORE_LIMITS } from '@/lib/contract/limits';
import { Bench, hello, PAGE, startCall, TAB, TOP } from './support/bench';

/** A panel that keeps what it was sent. */
class Panel {
  readonly got: FeedMessage[] = [];
  send = (message: FeedMessage): void => void this.got.push(message);

  get states(): PanelState[] {
    return this.got.flatMap((message) => (message.kind === 'state' ? [message.state] : []));
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function attach(bench: Bench): { feed: PanelFeed; controller: Controller } {
  const feed = new PanelFeed(bench.browser.ports, bench.store);
  const controller = new Controller(bench.browser.ports, bench.store, feed);
  feed.use(controller);
  return { feed, controller };
}

describe('PanelFeed', () => {
  const FRONT: readonly (readonly [string | null, boolean, PanelState['tab']])[] = [
    [PAGE, false, { tabId: TAB, url: PAGE, title: 'Page', can: 'audit' }],
    [null, false, { tabId: TAB, url: null, title: 'Page', can: 'needs-click' }],
    ['chrome://x', false, { tabId: TAB, url: 'chrome://x', title: 'Page', can: { unscriptable: 'browser-page' } }],
    ['file:///a', false, { tabId: TAB, url: 'file:///a', title: 'Page', can: { unscriptable: 'file' } }],
    ['file:///a', true, { tabId: TAB, url: 'file:///a', title: 'Page', can: 'audit' }],
  ];

  it.each(FRONT)('tells of the tab in front: %s, files %s', async (url, files, tab) => {
    const bench = await Bench.open();
    bench.browser.files = files;
    bench.browser.openTab(TAB, url);
    const { feed } = attach(bench);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    await settle();
    expect(panel.states).toEqual([{ tab, access: 'tab', recording: null, sessions: [] }]);
  });

  it('tells each panel of its own window', async () => {
    const bench = await Bench.open();
    bench.browser.openTab(9, 'https://b.cn/', { windowId: 2 });
    const { feed } = attach(bench);
    const panels = [1, 2, 3].map((windowId) => {
      const panel = new Panel();
      feed.join(panel, { windowId });
      return panel;
    });
    await settle();
    expect(panels.map((panel) => panel.states.at(-1)?.tab?.tabId)).toEqual([TAB, 9, undefined]);
  });

  it('tells what is running and where it stands, and every stored event', async () => {
    const bench = await Bench.open();
    const { feed, controller } = attach(bench);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    const answer = await controller.perform(startCall());
    await settle();
    expect(answer).toEqual({ ok: true, sessionId: 'session-1' });
    expect(panel.states.at(-1)?.recording).toMatchObject({ id: 'session-1', tabId: TAB, trouble: null });
    await controller.hello(TOP, hello());
    expect(panel.got.at(-1)).toEqual({ kind: 'stored', sessionId: 'session-1', lastSeq: 4 });
    await controller.closed(TAB);
    await settle();
    expect(panel.states.at(-1)?.recording).toMatchObject({ lastSeq: 4, trouble: 'tab-closed' });
    await controller.perform({ call: 'stop', sessionId: 'session-1' });
    await settle();
    expect(panel.states.at(-1)).toMatchObject({ recording: null, sessions: [{ status: 'stopped' }] });
  });

  const FULL = STORE_LIMITS.full;
  it.each([
    ['nothing', FULL - 1, false, null],
    ['that a session is full', FULL, false, 'session-full'],
    ['that its tab is closed, rather', FULL, true, 'tab-closed'],
  ] as const)('tells as trouble %s', async (_what, bytes, closed, trouble) => {
    const bench = await Bench.open();
    const id = await bench.start();
    const head = await bench.store.head(id);
    if (head) await bench.store.append({ ...head, bytes }, { events: [], rows: [] });
    const { feed, controller } = attach(bench);
    if (closed) await controller.closed(TAB);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    await settle();
    expect(panel.states.at(-1)?.recording?.trouble).toBe(trouble);
  });

  it('tells how many sessions gave way', async () => {
    const bench = await Bench.open();
    bench.browser.memory.set('evicted', 2);
    const { feed } = attach(bench);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    await settle();
    expect(panel.states.at(-1)?.evicted).toBe(2);
  });

  it('tells several changes of one moment once', async () => {
    const bench = await Bench.open();
    const { feed } = attach(bench);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    for (let turn = 0; turn < 5; turn += 1) feed.stateChanged();
    await settle();
    expect(panel.states).toHaveLength(1);
  });

  it('tells nothing to a panel that has left, even if it was just being told', async () => {
    const bench = await Bench.open();
    const { feed, controller } = attach(bench);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    await Promise.resolve();
    feed.leave(panel);
    await controller.perform(startCall());
    await settle();
    expect(panel.got).toEqual([]);
  });

  it('shows no session as running that the browser took down with it', async () => {
    const bench = await Bench.open();
    await bench.start();
    bench.browser.memory.clear();
    const { feed } = attach(bench);
    const panel = new Panel();
    feed.join(panel, { windowId: 1 });
    await settle();
    expect(panel.states.at(-1)?.sessions.map(({ status }) => status)).toEqual(['stopped']);
  });
});
