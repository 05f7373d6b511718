import { describe, expect, it } from 'vitest';
import type { RawFact } from '@/lib/ingest/fact';
import { createIngest, type Ingest } from '@/lib/ingest/ingest';
import { INGEST_LIMITS } from '@/lib/ingest/limits';
import type { EventKind, Payload } from '@/lib/model/event';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';

const START = 1_790_000_000_000;
const CANARIES = [{ type: 'phone', value: '15412345678' }] as const;
const SECRET = 's3cret-word';

function fact<K extends EventKind>(kind: K, payload: Payload<K>, search?: RawFact['search']): RawFact<K> {
  const place = { at: START, source: 'observer', walk: 'w1', frame: 'f0', doc: 'd1' } as const;
  return { kind, payload, ...place, ...(search ? { search } : {}) };
}

function fieldShown(selector = '#pwd', type = 'password'): RawFact {
  const rect = { x: 0, y: 0, width: 1, height: 1 };
  const words = { name: '', label: '', placeholder: '', autocomplete: '', nearText: '' };
  return fact('field-shown', {
    field: { selector, type, ...words, maxLength: null, required: false, prefilled: false, rect },
  });
}

function typed(text: string, selector = '#pwd'): RawFact {
  return fact('field-typed', { selector, infoType: null, masked: '' }, [{ channel: 'field', text }]);
}

function sent(text: string): RawFact {
  return fact('request-sent', {
    requestId: 'r',
    method: 'GET',
    url: `https://a.cn/?x=${text}`,
    initiator: 'fetch',
    bodySize: 0,
    hits: [],
  });
}

const title = (text = 'x'): RawFact => fact('title-changed', { title: text });

function fresh(): Ingest {
  return createIngest({ startedAtEpochMs: START, needles: makeNeedles(CANARIES) });
}

/** Another process takes up what the first has put down, as plain data. */
function takenUp(before: Ingest): Ingest {
  const { progress, memory } = JSON.parse(JSON.stringify({ progress: before.progress(), memory: before.memory() }));
  return createIngest({ startedAtEpochMs: START, needles: makeNeedles(CANARIES), progress, memory });
}

describe('an ingest that is taken up', () => {
  const FACTS: readonly (readonly [string, readonly RawFact[]])[] = [
    ['plain facts', [title('a'), title('b'), title('c')]],
    ['a field, then typing in it', [fieldShown(), typed(SECRET), sent(SECRET)]],
    ['typing that goes on', [fieldShown(), typed('s3cret'), typed(SECRET), sent('s3cret'), sent(SECRET)]],
    ['typing that was replaced', [fieldShown(), typed(SECRET), typed('0ther-word'), sent(SECRET), sent('0ther-word')]],
    ['the tester’s own values', [sent('15412345678'), sent('15412345678')]],
    ['losses', [title('长'.repeat(20_000)), title('长'.repeat(20_000))]],
  ];

  it.each(FACTS)('gives the events that one would have given alone, wherever it is cut: %s', (_what, facts) => {
    const alone = fresh();
    const whole = facts.flatMap((one) => alone.accept(one));
    for (let at = 0; at <= facts.length; at += 1) {
      const before = fresh();
      const events = facts.slice(0, at).flatMap((one) => before.accept(one));
      const after = takenUp(before);
      expect([...events, ...facts.slice(at).flatMap((one) => after.accept(one))]).toEqual(whole);
    }
  });

  it('goes on counting towards the cap of a document', () => {
    const before = fresh();
    for (let index = 0; index < INGEST_LIMITS.eventsPerDocument; index += 1) before.accept(title());
    const after = takenUp(before);
    expect(after.accept(title())).toMatchObject([{ kind: 'gap', what: 'event-cap' }]);
    expect(takenUp(after).accept(title())).toEqual([]);
  });

  it('still masks what was typed, and searches for it, only with its memory', () => {
    const before = fresh();
    for (const one of [fieldShown(), typed(SECRET)]) before.accept(one);
    expect(takenUp(before).mask(SECRET)).not.toContain(SECRET);
    const forgetful = createIngest({ startedAtEpochMs: START, needles: [], progress: before.progress() });
    expect(forgetful.mask(SECRET)).toContain(SECRET);
  });
});

describe('what may be stored', () => {
  it('holds no raw value', () => {
    const ingest = fresh();
    for (const one of [fieldShown(), typed(SECRET), sent(SECRET), sent('15412345678')]) ingest.accept(one);
    expect(JSON.stringify(ingest.progress())).not.toMatch(/s3cret-word|15412345678/);
    expect(JSON.stringify(ingest.memory())).toContain(SECRET);
  });

  it('tells when there is something new to keep in memory, and only then', () => {
    const ingest = fresh();
    const changed = (one: RawFact): boolean => {
      const before = ingest.memoryVersion;
      ingest.accept(one);
      return ingest.memoryVersion > before;
    };
    expect([title(), fieldShown(), typed(SECRET), sent(SECRET), title()].map(changed)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is a copy: what is learnt later does not change it', () => {
    const ingest = fresh();
    const { progress, memory } = { progress: ingest.progress(), memory: ingest.memory() };
    for (const one of [fieldShown(), typed(SECRET), title('长'.repeat(20_000))]) ingest.accept(one);
    expect(progress).toEqual({ seq: 0, countByDocument: [], gapsTold: [] });
    expect(memory).toEqual({ fields: [], values: [], earlier: [] });
  });
});
