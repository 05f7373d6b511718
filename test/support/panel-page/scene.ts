import type { PanelState, Unscriptable } from '@/lib/contract/feed';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import type { Recording } from '@/lib/model/recording';
import type { PanelStore } from '@/lib/panel/create-store';
import type { PanelSource } from '@/lib/panel/source';
import { headOf, runningOf, stateOf, TAB } from '@/test/unit/panel/support/heads';
import { WALKED } from './recordings';

/** One thing that the panel can look like. */
export interface Scene {
  /** Null: the background has not answered. */
  readonly state: PanelState | null;
  /** Events by session. */
  readonly events?: Readonly<Record<string, readonly AuditEvent[]>>;
  /** A stored session to open. */
  readonly open?: string;
  /** What the world outside does differently. */
  readonly source?: Partial<PanelSource>;
  /** What the tester has done, once the panel has something to show. */
  readonly act?: (store: PanelStore) => void;
  /** Selectors of what the tester has clicked, in order. */
  readonly press?: readonly string[];
  /** The panel stays in a waiting state. */
  readonly waits?: boolean;
}

type Running = Partial<NonNullable<PanelState['recording']>>;

/** Stored audits, one with a long title and host. */
export const STORED: readonly SessionHead[] = [
  headOf('s1', { title: '山野茶铺 · 明前龙井', lastSeq: WALKED.length }),
  headOf('s2', {
    title: '一个标题特别特别长的页面，用来看看一行放不下的时候会发生什么事情',
    url: 'https://a-rather-long-host-name.mini-programs.example.com/index',
    startedAt: '2026-02-27T03:12:00.000Z',
    endedAt: '2026-02-27T04:20:41.000Z',
    passive: true,
    lastSeq: 4210,
  }),
];

/** A page in front that extensions cannot enter. */
export function unscriptable(why: Unscriptable): Scene {
  return { state: stateOf({ tab: { ...TAB, url: null, can: { unscriptable: why } }, sessions: STORED }) };
}

/** A running audit, a minute and a half old. */
export function running(events: readonly AuditEvent[], parts: Running = {}): Scene {
  const startedAt = new Date(Date.now() - 97_000).toISOString();
  const recording = { ...runningOf('s9', { startedAt, lastSeq: events.length }), ...parts };
  return { state: stateOf({ access: recording.access, recording, sessions: STORED }), events: { s9: events } };
}

/** An audit of before, opened. */
export function stored(events: readonly AuditEvent[], parts: Partial<SessionHead> = {}): Scene {
  const head = headOf('s1', { title: '山野茶铺 · 明前龙井', lastSeq: events.length, ...parts });
  return { state: stateOf({ access: 'all', sessions: [head] }), events: { s1: events }, open: 's1' };
}

/** A recording from elsewhere as a stored or a running session. */
export function givenScene({ events, walks, profile, startedAt }: Recording, live: boolean): Scene {
  const parts = { walks: [...walks], profile, startedAt, url: walks[0]?.url ?? '', lastSeq: events.length };
  if (live) return running(events, parts);
  return { state: stateOf({ access: 'all', sessions: [headOf('s1', parts)] }), events: { s1: events }, open: 's1' };
}
