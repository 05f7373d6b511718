import { describe, expect, it } from 'vitest';
import { buildTimeline } from '@/lib/timeline/build';
import { content, type Line, load, recordingOf, route, shapeOf, shown, tap } from './support/recording';

const phone = shapeOf('a', '授权手机号登录\n申请获取您的手机号', ['拒绝', '允许']);
const notice = shapeOf('n', '用户隐私保护提示 请您仔细阅读并充分理解《隐私政策》，点击同意即表示您已理解', [
  '不同意',
  '同意',
]);
const coupon = shapeOf('c', '新人专享 满100减20优惠券', ['立即领取', '×']);

function firstVisit(lines: readonly Line[]) {
  const [visit] = buildTimeline(recordingOf(lines)).visits;
  if (!visit) throw new Error('no visit');
  return visit;
}

describe('prompts of a visit', () => {
  const rows: readonly [string, readonly Line[], object][] = [
    [
      'before content',
      [load(0), shown(100, phone), content(150)],
      { kind: 'phone', beforeContent: true, beforeGesture: true, shownAtMs: 100 },
    ],
    ['after content', [load(0), content(100), shown(150, phone)], { beforeContent: false, beforeGesture: true }],
    ['in the same moment as content', [load(0), content(100), shown(100, phone)], { beforeContent: false }],
    ['content never came', [load(0), shown(100, phone)], { beforeContent: true }],
    [
      'after a tap on a function',
      [load(0), content(100), tap(900, '收藏'), shown(1300, phone)],
      { afterTap: true, tapText: '收藏', beforeGesture: false },
    ],
    [
      'long after a tap',
      [load(0), content(100), tap(900, '收藏'), shown(4000, phone)],
      { afterTap: false, tapText: '' },
    ],
  ];
  it.each(rows)('%s', (_name, lines, expected) => {
    const [prompt] = firstVisit(lines).prompts;
    expect({ ...prompt, kind: prompt?.reading.kind }).toMatchObject(expected);
  });

  it('a coupon is a layer and no prompt', () => {
    const visit = firstVisit([load(0), shown(100, coupon), content(150)]);
    expect(visit.prompts).toEqual([]);
    expect(visit.layers.map((layer) => layer.id)).toEqual(['layer-1']);
  });

  it('numbers prompts by what they are, not by when they came', () => {
    const one = firstVisit([load(0), shown(100, phone), shown(120, notice)]);
    const other = firstVisit([load(0), shown(120, phone), shown(100, notice)]);
    expect(one.prompts.map((prompt) => prompt.reading.kind)).toEqual(
      other.prompts.map((prompt) => prompt.reading.kind),
    );
  });
});

describe('answers', () => {
  const answerOf = (lines: readonly Line[]) => firstVisit(lines).prompts[0]?.answer;
  it('the walker says what it tapped', () => {
    expect(
      answerOf([
        load(0),
        shown(100, phone),
        [400, 'walk-step', { step: 'tap', detail: '拒绝', promptId: 'a', answer: 'reject' }],
      ]),
    ).toEqual({ answer: 'reject', ms: 400 });
  });
  it('a person taps a button by its words', () => {
    expect(answerOf([load(0), shown(100, notice), tap(700, '同意', 'n')])).toEqual({ answer: 'accept', ms: 700 });
  });
  it('a tap on the mask that hides it is a close', () => {
    expect(
      answerOf([load(0), shown(100, notice), tap(700, '', 'n'), [900, 'prompt-hidden', { promptId: 'n' }]]),
    ).toEqual({ answer: 'close', ms: 700 });
  });
  it('a tap inside that changes nothing is no answer', () => {
    expect(answerOf([load(0), shown(100, notice), tap(700, '', 'n')])).toBeNull();
  });
});

describe('consent over a walk', () => {
  it('carries over visits of the walk, not over walks', () => {
    const timeline = buildTimeline(
      recordingOf(
        [
          load(0),
          shown(100, notice),
          content(120),
          tap(700, '同意', 'n'),
          route(1500, '/my', 'gesture'),
          [
            5000,
            'navigated',
            { cause: 'load', url: 'https://m.shop.cn/', status: 200, by: 'start' },
            { walk: 'w2', doc: 'd1', source: 'cdp' },
          ],
        ],
        ['accept', 'untouched'],
      ),
    );
    const [first, second, third] = timeline.visits;
    expect([first?.consentAt(50), first?.consentAt(200), first?.consentAt(900)]).toEqual([
      'unasked',
      'asked',
      'agreed',
    ]);
    expect(second?.consentAt(0)).toBe('agreed');
    expect(third?.consentAt(0)).toBe('unasked');
  });
});

describe('calls that open a prompt', () => {
  const call = (atMs: number, api: string, host: string | null, detail = ''): Line => [
    atMs,
    'api-called',
    { api, host, genuine: true, detail, activated: false, hits: [] },
    { source: 'probe' },
  ];
  const rows: readonly [string, Line, object | null][] = [
    [
      'the browser asks for a place',
      call(50, 'navigator.geolocation.getCurrentPosition', null),
      { kind: 'location', source: 'native' },
    ],
    ['the host asks for a place', call(50, 'wx.getLocation', 'wx'), { kind: 'location', source: 'bridge' }],
    ['a silent scope asks nothing', call(50, 'my.getAuthCode', 'my', 'auth_base'), null],
    [
      'a confirm that asks for a phone number',
      [50, 'dialog-opened', { type: 'confirm', text: '需要授权您的手机号才能继续，是否授权？', activated: false }],
      { source: 'dialog' },
    ],
    [
      'a confirm about deleting',
      [50, 'dialog-opened', { type: 'confirm', text: '确定删除该地址吗？', activated: false }],
      null,
    ],
    [
      'leaving for the platform’s authorization page',
      [
        50,
        'location-requested',
        {
          url: 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&scope=snsapi_userinfo',
          cause: 'assign',
          activated: false,
        },
      ],
      { source: 'redirect' },
    ],
  ];
  it.each(rows)('%s', (_name, line, expected) => {
    const prompts = firstVisit([load(0), line, content(200)]).prompts.map((prompt) => ({
      kind: prompt.reading.kind,
      source: prompt.shape.source,
    }));
    if (expected === null) expect(prompts).toEqual([]);
    else expect(prompts).toMatchObject([expected]);
  });
  it('asking twice in a moment is one prompt', () => {
    const api = 'navigator.geolocation.getCurrentPosition';
    expect(firstVisit([load(0), call(50, api, null), call(300, api, null)]).prompts).toHaveLength(1);
    expect(firstVisit([load(0), call(50, api, null), call(3000, api, null)]).prompts).toHaveLength(2);
  });
});
