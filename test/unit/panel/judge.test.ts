import { describe, expect, it } from 'vitest';
import { callerAt } from '@/lib/panel/callers';
import { currentPage } from '@/lib/panel/current-page';
import { judge, locate } from '@/lib/panel/judge';
import { pictureOfElement } from '@/lib/panel/pictures';
import { recordingOfSession } from '@/lib/panel/recording';
import { buildTimeline } from '@/lib/timeline/build';
import { field, filing, hit, request, survey } from '@/test/unit/rules/support/events';
import { content, type Line, load, recordingOf, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';
import { headOf } from './support/heads';

const TWO_WALKS = headOf('s1', {
  endedAt: null,
  walks: ['w1', 'w2'].map((id) => ({ id, pass: 'live', url: 'https://m.shop.cn/', status: 'audited', error: null })),
});

function judged(lines: readonly Line[], head = headOf('s1')) {
  return judge(recordingOfSession(head, recordingOf(lines, ['live']).events));
}

describe('recordingOfSession', () => {
  it('ends with its last event while it runs', () => {
    const { events } = recordingOf([load(0), content(1500)], ['live']);
    expect(recordingOfSession(headOf('s1', { endedAt: null }), events).endedAt).toBe('2026-03-01T08:00:01.500Z');
    expect(recordingOfSession(headOf('s1'), events).endedAt).toBe('2026-03-01T08:02:00.000Z');
  });
});

describe('judge', () => {
  const lines: readonly Line[] = [
    load(0),
    content(300),
    route(4000, '/list', 'gesture'),
    [
      6000,
      'navigated',
      { cause: 'load', url: 'https://m.shop.cn/b', status: 200, by: 'gesture' },
      { walk: 'w2', doc: 'd9' },
    ],
    route(9000, '/cart', 'gesture'),
  ];

  it('knows the start of every visit as the timeline does', () => {
    const all = judged(lines, TWO_WALKS);
    const visits = buildTimeline(all.recording).visits.map(({ id, startAtMs }) => [id, startAtMs]);
    expect([...all.startOf]).toEqual(visits);
    expect(visits).toHaveLength(4);
  });

  it('the current page is the visit that began last, whichever tab it is in', () => {
    expect(currentPage(judged(lines, TWO_WALKS))?.url).toBe('https://m.shop.cn/#/cart');
    expect(currentPage(judged(lines.slice(0, 4), TWO_WALKS))?.url).toBe('https://m.shop.cn/b');
    expect(currentPage(judged([]))).toBeNull();
  });

  it('names the script that sent a request, of several the nearest in time', () => {
    const { callers } = judged([
      load(0),
      request(1000, 'http://api.shop.cn/x', [hit()], { caller: 'a.js:1:1' }),
      request(5000, 'http://api.shop.cn/x', [hit()], { caller: 'b.js:2:2' }),
    ]);
    expect(callerAt(callers, 'http://api.shop.cn/x', 1100)).toBe('a.js:1:1');
    expect(callerAt(callers, 'http://api.shop.cn/x', 4900)).toBe('b.js:2:2');
    expect(callerAt(callers, 'http://api.shop.cn/y', 0)).toBeNull();
  });
});

describe('locate', () => {
  const prompt = shapeOf('1', '请允许获取您的手机号', ['允许']);
  it.each<[string, string, readonly Line[], unknown]>([
    [
      'a prompt by its selector and box',
      'AUTH-001',
      [load(0), shown(300, prompt), content(900)],
      { walk: 'w1', doc: 'd1', selector: '.dialog-1', box: { rect: prompt.rect, viewport: prompt.viewport } },
    ],
    [
      'a field by its selector',
      'AUTH-006',
      [load(0), content(300), field(900, {}), survey(1000, { tradeWords: ['提交订单'] })],
      { walk: 'w1', doc: 'd1', selector: '#phone', box: null },
    ],
    [
      'a filing number by its selector',
      'FIL-003',
      [load(0), content(300), filing(900, '京ICP备12345678号-1')],
      { walk: 'w1', doc: 'd1', selector: 'footer a', box: null },
    ],
    [
      'nothing where a request is the evidence',
      'TRAN-001',
      [load(0), content(300), request(900, 'http://api.shop.cn/x', [hit()], { method: 'POST', bodySize: 9 })],
      null,
    ],
  ])('%s', (_name, ruleId, lines, place) => {
    const all = judged(lines);
    const found = all.report.results.find((one) => one.ruleId === ruleId && one.outcome === 'failed');
    expect(found).toBeDefined();
    expect(found && locate(all, found)).toEqual(place);
  });
});

describe('pictureOfElement', () => {
  const shot = (
    atMs: number,
    file: string,
    reason: 'prompt' | 'before-prompt' | 'content' | 'settled',
    promptRef: string | null = null,
  ): Line => [atMs, 'screenshot-taken', { file, reason, promptRef, paintedBoxes: 0 }];
  const lines: readonly Line[] = [
    load(0),
    shot(290, 'before', 'before-prompt', 'd1/1'),
    shown(300, shapeOf('1', '请允许获取您的手机号', ['允许'])),
    shot(310, 'with', 'prompt', 'd1/1'),
    content(900),
    shot(910, 'content', 'content'),
    field(1000, {}),
    shot(1500, 'settled', 'settled'),
    survey(1600),
  ];
  it.each([
    ['AUTH-001', 'with'],
    ['FIL-001', 'settled'],
  ])('%s: %s', (ruleId, file) => {
    const { report } = judged(lines);
    const found = report.results.find((one) => one.ruleId === ruleId && one.outcome === 'failed');
    expect(found && pictureOfElement(found, report)?.file).toBe(file);
  });
});
