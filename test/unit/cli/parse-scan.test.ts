import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScanOptions, type RawScanOptions } from '@/lib/cli/parse-scan';

const now = new Date('2026-03-01T08:09:10Z');
const folder = mkdtempSync(join(tmpdir(), 'parse-scan-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('parseScanOptions', () => {
  it('fills in the contract defaults', () => {
    expect(parseScanOptions(['m.shop.cn'], {}, now)).toEqual({
      ok: true,
      value: {
        urls: ['https://m.shop.cn/'],
        outDir: 'reports/2026-03-01T08-09-10',
        formats: ['html', 'json'],
        passes: ['untouched', 'reject', 'accept'],
        container: 'browser',
        profile: 'web',
        device: 'phone',
        lang: 'zh',
        headed: false,
        returnVisit: false,
        userDataDir: null,
        canaries: [],
        firstParty: [],
        services: [],
        register: [],
        concurrency: 1,
        timeoutMs: 60_000,
        resume: false,
        failOn: 'none',
        browserArgs: [],
      },
    });
  });

  const good: readonly [string, readonly string[], RawScanOptions, object][] = [
    ['local hosts default to http', ['127.0.0.1:8080/a'], {}, { urls: ['http://127.0.0.1:8080/a'] }],
    [
      'addresses from a file, comments left out',
      [],
      { urlsFile: file('urls.txt', '# mine\nhttps://a.cn\n\nb.cn\n') },
      { urls: ['https://a.cn/', 'https://b.cn/'] },
    ],
    ['passes without repeats', ['a.cn'], { consent: 'reject, untouched,reject' }, { passes: ['reject', 'untouched'] }],
    [
      'canaries',
      ['a.cn'],
      { canary: ['phone=13800138000', 'name=张三=李四'] },
      {
        canaries: [
          { type: 'phone', value: '13800138000' },
          { type: 'name', value: '张三=李四' },
        ],
      },
    ],
    [
      'a config file, overruled by what is typed',
      ['a.cn'],
      { config: file('c.json', '{"lang":"en","timeout":9}'), timeout: '5' },
      { lang: 'en', timeoutMs: 5000 },
    ],
  ];
  it.each(good)('%s', (_name, urls, raw, expected) => {
    expect(parseScanOptions(urls, raw, now)).toMatchObject({ ok: true, value: expected });
  });

  const bad: readonly [string, readonly string[], RawScanOptions, RegExp][] = [
    ['no address', [], {}, /name at least one address/],
    ['not an address', ['javascript:alert(1)'], {}, /not an address/],
    ['unreadable list', [], { urlsFile: join(folder, 'none.txt') }, /--urls-file/],
    ['unknown pass', ['a.cn'], { consent: 'maybe' }, /untouched, reject, accept/],
    ['unknown format', ['a.cn'], { format: 'docx' }, /html, json/],
    ['a container that comes later', ['a.cn'], { container: 'wechat' }, /does not exist yet/],
    ['no container at all', ['a.cn'], { container: 'icq' }, /use one of/],
    ['a feature that comes later', ['a.cn'], { baseline: 'a.json' }, /--baseline does not exist yet/],
    ['bad timeout', ['a.cn'], { timeout: 'soon' }, /--timeout/],
    ['bad concurrency', ['a.cn'], { concurrency: '0' }, /--concurrency/],
    ['bad severity', ['a.cn'], { failOn: 'info' }, /--fail-on/],
    ['broken config', ['a.cn'], { config: file('b.json', '[1]') }, /not a JSON object/],
  ];
  it.each(bad)('%s', (_name, urls, raw, reason) => {
    const parsed = parseScanOptions(urls, raw, now);
    expect(parsed.ok ? '' : parsed.reason).toMatch(reason);
  });

  it('never repeats the value of a canary that it refuses', () => {
    const parsed = parseScanOptions(['a.cn'], { canary: ['fon=13800138000'] }, now);
    expect(parsed.ok ? '' : parsed.reason).not.toContain('13800138000');
    expect(parsed.ok).toBe(false);
  });
});
