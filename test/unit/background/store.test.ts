import { beforeEach, describe, expect, it } from 'vitest';
import { type Progress, SessionStore } from '@/lib/background/store';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import { Bench } from './support/bench';

const PROGRESS: Progress = {
  ingest: { seq: 0, countByDocument: [], gapsTold: [] },
  identity: { walks: [], frames: [], documents: [] },
  taken: [['T1', 3]],
};

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
    await store.append(head('a'), [event(11), event(2), event(1)], PROGRESS);
    await store.append(head('b'), [event(1)], PROGRESS);
    const seqs = async (...args: Parameters<SessionStore['events']>) => (await store.events(...args)).map((e) => e.seq);
    expect(await seqs('a')).toEqual([1, 2, 11]);
    expect(await seqs('a', 2)).toEqual([11]);
    expect(await seqs('a', 11)).toEqual([]);
    expect(await seqs('c')).toEqual([]);
  });

  it('writes events, head and progress together or not at all', async () => {
    await store.append(head('a', { lastSeq: 1 }), [event(1)], PROGRESS);
    const more = { ...PROGRESS, taken: [['T1', 4]] as const };
    await expect(store.append(head('a', { lastSeq: 2 }), [event(2), event(1)], more)).rejects.toThrow();
    expect((await store.events('a')).map(({ seq }) => seq)).toEqual([1]);
    expect((await store.head('a'))?.lastSeq).toBe(1);
    expect(await store.progress('a')).toEqual(PROGRESS);
  });

  it('lists heads with the newest first', async () => {
    await store.putHead(head('a', { startedAt: '2026-11-18T00:00:00.000Z' }));
    await store.putHead(head('b', { startedAt: '2026-11-20T00:00:00.000Z' }));
    await store.putHead(head('c', { startedAt: '2026-11-19T00:00:00.000Z' }));
    expect((await store.heads()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('deletes all of one session and nothing of its neighbours', async () => {
    for (const id of ['a', 'aa', 'b']) {
      await store.append(head(id), [event(1)], PROGRESS);
      await store.putShot(id, 'shots/x.jpg', new Blob([id]));
    }
    await store.remove('a');
    const left = async (id: string) => [
      await store.head(id),
      (await store.events(id)).length,
      await store.progress(id),
      await store.shot(id, 'shots/x.jpg'),
    ];
    expect(await left('a')).toEqual([null, 0, null, null]);
    for (const id of ['aa', 'b']) expect((await left(id)).every((part) => part !== null && part !== 0)).toBe(true);
  });

  it('gives pictures back as they were, and null for what is not there', async () => {
    await store.putShot('a', 'shots/x.jpg', new Blob(['bytes']));
    expect(await (await store.shot('a', 'shots/x.jpg'))?.text()).toBe('bytes');
    expect(await store.shot('a', 'shots/y.jpg')).toBeNull();
    expect(await store.head('none')).toBeNull();
    expect(await store.progress('none')).toBeNull();
  });

  it('finds what an earlier worker stored', async () => {
    await store.putHead(head('a'));
    expect((await (await SessionStore.open()).head('a'))?.id).toBe('a');
  });
});
