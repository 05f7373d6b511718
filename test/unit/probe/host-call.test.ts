import { describe, expect, test, vi } from 'vitest';
import type * as Emit from '@/lib/probe/emit';
import { HOST_MEMBERS } from '@/lib/probe/host-apis';
import { type HostCall, isFramework, reportHostCall } from '@/lib/probe/host-call';
import type { HostName } from '@/lib/probe/lexical';

type Told = readonly [kind: string, payload: unknown, search: unknown];

const { events } = vi.hoisted(() => ({ events: [] as Told[] }));
vi.mock('@/lib/probe/asked', () => ({ asked: () => ({ activated: true, caller: 'https://a.cn/a.js:1:1' }) }));
vi.mock('@/lib/probe/emit', async (original) => ({
  ...(await original<typeof Emit>()),
  report: (kind: string, payload: unknown, search: unknown = []) => events.push([kind, payload, search]),
}));

function told(name: HostName, path: string, args: readonly unknown[], options: Partial<HostCall> = {}): Told[] {
  events.length = 0;
  const member = HOST_MEMBERS.find((candidate) => candidate.path === path);
  if (!member) throw new Error(`no member ${path}`);
  reportHostCall({ name, host: {}, member, args, isKnown: true, ...options });
  return [...events];
}

const call = (api: string, host: string | null, detail = '', genuine = true): unknown => ({
  api,
  host,
  genuine,
  detail,
  activated: true,
  caller: 'https://a.cn/a.js:1:1',
});

describe('what a host call is reported as', () => {
  test.each<readonly [string, HostName, string, readonly unknown[], unknown]>([
    ['a plain call', 'wx', 'getLocation', [{ type: 'gcj02' }], call('wx.getLocation', 'wx', 'gcj02')],
    ['the other name of wx', 'jWeixin', 'scanQRCode', [], call('wx.scanQRCode', 'wx')],
    ['a scope', 'my', 'getAuthCode', [{ scopes: ['auth_user'] }], call('my.getAuthCode', 'my', 'auth_user')],
    ['a stated purpose', 'tt', 'getUserProfile', [{ desc: '完善资料' }], call('tt.getUserProfile', 'tt', '完善资料')],
    [
      'a bridge',
      'AlipayJSBridge',
      'call',
      ['getAuthCode', { scopes: 'auth_base' }],
      call('AlipayJSBridge.call:getAuthCode', 'AlipayJSBridge', 'auth_base'),
    ],
    [
      'a bridge name that objects inherit',
      'AlipayJSBridge',
      'call',
      ['constructor'],
      call('AlipayJSBridge.call:constructor', 'AlipayJSBridge'),
    ],
  ])('%s', (_name, name, path, args, payload) => {
    expect(told(name, path, args)).toEqual([['api-called', payload, []]]);
  });

  test.each<readonly [string, Partial<HostCall>, string, readonly unknown[]]>([
    ['an everyday name on an object that nothing speaks for', { isKnown: false }, 'login', []],
    ['a bridge without a name', {}, 'invoke', [5]],
    ['an in-page route of a framework', { host: { upx2px: () => 1 } }, 'navigateTo', [{ url: '/a' }]],
  ])('nothing for %s', (_name, options, path, args) => {
    expect(told('jd', path, args, options)).toEqual([]);
  });

  test('a framework speaks for itself', () => {
    const host = { $emit: () => undefined };
    expect(told('wx', 'getLocation', [], { host })).toEqual([
      ['api-called', call('uni.getLocation', null, '', false), []],
    ]);
    expect(isFramework({ addInterceptor: 5 })).toBe(false);
  });

  test('leaving, asking and telling are said too', () => {
    expect(told('wx', 'miniProgram.navigateBack', []).map(([kind]) => kind)).toEqual(['api-called', 'exit-requested']);
    expect(told('AlipayJSBridge', 'call', ['confirm', { title: '提示', message: '授权' }])[1]).toEqual([
      'dialog-opened',
      { type: 'confirm', text: '提示 授权', activated: true },
      [],
    ]);
    expect(told('wx', 'miniProgram.postMessage', [{ data: { tel: '1' } }])[0]?.[2]).toMatchObject([
      { channel: 'body', text: '{"data":{"tel":"1"}}' },
    ]);
  });
});

describe('the members', () => {
  test('are named once each', () => {
    const paths = HOST_MEMBERS.map((member) => member.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('device.geolocation.get');
  });
});
