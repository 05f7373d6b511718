import { describe, expect, it } from 'vitest';
import type { Payload } from '@/lib/model/event';
import { Bench, CHILD, hello, PAGE, push, TAB, TOP, wire } from './support/bench';
import type { FakeBrowser } from './support/fake-browser';

const CONTENT = wire('content-visible', { blocks: 2, hanChars: 50, latinChars: 0, images: 0 });
const BOX = { x: 10, y: 20, width: 30, height: 5 };
const CONTROL = {
  text: '同意',
  textFrom: 'text',
  tag: 'button',
  rect: BOX,
  fontPx: 14,
  contrast: 5,
  filled: true,
} as const;

function prompt(promptId: string, pressable = true): string {
  const look = { source: 'dom', surface: 'layer', title: '', text: '', selector: '#p', rect: null } as const;
  const shape: Payload<'prompt-shown'>['shape'] = {
    ...look,
    promptId,
    viewport: { width: 400, height: 800 },
    coverage: 1,
    panelCoverage: 1,
    blocking: true,
    scrollLocked: false,
    contentBlurred: false,
    controls: pressable ? [{ ...CONTROL, enabled: true, selector: '#b' }] : [],
    fields: [],
    ticks: [],
  };
  return wire('prompt-shown', { shape });
}

function answering(boxes: readonly object[], offset: object | null = { x: 0, y: 0 }) {
  return () => ({ boxes, offset, viewportWidth: 400 });
}

async function running(more: Parameters<Bench['start']>[0] = {}): Promise<{ bench: Bench; id: string }> {
  const bench = await Bench.open();
  bench.browser.frames.set(`${TAB}/0`, answering([]));
  const id = await bench.start(more);
  await bench.controller.hello(TOP, hello());
  return { bench, id };
}

/** Pictures are taken beside the session's own steps. */
async function settle(bench: Bench): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await bench.controller.active();
  }
}

async function seen(bench: Bench, events: readonly string[]): Promise<void> {
  await bench.controller.push(TOP, push(1, events));
  await settle(bench);
}

describe('a picture', () => {
  it.each([
    ['content', [CONTENT], [['content', null, 'shots/w1-content.jpg']]],
    [
      'each layer that can be answered',
      [prompt('p1'), prompt('p2')],
      [
        ['prompt', 'd1/p1', 'shots/w1-prompt.jpg'],
        ['prompt', 'd1/p2', 'shots/w1-prompt-2.jpg'],
      ],
    ],
    ['no layer without anything to press', [prompt('p1', false)], []],
    ['nothing else', [wire('title-changed', { title: 'a' })], []],
  ] as const)('is taken of %s', async (_what, events, expected) => {
    const { bench, id } = await running();
    await seen(bench, events);
    const taken = await bench.only(id, 'screenshot-taken');
    expect(taken.map(({ reason, promptRef, file }) => [reason, promptRef, file])).toEqual(expected);
    for (const { file } of taken) expect(await (await bench.store.shot(id, file))?.text()).toBe('picture');
  });

  it('waits for the layer to fade in, and for the browser, which takes two a second', async () => {
    const { bench } = await running();
    const asked = bench.browser.time;
    await seen(bench, [CONTENT, prompt('p1'), prompt('p2')]);
    const [first = 0, second = 0, third = 0] = bench.browser.captures.map(({ at }) => at);
    expect(first - asked).toBeGreaterThanOrEqual(200);
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(500);
  });

  it('is painted over where values are, in every frame, before and after', async () => {
    const { bench, id } = await running({ canaries: [{ type: 'phone', value: '15412345678' }] });
    await bench.controller.hello(CHILD, hello('T2'));
    let looks = 0;
    bench.browser.frames.set(`${TAB}/0`, () => {
      looks += 1;
      return { boxes: [{ ...BOX, y: looks * 100 }], offset: { x: 0, y: 0 }, viewportWidth: 400 };
    });
    bench.browser.frames.set(`${TAB}/5`, answering([BOX], { x: 100, y: 50 }));
    await seen(bench, [CONTENT]);
    const inChild = { ...BOX, x: 110, y: 70 };
    expect(bench.browser.painted).toEqual([[{ ...BOX, y: 100 }, inChild, { ...BOX, y: 200 }, inChild]]);
    expect((await bench.only(id, 'screenshot-taken'))[0]?.paintedBoxes).toBe(4);
    const needles = bench.browser.asked.flatMap(({ command }) => (command.do === 'boxes' ? command.needles : []));
    expect(new Set(needles)).toEqual(new Set(['15412345678']));
  });
});

