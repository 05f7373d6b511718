import { describe, expect, it } from 'vitest';
import { parsePanelCall } from '@/lib/contract/rpc';
import { FIRST_OPTIONS, resetOf, type StartOptions, startCall } from '@/lib/panel/options';

describe('resetOf', () => {
  it.each<[string, Partial<StartOptions>, string]>([
    ['at first', {}, 'storage-and-cookies'],
    ['keep the log-in', { keepCookies: true }, 'storage'],
    ['as it is', { fresh: false, keepCookies: true }, 'none'],
    ['passive', { passive: true }, 'none'],
  ])('%s', (_name, parts, reset) => {
    expect(resetOf({ ...FIRST_OPTIONS, ...parts })).toBe(reset);
  });
});

describe('startCall', () => {
  it('is a call that the background takes, without empty values', () => {
    const canaries = [
      { type: 'phone', value: ' 13800138000 ' },
      { type: 'name', value: '  ' },
    ] as const;
    const call = startCall(7, { ...FIRST_OPTIONS, canaries }, 'zh');
    expect(call.canaries).toEqual([{ type: 'phone', value: '13800138000' }]);
    expect(parsePanelCall(call)).toMatchObject({ ok: true });
  });
});
