import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadDocumentCall } from '@/lib/contract/rpc';
import { createStore, type PanelStore } from '@/lib/panel/create-store';
import * as judging from '@/lib/panel/judge';
import { PANEL_WORDS } from '@/lib/panel/words';
import { hit, request } from '@/test/unit/rules/support/events';
import { content, type Line, load, recordingOf, shapeOf, shown } from '@/test/unit/timeline/support/recording';
import { type FakeSource, fakeSource, type HandClock, handClock } from './support/fake-source';
import { headOf, runningOf, stateOf } from './support/heads';

const ASK = shapeOf('1', '请允许获取您的手机号，用于登录', ['允许']);
const LINES: readonly Line[] = [
  load(0),
  shown(300, ASK),
  content(900),
  request(1200, 'http://api.shop.cn/login', [hit()], {
    method: 'POST',
    bodySize: 40,
    caller: 'https://m.shop.cn/app.js:3:7',
  }),
];
const EVENTS = recordingOf(LINES, ['live']).events;

let source: FakeSource;
let clock: HandClock;
let store: PanelStore;
let judged: number;

/** Lets promises run, then time. */
async function pass(ms = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  clock.pass(ms);
}

beforeEach(() => {
  source = fakeSource();
  clock = handClock();
  judged = 0;
  const judge: typeof judging.judge = (recording) => {
    judged += 1;
    return judging.judge(recording);
  };
  store = createStore(source, { clock, loadJudge: async () => ({ ...judging, judge }) });
});