describe('no picture but a gap', () => {
  const CASES: readonly (readonly [string, string, (browser: FakeBrowser) => unknown])[] = [
    ['the page does not say where values are', 'boxes unknown', (browser) => browser.frames.delete(`${TAB}/0`)],
    [
      'a frame has values and does not know where it is',
      'boxes unknown',
      (browser) => browser.frames.set(`${TAB}/5`, answering([BOX], null)),
    ],
    [
      'the page is gone once the picture is taken',
      'boxes unknown',
      (browser) => {
        browser.picture = () => {
          browser.frames.delete(`${TAB}/0`);
          return new Blob(['picture']);
        };
      },
    ],
    ['another tab is in front', 'tab not in front', (browser) => browser.openTab(TAB, PAGE, { active: false })],
    [
      'another tab came to the front meanwhile',
      'tab not in front',
      (browser) => {
        browser.picture = () => {
          browser.openTab(TAB, PAGE, { active: false });
          return new Blob(['somebody else’s']);
        };
      },
    ],
    [
      'the browser refuses',
      'refused',
      (browser) => {
        browser.picture = () => null;
      },
    ],
  ];

  it.each(CASES)('when %s', async (_why, detail, prepare) => {
    const { bench, id } = await running();
    await bench.controller.hello(CHILD, hello('T2'));
    prepare(bench.browser);
    await seen(bench, [CONTENT]);
    expect((await bench.only(id, 'gap')).at(-1)).toMatchObject({ what: 'screenshot', detail });
    expect(await bench.only(id, 'screenshot-taken')).toEqual([]);
    expect(await bench.store.shot(id, 'shots/w1-content.jpg')).toBeNull();
  });

  it('still comes to the next picture', async () => {
    const { bench, id } = await running();
    let count = 0;
    bench.browser.picture = () => {
      count += 1;
      if (count === 1) throw new Error('window gone');
      return new Blob(['second']);
    };
    await seen(bench, [CONTENT, prompt('p1')]);
    expect((await bench.only(id, 'screenshot-taken')).map(({ reason }) => reason)).toEqual(['prompt']);
  });
});

describe('pictures and sessions', () => {
  it('keep earlier ones after the worker has died', async () => {
    const { bench, id } = await running();
    await seen(bench, [CONTENT]);
    bench.die();
    bench.browser.picture = () => new Blob(['later']);
    await bench.controller.push(TOP, push(2, [CONTENT]));
    await settle(bench);
    const files = (await bench.only(id, 'screenshot-taken')).map(({ file }) => file);
    expect(files).toEqual(['shots/w1-content.jpg', 'shots/w1-content-2.jpg']);
    expect(await (await bench.store.shot(id, 'shots/w1-content.jpg'))?.text()).toBe('picture');
  });

  it('leave nothing of a session that was removed before they were taken', async () => {
    const { bench, id } = await running();
    bench.browser.picture = async () => {
      await bench.controller.perform({ call: 'remove', sessionId: id });
      return new Blob(['picture']);
    };
    await seen(bench, [CONTENT, prompt('p1')]);
    expect(bench.browser.captures).toHaveLength(1);
    expect(await bench.store.shot(id, 'shots/w1-content.jpg')).toBeNull();
  });

  it('never go into a later session', async () => {
    const { bench, id } = await running();
    let later = '';
    bench.browser.picture = async () => {
      await bench.stop(id);
      later = await bench.start();
      return new Blob(['picture']);
    };
    await seen(bench, [CONTENT]);
    expect(later).toBe('session-2');
    expect(await bench.kinds(later)).toEqual([]);
  });

  it('are capped by session: one with very many leaves the next its own', async () => {
    const { bench, id } = await running();
    await seen(
      bench,
      Array.from({ length: 80 }, (_, index) => prompt(`p${index}`)),
    );
    await settle(bench);
    const count = (await bench.only(id, 'screenshot-taken')).length;
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(80);
    await bench.stop(id);
    const next = await bench.start();
    await bench.controller.hello(TOP, hello());
    await seen(bench, [CONTENT]);
    expect((await bench.only(next, 'screenshot-taken')).map(({ file }) => file)).toEqual(['shots/w1-content.jpg']);
  });
});
