import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '@/lib/bridge/main-side';
import { leaveReader } from '@/lib/content/reader-desk';
import { startContent } from '@/lib/content/start-content';
import type { ObserverOptions } from '@/lib/observe/options';
import type { OpenReader } from '@/lib/observe/reader';
import { ContentPage } from './support/content-page';

/** The observer has its own tests and needs a real page: here it is a box that says what it is told. */
const observer = vi.hoisted(() => ({
  options: null as unknown,
  needles: [] as string[],
  surveys: 0,
  reader: null as unknown,
}));
vi.mock('@/lib/observe/start', () => ({
  startObserver: (options: unknown) => {
    observer.options = options;
    return {
      hearing: () => ({ lastChangeAt: Date.now(), flooded: false, readyState: 'complete' }),
      survey: () => {
        observer.surveys += 1;
      },
      boxes: () => (observer.reader ? [{ x: 1, y: 2, width: 3, height: 4 }] : null),
      attach: (open: unknown) => {
        observer.reader = open;
      },
      hasReader: () => observer.reader !== null,
      setNeedles: (texts: string[]) => {
        observer.needles = texts;
      },
    };
  },
}));

const TAP = '{"kind":"gesture"}';
const observed = (): ObserverOptions => observer.options as ObserverOptions;
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  observer.reader = null;
});
afterEach(() => {
  vi.useRealTimers();
});

const READER = (() => null) as unknown as OpenReader;

function start(page = new ContentPage(), reader: OpenReader | null = READER): ContentPage {
  if (reader) leaveReader(page.scope, reader);
  startContent(page.scope, page.ports);
  return page;
}

describe('hello', () => {
  it('goes first and carries what the page’s own timing knows', async () => {
    const page = start();
    observed().send(TAP);
    await pass(500);
    expect(page.calls.map(({ call }) => call)).toEqual(['hello', 'push']);
    const told = { call: 'hello', token: 'T1', url: 'https://shop.example.cn/', startedAt: 1_000_000, status: 404 };
    expect(page.hellos).toEqual([{ ...told, late: false, reader: true }]);
  });

  it('says that the scripts came late into a finished page', async () => {
    const page = new ContentPage();
    page.document.readyState = 'complete';
    start(page);
    await pass(1);
    expect(page.hellos[0]?.late).toBe(true);
  });

  it('is said again until somebody is there', async () => {
    const page = new ContentPage();
    page.away = true;
    start(page);
    observed().send(TAP);
    await pass(900);
    page.away = false;
    await pass(600);
    expect(page.hellos.length).toBeGreaterThan(2);
    expect(new Set(page.hellos.map(({ token }) => token)).size).toBe(1);
    expect(page.pushed).toEqual([`T1 1: ${TAP}`]);
  });

  it('waits until a page that was loaded ahead is really shown', async () => {
    const page = new ContentPage();
    page.document.prerendering = true;
    start(page);
    await pass(3000);
    expect(page.calls).toEqual([]);
    page.activationStart = 2500;
    page.document.dispatchEvent(new Event('prerenderingchange'));
    await pass(1);
    expect(page.hellos).toHaveLength(1);
    expect(page.hellos[0]?.startedAt).toBe(1_002_500);
  });
});

describe('the reader', () => {
  const BLIND = '"what":"observer-error","detail":"no reader"';

  it('comes later, is taken once, and nothing was missing', async () => {
    const page = start(new ContentPage(), null);
    await pass(50);
    expect([page.hellos[0]?.reader, page.command({ do: 'boxes', needles: [] })]).toEqual([false, null]);
    leaveReader(page.scope, READER);
    leaveReader(page.scope, (() => null) as unknown as OpenReader);
    await pass(5000);
    expect(observer.reader).toBe(READER);
    expect(page.pushed.join()).not.toContain(BLIND);
  });

  it('does not come: the document says that nobody sees it', async () => {
    const page = start(new ContentPage(), null);
    await pass(5000);
    expect(page.pushed.join()).toContain(BLIND);
  });

  it('comes after the end: nobody takes it', async () => {
    const page = new ContentPage();
    page.hello = { audited: false };
    start(page, null);
    await pass(100);
    leaveReader(page.scope, READER);
    expect(observer.reader).toBeNull();
  });
});

