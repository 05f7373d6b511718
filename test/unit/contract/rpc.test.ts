import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseContentCall, parsePanelCall } from '@/lib/contract/rpc';
import { sessionHeadSchema } from '@/lib/contract/session';

const HELLO = {
  call: 'hello',
  token: 't',
  url: 'https://a.cn/',
  startedAt: 1,
  status: null,
  late: false,
  reader: true,
};
const PUSH = { call: 'push', token: 't', batch: 1, events: ['{}'] };
const START = {
  call: 'start',
  tabId: 1,
  reset: 'none',
  passive: false,
  lang: 'zh',
  profile: 'web',
  canaries: [{ type: 'phone', value: '1' }],
};
const HIGHLIGHT = { call: 'highlight', sessionId: 's', walk: 'w1', doc: 'd1', selector: '#a' };

describe('calls of pages', () => {
  it.each([
    ['hello', HELLO, true],
    ['hello with a status', { ...HELLO, status: 404 }, true],
    ['hello without a token', { ...HELLO, token: undefined }, false],
    ['hello with an endless token', { ...HELLO, token: 'x'.repeat(65) }, false],
    ['hello at no time', { ...HELLO, startedAt: Number.NaN }, false],
    ['push', PUSH, true],
    ['an empty push', { ...PUSH, events: [] }, true],
    ['batch nought', { ...PUSH, batch: 0 }, false],
    ['half a batch', { ...PUSH, batch: 1.5 }, false],
    ['events that are no strings', { ...PUSH, events: [{}] }, false],
    ['an event that is too long', { ...PUSH, events: ['x'.repeat(512 * 1024 + 1)] }, false],
    ['too many events', { ...PUSH, events: Array.from({ length: 2001 }, () => '{}') }, false],
    ['what only panels may ask', START, false],
    ['nothing', null, false],
  ])('%s', (_what, input, expected) => expect(parseContentCall(input).ok).toBe(expected));
});

describe('calls of panels', () => {
  it.each([
    ['start', START, true],
    ['start without canaries', { ...START, canaries: [] }, true],
    ['start with a made-up kind of value', { ...START, canaries: [{ type: 'shoe-size', value: '43' }] }, false],
    ['start with a made-up reset', { ...START, reset: 'everything' }, false],
    ['start with a made-up profile', { ...START, profile: 'app' }, false],
    ['stop', { call: 'stop', sessionId: 's' }, true],
    ['stop of nothing', { call: 'stop' }, false],
    ['remove', { call: 'remove', sessionId: 's' }, true],
    ['highlight', HIGHLIGHT, true],
    ['highlight of no element', { ...HIGHLIGHT, selector: undefined }, false],
    ['access-changed', { call: 'access-changed' }, true],
    ['what only pages may ask', HELLO, false],
    ['an unknown call', { call: 'eval' }, false],
    ['a string', 'stop', false],
  ])('%s', (_what, input, expected) => expect(parsePanelCall(input).ok).toBe(expected));

  it('come without anything that was not asked for', () => {
    const read = parsePanelCall({ call: 'stop', sessionId: 's', more: 'x' });
    expect(read.ok && read.value).toEqual({ call: 'stop', sessionId: 's' });
  });
});

describe('the head of a session', () => {
  const HEAD = {
    id: 's',
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
    walks: [{ id: 'w1', pass: 'live', url: '', status: 'audited', error: null }],
    lastSeq: 0,
    bytes: 0,
  };

  it.each([
    ['a running one', HEAD, true],
    ['a stopped one', { ...HEAD, status: 'stopped', endedAt: '2026-11-20T08:01:00.000Z' }, true],
    ['one in no known state', { ...HEAD, status: 'paused' }, false],
    ['one with a walk of no known pass', { ...HEAD, walks: [{ ...HEAD.walks[0], pass: 'x' }] }, false],
    ['one without an end', { ...HEAD, endedAt: undefined }, false],
  ])('%s', (_what, input, expected) => expect(v.safeParse(sessionHeadSchema, input).success).toBe(expected));
});
