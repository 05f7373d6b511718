import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelAnswer } from '@/lib/contract/rpc';
import { Bench, hello, PAGE, push, TOP, title } from './support/bench';

const NUMBER = '浙ICP备19012345号-2';
const KEY = '浙ICP备19012345号';
const HOLDER = '杭州拾页文化有限公司';

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});

function say(sessionId: string, answer: { subject: string | null } | null, number = NUMBER): Promise<PanelAnswer> {
  return bench.controller.perform({ call: 'register', sessionId, number, answer });
}

async function kept(id: string): Promise<unknown> {
  return (await bench.store.head(id))?.register;
}

describe('the register’s answer', () => {
  it('is kept while the session runs, and survives the worker and the end', async () => {
    const id = await bench.start();
    await bench.controller.hello(TOP, hello());
    expect(await say(id, { subject: HOLDER })).toEqual({ ok: true });
    bench.die();
    await bench.controller.push(TOP, push(1, [title('a')]));
    await bench.stop(id);
    expect(await kept(id)).toEqual([{ number: KEY, subject: HOLDER }]);
  });

  it('is kept after the end, changed and taken back', async () => {
    const id = await bench.start();
    await bench.stop(id);
    const states = bench.states;
    await say(id, { subject: HOLDER });
    expect(bench.states).toBeGreaterThan(states);
    await say(id, { subject: null }, KEY);
    expect(await kept(id)).toEqual([{ number: KEY, subject: null }]);
    await say(id, null);
    expect(await kept(id)).toEqual([]);
    expect(await bench.store.head(id)).toMatchObject({ status: 'stopped', url: PAGE });
  });

  it('holds no value that the tester has declared', async () => {
    const id = await bench.start({ canaries: [{ type: 'name', value: '欧阳明月' }] });
    await say(id, { subject: '欧阳明月' });
    expect(await bench.disk(id)).not.toContain('欧阳明月');
    expect(await kept(id)).toMatchObject([{ number: KEY, subject: expect.stringContaining('*') }]);
  });

  it('of a session that is gone is refused', async () => {
    expect(await say('none', { subject: HOLDER })).toEqual({ ok: false, why: 'no-session' });
  });

  it.each([
    ['an empty name', { number: NUMBER, answer: { subject: '  ' } }],
    ['a name without end', { number: NUMBER, answer: { subject: '长'.repeat(101) } }],
    ['no number', { number: '', answer: null }],
  ])('with %s is not taken', async (_what, parts) => {
    const id = await bench.start();
    const sender = { ownPage: true, tabId: null, frameId: 0, documentId: null };
    expect(await bench.controller.message({ call: 'register', sessionId: id, ...parts }, sender)).toBeUndefined();
    expect(await kept(id)).toBeUndefined();
  });
});