describe('a running session', () => {
  beforeEach(async () => {
    source.tell(stateOf({ recording: runningOf('s1') }));
    await pass();
  });

  it('shows a prompt as soon as it is stored', async () => {
    source.store('s1', EVENTS.slice(0, 2));
    await pass(150);
    expect(store.findings.value.map(({ result }) => result.ruleId)).toContain('AUTH-001');
  });

  it('reads every event once, in order, and judges a flood a few times only', async () => {
    await pass(1000);
    const before = judged;
    for (const event of EVENTS) source.store('s1', [event]);
    await pass(150);
    await pass(150);
    expect(store.judged.value?.recording.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(judged - before).toBeLessThanOrEqual(2);
  });

  it('hears nothing of other sessions', async () => {
    source.store('s9', EVENTS);
    await pass(500);
    expect(store.judged.value?.recording.events).toEqual([]);
  });

  it('stays in sight when it ends, and is judged as ended', async () => {
    source.store('s1', EVENTS);
    await pass(150);
    source.tell(stateOf({ sessions: [headOf('s1')] }));
    await pass(300);
    expect(store.screen.value).toMatchObject({ kind: 'stored' });
    expect(store.judged.value?.report.run.endedAt).toBe('2026-03-01T08:02:00.000Z');
    expect(store.findings.value.length).toBeGreaterThan(0);
  });

  it('unfolds the worst groups and leaves alone what the tester folded', async () => {
    source.store('s1', EVENTS.slice(0, 2));
    await pass(150);
    const open = [...store.folds.value].filter(([, isOpen]) => isOpen).map(([ruleId]) => ruleId);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(3);
    const [first = ''] = open;
    store.fold(first, false);
    source.store('s1', EVENTS.slice(2));
    await pass(500);
    expect(store.folds.value.get(first)).toBe(false);
  });

  it('says where the element of a finding is, and has it shown', async () => {
    source.store('s1', EVENTS);
    await pass(150);
    const found = store.findings.value.find(({ result }) => result.ruleId === 'AUTH-001');
    const place = found ? store.locate(found.result) : null;
    expect(place).toMatchObject({ walk: 'w1', doc: 'd1', selector: '.dialog-1', box: { rect: { width: 320 } } });
    if (place) await store.highlight(place);
    expect(source.calls.at(-1)).toEqual({
      call: 'highlight',
      sessionId: 's1',
      walk: 'w1',
      doc: 'd1',
      selector: '.dialog-1',
    });
  });

  it('stops', async () => {
    await store.stopRecording();
    expect(source.calls).toEqual([{ call: 'stop', sessionId: 's1' }]);
  });
});

describe('a stored session', () => {
  beforeEach(async () => {
    source.events.set('s1', [...EVENTS]);
    source.tell(stateOf({ sessions: [headOf('s1'), headOf('s2')] }));
    store.open('s1');
    await pass();
    clock.pass(0);
  });

  it.each(['html', 'json'] as const)('is saved as %s', async (ending) => {
    await store.save(ending);
    expect([...source.files.keys()]).toEqual([`miniaudit-m.shop.cn-20260301-1600.${ending}`]);
    expect(store.message.value?.tone).toBe('good');
  });

  it('another one takes its place whole', async () => {
    store.open('s2');
    expect(store.judged.value).toBeNull();
    await pass();
    clock.pass(0);
    expect(store.judged.value?.recording.events).toEqual([]);
  });

  it('is deleted, and the start comes back', async () => {
    await store.remove('s1');
    source.tell(stateOf({ sessions: [headOf('s2')] }));
    expect(store.screen.value.kind).toBe('ready');
    expect(store.message.value?.text.zh).toBe('已删除。');
  });

  it('that cannot be read is said to be lost', async () => {
    source.readEvents = async () => Promise.reject(new Error('gone'));
    store.open('s2');
    await pass();
    expect(store.lost.value).toBe(true);
  });
});

describe('before an audit', () => {
  beforeEach(() => source.tell(stateOf()));

  it('starts with what was chosen', async () => {
    store.change({ keepCookies: true, profile: 'mini-program' });
    await store.start();
    expect(source.calls[0]).toMatchObject({ call: 'start', tabId: 7, reset: 'storage', profile: 'mini-program' });
  });

  it('says why it could not start', async () => {
    source.answer = { ok: false, why: 'no-access' };
    await store.start();
    expect(store.message.value).toMatchObject({ tone: 'bad' });
    expect(store.message.value?.text.en).toContain('toolbar button');
    expect(store.task.value).toBeNull();
  });

  it('says so when the background does not answer', async () => {
    source.call = async () => Promise.reject(new Error('no receiver'));
    await store.start();
    expect(store.message.value?.text.zh).toBe('没能开始，请再试一次。');
  });

  it('asks for all sites within the click', async () => {
    const asked = store.allowAllSites();
    expect(source.done).toEqual(['requested']);
    await asked;
    expect(source.calls).toEqual([{ call: 'access-changed' }]);
  });
});

describe('reading a document', () => {
  const READ: ReadDocumentCall = {
    call: 'read-document',
    sessionId: 's9',
    walk: 'w1',
    doc: 'd1',
    text: '隐私政策',
    url: 'https://m.shop.cn/privacy',
    taps: 1,
    layer: null,
    tabId: null,
  };

  it.each([
    ['in a tab of its own: its site is asked for within the click', READ, ['asked for https://m.shop.cn/privacy']],
    ['where it is open: nothing is asked for', { ...READ, tabId: 12 }, []],
  ])('%s', async (_where, call, done) => {
    const asked = store.readDocument(call);
    expect(source.done).toEqual(done);
    await asked;
    expect(source.calls).toEqual([call]);
  });

  it('a refused site is said, and nothing is opened', async () => {
    source.requestSite = async () => false;
    await store.readDocument(READ);
    expect(source.calls).toEqual([]);
    expect(store.message.value).toMatchObject({ tone: 'bad', text: PANEL_WORDS.siteDenied });
  });

  it('what the background refuses is said', async () => {
    source.answer = { ok: false, why: 'no-session' };
    await store.readDocument(READ);
    expect(store.message.value?.text.zh).toContain('已经结束或被删除');
  });

  it('what is being read belongs to the session on the screen', () => {
    const reading = { sessionId: 's9', jobs: [] };
    source.tell(stateOf({ recording: runningOf('s9'), reading }));
    expect(store.reading.value).toEqual(reading);
    source.tell(stateOf({ recording: runningOf('s8'), reading }));
    expect(store.reading.value).toBeNull();
  });
});

describe('messages', () => {
  it('good news goes by itself, bad news stays until dismissed', async () => {
    await store.copy('粤ICP备12345678号');
    expect(store.message.value?.text.zh).toBe('已复制。');
    clock.pass(6000);
    expect(store.message.value).toBeNull();
    source.copy = async () => false;
    await store.copy('粤ICP备12345678号');
    clock.pass(60_000);
    expect(store.message.value?.tone).toBe('bad');
    store.dismiss();
    expect(store.message.value).toBeNull();
  });

  it('good news does not take away what was said after it', async () => {
    await store.copy('a');
    source.copy = async () => false;
    await store.copy('b');
    clock.pass(6000);
    expect(store.message.value?.tone).toBe('bad');
  });
});

describe('language', () => {
  it('is the one chosen last, else the browser’s', async () => {
    expect(store.lang.value).toBe('zh');
    store.speak('en');
    expect(source.saved).toBe('en');
    const again = createStore(source, store.tools);
    await pass();
    expect(again.lang.value).toBe('en');
  });
});
