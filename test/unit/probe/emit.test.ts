import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WIRE_LIMITS } from '@/lib/contract/limits';
import { parseWire, type WireEvent } from '@/lib/contract/wire';
import { report, reportHeldBack, searchText, startReporting } from '@/lib/probe/emit';

vi.mock('@/lib/probe/clock', () => ({ now: () => 5 }));

let texts: string[];
beforeEach(() => {
  texts = [];
  startReporting((text) => texts.push(text));
});

const sent = (): WireEvent[] =>
  texts.map((text) => {
    const wire = parseWire(text);
    if (!wire.ok) throw new Error(wire.reason);
    return wire.value;
  });

const request = (initiator: 'image' | 'fetch') =>
  ({ requestId: 'p1', method: 'GET', url: 'https://a.cn/', initiator, bodySize: 0, caller: undefined }) as const;

describe('reporting', () => {
  test('sends what the wire accepts, with the time given or now', () => {
    report('gap', { what: 'x', detail: 'y' });
    report('gap', { what: 'x', detail: 'z' }, searchText('body', 'tel=1', 'form'), 3);
    expect(sent()).toEqual([
      { kind: 'gap', at: 5, from: 'probe', payload: { what: 'x', detail: 'y' } },
      {
        kind: 'gap',
        at: 3,
        from: 'probe',
        payload: { what: 'x', detail: 'z' },
        search: [{ channel: 'body', text: 'tel=1', as: 'form' }],
      },
    ]);
  });

  test('cuts each kind at its cap, says so once, and how many at the end', () => {
    for (let index = 0; index < WIRE_LIMITS.perKind + 5; index += 1) report('request-sent', request('fetch'));
    report('window-opened', { url: 'https://a.cn/', activated: false });
    expect(sent().filter((event) => event.kind === 'request-sent')).toHaveLength(WIRE_LIMITS.perKind);
    expect(sent().filter((event) => event.kind === 'window-opened')).toHaveLength(1);
    reportHeldBack();
    reportHeldBack();
    expect(
      sent()
        .filter((event) => event.kind === 'gap')
        .map((event) => event.payload),
    ).toEqual([
      { what: 'event-cap', detail: 'request-sent' },
      { what: 'event-cap', detail: 'request-sent +5' },
    ]);
  });

  test('tells again of what goes over the cap after it was told', () => {
    for (let index = 0; index < WIRE_LIMITS.perKind + 1; index += 1) report('request-sent', request('fetch'));
    reportHeldBack();
    texts = [];
    report('request-sent', request('fetch'));
    reportHeldBack();
    expect(sent().map((event) => event.payload)).toEqual([
      { what: 'event-cap', detail: 'request-sent' },
      { what: 'event-cap', detail: 'request-sent +1' },
    ]);
  });

  test('images do not use up the cap of other requests', () => {
    for (let index = 0; index < 2000; index += 1) report('request-sent', request('image'));
    report('request-sent', request('fetch'));
    const kinds = sent().filter((event): event is WireEvent<'request-sent'> => event.kind === 'request-sent');
    expect(kinds.filter((event) => event.payload.initiator === 'image')).toHaveLength(300);
    expect(kinds.at(-1)?.payload.initiator).toBe('fetch');
  });

  test('an event too long for the wire is a gap', () => {
    report('window-opened', { url: 'x'.repeat(WIRE_LIMITS.event), activated: false });
    expect(sent().map((event) => event.payload)).toEqual([{ what: 'event-too-long', detail: 'window-opened' }]);
  });
});

describe('texts to search', () => {
  test('are cut and say so', () => {
    const [text] = searchText('body', 'x'.repeat(WIRE_LIMITS.search + 1));
    expect(text?.text).toHaveLength(WIRE_LIMITS.search);
    expect(text?.cut).toBe(true);
    expect(searchText('body', '')).toEqual([]);
  });
});