describe('the end', () => {
  const ENDS: readonly (readonly [string, (page: ContentPage) => unknown])[] = [
    ['hello is answered with no', (page) => Object.assign(page, { hello: { audited: false } })],
    ['a push is answered with no', (page) => Object.assign(page, { push: { audited: false } })],
    ['the session is stopped', (page) => setTimeout(() => page.command({ do: 'stop' }), 100)],
  ];

  it.each(ENDS)('when %s: probe and observer leave, nothing is sent or heard any more', async (_why, prepare) => {
    const page = new ContentPage();
    let probeStopped = 0;
    openChannel(page.scope).onStop(() => {
      probeStopped += 1;
    });
    prepare(page);
    start(page);
    observed().send(TAP);
    await pass(500);
    expect([probeStopped, observed().signal?.aborted]).toEqual([1, true]);
    const before = page.calls.length;
    const surveys = observer.surveys;
    observed().send(TAP);
    page.scope.dispatchEvent(new Event('pagehide'));
    page.scope.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(20_000);
    expect(page.calls).toHaveLength(before);
    expect(observer.surveys).toBe(surveys);
    expect(page.command({ do: 'survey' })).toBeUndefined();
  });
});

describe('what is carried', () => {
  it('the probe’s words and the observer’s alike', async () => {
    const page = new ContentPage();
    const channel = openChannel(page.scope);
    start(page);
    await pass(1);
    channel.event('probe');
    observed().send('observer');
    await pass(300);
    expect(page.pushed).toEqual(['T1 1: probe observer']);
  });

  it('goes at once when the page is left, and under a new name when it comes back', async () => {
    const page = start();
    await pass(1);
    observed().send('before');
    page.scope.dispatchEvent(new Event('pagehide'));
    expect(page.pushed).toEqual(['T1 1: before']);
    await pass(5000);
    page.scope.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    observed().send(TAP);
    await pass(100);
    expect(page.hellos.map(({ token, startedAt }) => [token, startedAt])).toEqual([
      ['T1', 1_000_000],
      ['T2', 1_005_001],
    ]);
    expect(page.pushed.at(-1)).toBe(`T2 1: ${TAP}`);
  });

  it('keeps its name when the page is merely shown', async () => {
    const page = start();
    await pass(1);
    page.scope.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await pass(1000);
    expect(page.hellos).toHaveLength(1);
  });

  it.each([
    ['tab', ['ad.example.cn']],
    ['all', []],
  ] as const)('frames out of reach are told with access to %s', async (access, hosts) => {
    const page = new ContentPage();
    page.hello = { audited: true, passive: false, access };
    page.frames = [{ src: 'https://ad.example.cn/x', contentDocument: null }];
    start(page);
    await pass(30_000);
    const told = page.pushed.join('').match(/"cross-origin-frame","detail":"[^"]+"/g) ?? [];
    expect(told).toEqual(hosts.map((host) => `"cross-origin-frame","detail":"${host}"`));
  });
});

describe('commands', () => {
  it('boxes: looks for the given values and says where the frame is', async () => {
    const page = start();
    expect(page.command({ do: 'boxes', needles: ['secret'] })).toEqual({
      boxes: [{ x: 1, y: 2, width: 3, height: 4 }],
      foreign: [],
      offset: { x: 0, y: 0 },
      viewportWidth: 400,
    });
    expect(observer.needles).toEqual(['secret']);
  });

  it.each([
    [
      'of the same origin',
      { getBoundingClientRect: () => ({ left: 10, top: 20 }), clientLeft: 2, clientTop: 3 },
      { x: 12, y: 23 },
    ],
    ['of another origin', null, null],
  ])('boxes: a child frame %s', (_what, frameElement, offset) => {
    const page = start(new ContentPage(new ContentPage().scope, frameElement));
    expect(page.command({ do: 'boxes', needles: [] })).toMatchObject({ offset });
  });

  it.each([
    ['shows the element', false, 'T1', '#here', true],
    ['finds nothing', false, 'T1', '#gone', false],
    ['is meant for an earlier document', false, 'T0', '#here', false],
    ['may not touch the page', true, 'T1', '#here', false],
  ])('highlight: %s', async (_what, passive, token, selector, expected) => {
    const page = new ContentPage();
    page.hello = { audited: true, passive, access: 'all' };
    start(page);
    await pass(1);
    expect(page.command({ do: 'highlight', token, selector })).toBe(expected);
    expect(page.element.scrolled).toBe(expected ? 1 : 0);
  });

  it('highlight: touches nothing before it is known that it may', () => {
    const page = start();
    expect(page.command({ do: 'highlight', token: 'T1', selector: '#here' })).toBe(false);
  });

  it('survey: surveys', () => {
    const page = start();
    const before = observer.surveys;
    expect(page.command({ do: 'survey' })).toBe(true);
    expect(observer.surveys).toBe(before + 1);
  });
});
