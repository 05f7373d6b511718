import type { PanelState, Unscriptable } from '@/lib/contract/feed';
import type { AuditEvent } from '@/lib/model/event';
import type { Recording } from '@/lib/model/recording';
import { headOf, runningOf, stateOf, TAB } from '@/test/unit/panel/support/heads';
import { manyFindings, OPENED, TIDY, WALKED, WALKED_TAB } from './recordings';

/** Everything the panel can look like, by name. */
export interface Scene {
  readonly state: PanelState;
  /** Events by session. */
  readonly events?: Readonly<Record<string, readonly AuditEvent[]>>;
  /** A stored session to open. */
  readonly open?: string;
}

const STORED = [
  headOf('s1', { title: '山野茶铺 · 明前龙井', lastSeq: WALKED.length }),
  headOf('s2', {
    title: '一个标题特别特别长的页面，用来看看一行放不下的时候会发生什么事情',
    url: 'https://a-rather-long-host-name.mini-programs.example.com/index',
    startedAt: '2026-02-27T03:12:00.000Z',
    passive: true,
    lastSeq: 4210,
  }),
];

function unscriptable(why: Unscriptable): Scene {
  return { state: stateOf({ tab: { ...TAB, url: null, can: { unscriptable: why } }, sessions: STORED }) };
}

function running(events: readonly AuditEvent[], parts: Partial<NonNullable<PanelState['recording']>> = {}): Scene {
  const startedAt = new Date(Date.now() - 97_000).toISOString();
  const recording = { ...runningOf('s9', { startedAt, lastSeq: events.length }), ...parts };
  return { state: stateOf({ access: recording.access, recording, sessions: STORED }), events: { s9: events } };
}

function stored(events: readonly AuditEvent[], passive = false): Scene {
  const head = headOf('s1', { title: '山野茶铺 · 明前龙井', lastSeq: events.length, passive });
  return { state: stateOf({ access: 'all', sessions: [head] }), events: { s1: events }, open: 's1' };
}

/** A recording from elsewhere as a stored or a running session. */
export function givenScene({ events, walks, profile, startedAt }: Recording, live: boolean): Scene {
  const parts = { walks: [...walks], profile, startedAt, url: walks[0]?.url ?? '', lastSeq: events.length };
  if (live) return running(events, parts);
  return { state: stateOf({ access: 'all', sessions: [headOf('s1', parts)] }), events: { s1: events }, open: 's1' };
}

export const SCENES: Readonly<Record<string, () => Scene>> = {
  'needs-click': () => ({
    state: stateOf({ tab: { ...TAB, url: null, title: '', can: 'needs-click' }, sessions: STORED }),
  }),
  'no-tab': () => ({ state: stateOf({ tab: null }) }),
  'unscriptable-browser': () => unscriptable('browser-page'),
  'unscriptable-file': () => unscriptable('file'),
  ready: () => ({ state: stateOf({ sessions: STORED }) }),
  'ready-all': () => ({ state: stateOf({ access: 'all' }) }),
  'recording-empty': () => running([]),
  'recording-prompt': () => running(OPENED),
  'recording-walked': () => running(WALKED),
  'recording-tab-only': () => running(WALKED_TAB, { access: 'tab' }),
  'recording-passive': () => running(WALKED, { passive: true }),
  'recording-clean': () => running(TIDY),
  'left-origin': () => running(WALKED_TAB, { access: 'tab', trouble: 'left-origin' }),
  'tab-closed': () => running(OPENED, { trouble: 'tab-closed' }),
  elsewhere: () => running(OPENED, { tabId: 99 }),
  stored: () => stored(WALKED),
  'stored-passive': () => stored(WALKED, true),
  'stored-clean': () => stored(TIDY),
  'stored-empty': () => stored([]),
  many: () => stored(manyFindings(70)),
};
