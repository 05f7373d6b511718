import { describe, expect, it } from 'vitest';
import { Identity } from '@/lib/background/identity';

function origin(tabId: number, frameId: number, documentId: string | null = null) {
  return { tabId, frameId, documentId };
}

describe('names', () => {
  it('are given in order of appearance, documents by walk, the top frame always f0', () => {
    const identity = new Identity();
    identity.addTab(7);
    const named = [
      identity.commit('a', origin(7, 3), 1),
      identity.commit('b', origin(7, 0), 2),
      identity.commit('c', origin(7, 9), 3),
      identity.commit('d', origin(7, 3), 4),
      identity.commit('e', origin(8, 0), 5),
    ].map(({ walk, frame, doc }) => [walk, frame, doc].join(' '));
    expect(named).toEqual(['w1 f1 d1', 'w1 f0 d2', 'w1 f2 d3', 'w1 f1 d4', 'w2 f0 d1']);
    expect([identity.parentOf(origin(7, 0)), identity.parentOf(origin(7, 9))]).toEqual([null, 'f0']);
  });

  it('go on where they were after being stored as plain data', () => {
    const before = new Identity();
    before.addTab(7);
    before.commit('a', origin(7, 0), 1);
    before.commit('b', origin(7, 3), 2);
    const after = new Identity(JSON.parse(JSON.stringify(before.state())));
    expect(after.documentOf('b')).toEqual(before.documentOf('b'));
    expect(after.commit('c', origin(7, 4), 3)).toMatchObject({ walk: 'w1', frame: 'f2', doc: 'd3' });
    expect([after.addTab(7), after.addTab(8), after.tabs]).toEqual(['w1', 'w2', [7, 8]]);
  });

  it('lead back to the document, by walk and name', () => {
    const identity = new Identity();
    identity.commit('a', origin(7, 0), 1);
    identity.commit('b', origin(8, 0), 1);
    expect([identity.tokenOf('w1', 'd1'), identity.tokenOf('w2', 'd1'), identity.tokenOf('w1', 'd2')]).toEqual([
      'a',
      'b',
      null,
    ]);
  });

  it('are of the tab asked for, though another begins with the same digits', () => {
    const identity = new Identity();
    identity.commit('a', origin(1, 0), 1);
    identity.commit('b', origin(11, 4), 1);
    expect([identity.frameIds(1), identity.frameIds(11)]).toEqual([[0], [4]]);
  });
});

describe('where a request belongs', () => {
  const identity = new Identity();
  identity.addTab(7);
  identity.commit('one', origin(7, 0, 'D1'), 100);
  identity.commit('two', origin(7, 0, 'D2'), 200);
  identity.commit('again', origin(7, 0, 'D1'), 300);
  identity.commit('child', origin(7, 4, 'D3'), 150);

  it.each([
    ['by the document that the browser names', origin(7, 0, 'D2'), 400, 'f0 d2'],
    ['by the latest visit of a document that came back from the cache', origin(7, 0, 'D1'), 400, 'f0 d3'],
    ['by the visit that was going on then', origin(7, 0, 'D1'), 150, 'f0 d1'],
    ['by time where no document is named', origin(7, 0), 250, 'f0 d2'],
    ['to the walk alone before any document was there', origin(7, 0), 50, 'f0 -'],
    ['to the walk alone when the document has not said hello', origin(7, 0, 'D9'), 400, 'f0 -'],
    ['to its own frame', origin(7, 4), 400, 'f1 d4'],
  ])('%s', (_why, from, at, expected) => {
    const place = identity.placeAt(from, at);
    expect(`${place?.frame} ${place?.doc ?? '-'}`).toBe(expected);
  });

  it('nowhere for a tab that is not audited', () => expect(identity.placeAt(origin(8, 0), 400)).toBeNull());
});
