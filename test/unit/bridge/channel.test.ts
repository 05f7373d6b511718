import { describe, expect, test } from 'vitest';
import { connectProbe } from '@/lib/bridge/isolated-side';
import { type Channel, openChannel } from '@/lib/bridge/main-side';
import { ASK, OFFER, STOP } from '@/lib/bridge/names';

class RelatedEvent extends Event {
  readonly relatedTarget: EventTarget | null;
  constructor(type: string, init: { relatedTarget?: EventTarget } = {}) {
    super(type);
    this.relatedTarget = init.relatedTarget ?? null;
  }
}

/** Node's own does not know a boolean as third argument when it removes. */
class Target extends EventTarget {
  override removeEventListener(
    type: string,
    hear: EventListener | null,
    capture?: boolean | EventListenerOptions,
  ): void {
    super.removeEventListener(type, hear, typeof capture === 'boolean' ? { capture } : capture);
  }
}

/** As much of a window as the channel touches. */
function fakeScope(): Window & typeof globalThis {
  const natives = { EventTarget: Target, Event, CustomEvent, MouseEvent: RelatedEvent };
  return Object.assign(new Target(), natives, {
    document: { createElement: () => new Target() },
  }) as unknown as Window & typeof globalThis;
}

interface Heard {
  readonly events: string[];
  readonly timers: number[];
}

function listen(scope: Window & typeof globalThis): Heard {
  const heard: Heard = { events: [], timers: [] };
  connectProbe(scope, { onEvent: (text) => heard.events.push(text), onTimer: (dueAt) => heard.timers.push(dueAt) });
  return heard;
}

function offersHeard(scope: EventTarget): () => number {
  let count = 0;
  scope.addEventListener(OFFER, () => {
    count += 1;
  });
  return () => count;
}

describe('the channel between the worlds', () => {
  test.each(['probe first', 'observer first'])('pairs with the %s and carries strings at once', (order) => {
    const scope = fakeScope();
    let channel: Channel | undefined;
    const isFirst = order === 'probe first';
    if (isFirst) channel = openChannel(scope);
    if (isFirst) channel?.event('before');
    const heard = listen(scope);
    channel ??= openChannel(scope);
    channel.event('one');
    channel.timer(1234.5);
    expect(heard.events).toEqual(isFirst ? ['before', 'one'] : ['one']);
    expect(heard.timers).toEqual([1234.5]);
  });

  test('offers nothing after it has paired', () => {
    const scope = fakeScope();
    openChannel(scope);
    listen(scope);
    const offers = offersHeard(scope);
    scope.dispatchEvent(new Event(ASK));
    expect(offers()).toBe(0);
  });

  test('offers nothing once page code runs, paired or not, and keeps nothing', () => {
    const scope = fakeScope();
    const channel = openChannel(scope);
    channel.seal();
    channel.event('lost');
    const offers = offersHeard(scope);
    const heard = listen(scope);
    expect(offers()).toBe(0);
    expect(heard.events).toEqual([]);
  });

  test('takes one offer only', () => {
    const scope = fakeScope();
    const heard = listen(scope);
    const channel = openChannel(scope);
    const forged = new EventTarget();
    scope.dispatchEvent(new RelatedEvent(OFFER, { relatedTarget: forged }));
    forged.dispatchEvent(new CustomEvent('event', { detail: 'forged' }));
    channel.event('true');
    expect(heard.events).toEqual(['true']);
  });
});

describe('the end of the watch', () => {
  test.each(['probe first', 'observer first'])('is told to the probe, once: %s', (order) => {
    const scope = fakeScope();
    let undone = 0;
    const undo = (): void => {
      undone += 1;
    };
    if (order === 'probe first') openChannel(scope).onStop(undo);
    const link = connectProbe(scope, { onEvent: () => {}, onTimer: () => {} });
    if (order === 'observer first') openChannel(scope).onStop(undo);
    expect(undone).toBe(0);
    link.stop();
    expect(undone).toBe(1);
  });

  test('cannot be told by the page', () => {
    const scope = fakeScope();
    let undone = 0;
    openChannel(scope).onStop(() => {
      undone += 1;
    });
    connectProbe(scope, { onEvent: () => {}, onTimer: () => {} });
    scope.dispatchEvent(new Event(STOP));
    expect(undone).toBe(0);
  });

  test('before the probe was there takes no offer any more', () => {
    const scope = fakeScope();
    const heard: string[] = [];
    connectProbe(scope, { onEvent: (text) => heard.push(text), onTimer: () => {} }).stop();
    openChannel(scope).event('late');
    expect(heard).toEqual([]);
  });
});
