import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedRows, NO_PROGRESS, type Progress, progressOf } from '@/lib/background/progress';
import { type Addition, SessionStore } from '@/lib/background/store';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import { Bench } from './support/bench';

const PROGRESS: Progress = {
  ...NO_PROGRESS,
  frames: [['7/0', { name: 'f0', parent: null }]],
  taken: [
    ['T1', 3],
    ['T2', 1],
  ],
};

function adding(events: readonly AuditEvent[], more: Partial<Addition> = {}): Addition {
  return { events, rows: changedRows(NO_PROGRESS, PROGRESS), ...more };
}

function shotOf(text: string): Partial<Addition> {
  return { shot: { file: 'shots/x.jpg', picture: new Blob([text]) } };
}

function head(id: string, more: Partial<SessionHead> = {}): SessionHead {
  return {
    id,
    status: 'recording',
    startedAt: '2026-11-20T08:00:00.000Z',
    endedAt: null,
    url: '',
    title: '',
    access: 'tab',
    passive: false,
    browser: '',
    device: '',
    lang: 'zh',
    profile: 'web',
    version: '',
    walks: [],
    lastSeq: 0,
    bytes: 0,
    ...more,
  };
}

function event(seq: number): AuditEvent {
  const meta = { seq, atMs: seq, walk: 'w1', frame: 'f0', doc: 'd1', source: 'observer' } as const;
  return { ...meta, kind: 'title-changed', title: `t${seq}` };
}

let store: SessionStore;
beforeEach(async () => {
  ({ store } = await Bench.open());
});

describe('SessionStore', () => {
  it('gives events back by number, from after the one asked for, of one session alone', async () => {
    await store.append(head('a'), adding([event(11), event(2), event(1)]));
    await store.append(head('b'), adding([event(1)]));
    const seqs = async (...args: Parameters<SessionStore['events']>) => (await store.events(...args)).map((e) => e.seq);
    expect(await seqs('a')).toEqual([1, 2, 11]);
    expect(await seqs('a', 2)).toEqual([11]);
    expect(await seqs('a', 11)).toEqual([]);
    expect(await seqs('c')).toEqual([]);
  });

  it('writes events, head, progress and picture together or not at all', async () => {
    await store.append(head('a', { lastSeq: 1 }), adding([event(1)]));
    const rows = changedRows(PROGRESS, { ...PROGRESS, taken: [['T1', 4]] });
    const refused = store.append(head('a', { lastSeq: 2 }), { events: [event(2), event(1)], rows, ...shotOf('x') });
    await expect(refused).rejects.toMatchObject({ name: 'ConstraintError' });
    expect((await store.events('a')).map(({ seq }) => seq)).toEqual([1]);
    expect((await store.head('a'))?.lastSeq).toBe(1);
    expect(await store.progress('a')).toEqual(PROGRESS);
    expect(await store.shot('a', 'shots/x.jpg')).toBeNull();
  });

  it('ends a session: head and events stay, what was needed to go on goes', async () => {
    for (const id of ['a', 'aa']) await store.append(head(id), adding([event(1)]));
    await store.finish(head('a', { status: 'stopped' }));
    expect([(await store.head('a'))?.status, (await store.events('a')).length]).toEqual(['stopped', 1]);
    expect([await store.progress('a'), await store.progress('aa')]).toEqual([NO_PROGRESS, PROGRESS]);
  });

  it('lists heads with the newest first', async () => {
    await store.finish(head('a', { startedAt: '2026-11-18T00:00:00.000Z' }));
    await store.finish(head('b', { startedAt: '2026-11-20T00:00:00.000Z' }));
    await store.finish(head('c', { startedAt: '2026-11-19T00:00:00.000Z' }));
    expect((await store.heads()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('deletes all of one session and nothing of its neighbours', async () => {
    for (const id of ['a', 'aa', 'b']) {
      await store.append(head(id), adding([event(1)], shotOf(id)));
    }
    await store.remove('a');
    const left = async (id: string) => [
      await store.head(id),
      (await store.events(id)).length,
      (await store.progress(id)).taken.length,
      (await store.shot(id, 'shots/x.jpg')) === null ? 0 : 1,
    ];
    expect(await left('a')).toEqual([null, 0, 0, 0]);
    for (const id of ['aa', 'b']) expect(await left(id)).toEqual([head(id), 1, 2, 1]);
  });

  it('gives pictures back as they were, and null for what is not there', async () => {
    await store.append(head('a'), adding([], shotOf('bytes')));
    expect(await (await store.shot('a', 'shots/x.jpg'))?.text()).toBe('bytes');
    expect(await store.shot('a', 'shots/y.jpg')).toBeNull();
    expect(await store.head('none')).toBeNull();
    expect(await store.progress('none')).toEqual(NO_PROGRESS);
  });

  it('finds what an earlier worker stored', async () => {
    await store.finish(head('a'));
    expect((await (await SessionStore.open()).head('a'))?.id).toBe('a');
  });

  it('takes over what the first version stored, unmeasured', async () => {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    const { bytes: _unknown, ...old } = head('a', { status: 'stopped' });
    const db = await openDB('miniaudit', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('sessions', { keyPath: 'id' });
        for (const name of ['progress', 'events', 'shots']) fresh.createObjectStore(name);
      },
    });
    await db.put('sessions', old);
    await db.put('progress', { taken: [] }, 'a');
    await db.put('events', event(1), ['a', 1]);
    db.close();
    const now = await SessionStore.open();
    expect([await now.head('a'), await now.events('a')]).toEqual([{ ...old, bytes: 0 }, [event(1)]]);
    await now.append(head('b'), adding([event(1)]));
    expect(await now.progress('b')).toEqual(PROGRESS);
  });
});

describe('progress', () => {
  const CHANGES: readonly (readonly [string, Partial<Progress>, readonly string[]])[] = [
    ['nothing', {}, []],
    ['a batch of the second document', { taken: [PROGRESS.taken[0] ?? ['', 0], ['T2', 2]] }, ['taken 1 T2']],
    ['a new frame', { frames: [...PROGRESS.frames, ['7/5', { name: 'f1', parent: 'f0' }]] }, ['frames 1 7/5']],
    ['a gap told and a touch', { gaps: [['g', true]], gestures: [[7, 5]] }, ['gaps 0 g', 'gestures 0 7']],
  ];

  it.each(CHANGES)('of %s is written alone', (_what, change, expected) => {
    const now = { ...PROGRESS, ...change };
    const rows = changedRows(PROGRESS, now);
    expect(rows.map(({ table, index, entry }) => `${table} ${index} ${entry[0]}`)).toEqual(expected);
  });

  it('is put together again from its rows', () => {
    expect(progressOf(changedRows(NO_PROGRESS, PROGRESS))).toEqual(PROGRESS);
  });
});
