import type { PanelState } from '@/lib/contract/feed';
import type { PanelAnswer, PanelCall } from '@/lib/contract/rpc';
import type { AuditEvent } from '@/lib/model/event';
import type { Lang } from '@/lib/model/vocabulary';
import type { Clock } from '@/lib/panel/clock';
import type { PanelSource } from '@/lib/panel/source';

/** A source in memory: what it was asked is written down, what it tells is told by the test. */
export interface FakeSource extends PanelSource {
  readonly calls: PanelCall[];
  readonly done: string[];
  readonly files: Map<string, Blob>;
  readonly events: Map<string, AuditEvent[]>;
  answer: PanelAnswer;
  saved: Lang | null;
  tell(state: PanelState): void;
  /** Appends events to a session and says so. */
  store(sessionId: string, events: readonly AuditEvent[]): void;
}

/** Makes one. */
export function fakeSource(): FakeSource {
  let onState: (state: PanelState) => void = () => undefined;
  let onStored: (sessionId: string, lastSeq: number) => void = () => undefined;
  const source: FakeSource = {
    calls: [],
    done: [],
    files: new Map(),
    events: new Map(),
    answer: { ok: true },
    saved: null,
    browserLang: 'zh',
    tell: (state) => onState(state),
    store: (id, events) => {
      const all = [...(source.events.get(id) ?? []), ...events];
      source.events.set(id, all);
      onStored(id, all.at(-1)?.seq ?? 0);
    },
    subscribe: (state, stored) => {
      onState = state;
      onStored = stored;
      return () => source.done.push('unsubscribed');
    },
    call: async (call) => {
      source.calls.push(call);
      return source.answer;
    },
    readHead: async () => null,
    readEvents: async (id, after) => (source.events.get(id) ?? []).filter((event) => event.seq > after),
    readShot: async (_id, file) => new Blob([file], { type: 'image/png' }),
    requestAllSites: () => {
      source.done.push('requested');
      return Promise.resolve(true);
    },
    requestSite: (url) => {
      source.done.push(`asked for ${url}`);
      return Promise.resolve(true);
    },
    openRegister: (url) => source.done.push(`opened ${url}`),
    copy: async (text) => source.done.push(`copied ${text}`) > 0,
    save: (name, content) => source.files.set(name, content),
    rememberLang: (lang) => {
      source.saved = lang;
    },
    savedLang: async () => source.saved,
  };
  return source;
}

/** A clock that a test turns by hand. */
export interface HandClock extends Clock {
  /** Lets time pass and runs what is due. */
  pass(ms: number): void;
}

/** Makes one that stands at 0. */
export function handClock(): HandClock {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: (ms) => {
      now += ms;
      const due = timers.filter((one) => one.at <= now);
      timers = timers.filter((one) => one.at > now);
      for (const one of due) one.run();
    },
  };
}
