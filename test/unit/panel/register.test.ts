import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type PanelStore } from '@/lib/panel/create-store';
import * as judging from '@/lib/panel/judge';
import { filing, survey } from '@/test/unit/rules/support/events';
import { content, load, recordingOf } from '@/test/unit/timeline/support/recording';
import { type FakeSource, fakeSource, type HandClock, handClock } from './support/fake-source';
import { runningOf, stateOf } from './support/heads';

const NUMBER = '浙ICP备19012345号-2';
const KEY = '浙ICP备19012345号';
const HOLDER = '杭州拾页文化有限公司';
const LINES = [load(0), content(200), filing(400, NUMBER), survey(900, { operatorLines: [`© ${HOLDER}`] })];
const EVENTS = recordingOf(LINES, ['live']).events;

let source: FakeSource;
let clock: HandClock;
let store: PanelStore;

beforeEach(async () => {
  source = fakeSource();
  clock = handClock();
  store = createStore(source, { clock, loadJudge: async () => judging });
  source.events.set('s9', [...EVENTS]);
  source.tell(stateOf({ recording: runningOf('s9') }));
  await pass();
});

async function pass(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  clock.pass(1000);
}

function outcome(): string | undefined {
  return store.judged.value?.report.results.find(({ ruleId }) => ruleId === 'FIL-009')?.outcome;
}

describe('the register’s answer', () => {
  it('goes to the background with the session on the screen', async () => {
    await store.answerRegister(NUMBER, { subject: HOLDER });
    expect(source.calls).toEqual([{ call: 'register', sessionId: 's9', number: NUMBER, answer: { subject: HOLDER } }]);
    expect(store.message.value).toBeNull();
  });

  it.each([
    [HOLDER, 'passed'],
    ['广州云上科技有限公司', 'failed'],
    [null, 'failed'],
  ])('is judged as soon as it is kept: %s', async (subject, expected) => {
    expect(outcome()).toBe('cantTell');
    source.tell(stateOf({ recording: runningOf('s9', { register: [{ number: KEY, subject }] }) }));
    await pass();
    expect(outcome()).toBe(expected);
    const entry = store.judged.value?.report.dossiers[0]?.entries.find(({ slot }) => slot === 'filing-subject');
    expect(entry).toMatchObject(subject === null ? { state: 'not-registered' } : { state: 'found', value: subject });
  });

  it('that was not kept is said', async () => {
    source.answer = { ok: false, why: 'failed' };
    await store.answerRegister(NUMBER, null);
    expect(store.message.value).toMatchObject({ tone: 'bad', text: { zh: '没能记下，请再试一次。' } });
  });
});
