import { describe, expect, it } from 'vitest';
import { dataUri, exportName, htmlFile, jsonFile } from '@/lib/panel/export';
import { judge } from '@/lib/panel/judge';
import { recordingOfSession } from '@/lib/panel/recording';
import { content, load, recordingOf, shapeOf, shown } from '@/test/unit/timeline/support/recording';
import { headOf } from './support/heads';

describe('exportName', () => {
  it.each([
    ['https://m.shop.cn/u/13800138000?phone=13800138000', 'miniaudit-m.shop.cn-20260301-1600.html'],
    ['http://127.0.0.1:8080/', 'miniaudit-127.0.0.1-20260301-1600.html'],
    ['https://user:secret@m.shop.cn/', 'miniaudit-m.shop.cn-20260301-1600.html'],
    ['http://[::1]/', 'miniaudit-1-20260301-1600.html'],
    ['file:///tmp/a.html', 'miniaudit-page-20260301-1600.html'],
    ['no address', 'miniaudit-page-20260301-1600.html'],
  ])('%s', (url, name) => {
    expect(exportName({ url, startedAt: '2026-03-01T08:00:00.000Z' }, 'html')).toBe(name);
  });

  it('takes the day of Beijing and survives a broken date', () => {
    expect(exportName({ url: 'https://a.cn', startedAt: '2026-03-01T23:30:00.000Z' }, 'json')).toBe(
      'miniaudit-a.cn-20260302-0730.json',
    );
    expect(exportName({ url: 'https://a.cn', startedAt: 'x' }, 'json')).toBe('miniaudit-a.cn-unknown.json');
  });
});

describe('dataUri', () => {
  it.each([
    ['image/png', 'image/png', [0x89, 0x50]],
    ['', 'image/png', [0x89, 0x50]],
    ['', 'image/jpeg', [0xff, 0xd8]],
  ])('type “%s” becomes %s', async (type, expected, bytes) => {
    const uri = await dataUri(new Blob([new Uint8Array(bytes)], { type }));
    expect(uri).toBe(`data:${expected};base64,${btoa(String.fromCharCode(...bytes))}`);
  });

  it('takes pictures of any size', async () => {
    const bytes = new Uint8Array(300_000).fill(7);
    const uri = await dataUri(new Blob([bytes], { type: 'image/png' }));
    expect(atob(uri.slice(uri.indexOf(',') + 1))).toHaveLength(300_000);
  });
});

describe('exported files', () => {
  const events = recordingOf(
    [
      load(0),
      shown(300, shapeOf('1', '请允许获取您的手机号', ['允许'])),
      [310, 'screenshot-taken', { file: 'shots/1.png', reason: 'prompt', promptRef: 'd1/1', paintedBoxes: 0 }],
      content(900),
    ],
    ['live'],
  ).events;
  const { report } = judge(recordingOfSession(headOf('s1'), events));

  it('JSON is the report of the command line, made by the extension', async () => {
    const json = JSON.parse(await jsonFile(report).text()) as typeof report;
    expect(json.run).toMatchObject({ source: 'extension', consentPasses: ['live'] });
    expect(json.results.some((one) => one.outcome === 'failed')).toBe(true);
  });

  it('HTML holds the pictures and names those that are missing', async () => {
    const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: 'image/png' });
    const whole = await (await htmlFile(report, 'zh', async () => picture)).text();
    expect(whole).toContain('data:image/png;base64,iVBORw==');
    const without = await (await htmlFile(report, 'zh', async () => null)).text();
    expect(without).not.toContain('data:image/png;base64,iVBORw==');
    expect(without).toContain('shots/1.png');
  });
});
