import { describe, expect, it } from 'vitest';
import { currentPage } from '@/lib/panel/current-page';
import { type Hint, nextHint, type WalkFacts, walkFacts } from '@/lib/panel/hint';
import { judge } from '@/lib/panel/judge';
import { recordingOfSession } from '@/lib/panel/recording';
import { filing, survey } from '@/test/unit/rules/support/events';
import {
  content,
  type Line,
  load,
  recordingOf,
  route,
  shapeOf,
  shown,
  tap,
} from '@/test/unit/timeline/support/recording';
import { headOf } from './support/heads';

/** A walk that has seen everything. */
const DONE: WalkFacts = {
  pages: 3,
  content: true,
  gesture: true,
  scrolled: true,
  openPrompt: false,
  refused: true,
  wentOnAfterRefusal: true,
  filing: true,
  trade: true,
};

describe('nextHint', () => {
  it.each<[Hint, Partial<WalkFacts>]>([
    ['enough', {}],
    ['refuse', { openPrompt: true }],
    ['refuse', { openPrompt: true, content: false, gesture: false }],
    ['wait', { content: false, gesture: false }],
    ['go-on-after-refusal', { wentOnAfterRefusal: false }],
    ['scroll-for-filing', { filing: false, scrolled: false }],
    ['enough', { filing: false }],
    ['enough', { scrolled: false }],
    ['touch', { gesture: false }],
    ['more-pages', { pages: 2 }],
    ['order', { trade: false }],
    ['enough', { refused: false, wentOnAfterRefusal: false }],
  ])('%s when %o', (hint, parts) => {
    expect(nextHint({ ...DONE, ...parts })).toBe(hint);
  });
});

describe('what is tried next on a walk', () => {
  const ASK = shapeOf('1', '请允许获取您的手机号，用于登录', ['拒绝', '允许']);
  const scroll: Line = [
    4000,
    'gesture',
    { type: 'scroll', by: 'person', text: '', selector: '', promptId: null, x: 0, y: 0 },
  ];
  it.each<[string, readonly Line[], Hint]>([
    ['nothing yet', [load(0)], 'wait'],
    ['a prompt in front', [load(0), shown(300, ASK)], 'refuse'],
    [
      'refused on the spot',
      [load(0), shown(300, ASK), content(400), tap(900, '拒绝', '1'), [950, 'prompt-hidden', { promptId: '1' }]],
      'go-on-after-refusal',
    ],
    [
      'refused and gone on',
      [
        load(0),
        shown(300, ASK),
        content(400),
        tap(900, '拒绝', '1'),
        [950, 'prompt-hidden', { promptId: '1' }],
        route(2000, '/list', 'gesture'),
        content(2100),
      ],
      'scroll-for-filing',
    ],
    ['content and nothing else', [load(0), content(300)], 'scroll-for-filing'],
    ['content and a number', [load(0), content(300), filing(500, '京ICP备12345678号-1')], 'touch'],
    ['scrolled', [load(0), content(300), scroll], 'more-pages'],
    [
      'three pages, one with an order',
      [
        load(0),
        content(300),
        scroll,
        route(5000, '/a', 'gesture'),
        content(5100),
        route(6000, '/b', 'gesture'),
        content(6100),
        survey(6200, { tradeWords: ['提交订单'] }),
      ],
      'enough',
    ],
  ])('%s', (_name, lines, hint) => {
    const { events } = recordingOf(lines, ['live']);
    const judged = judge(recordingOfSession(headOf('s1'), events));
    expect(nextHint(walkFacts(judged.report, currentPage(judged), events))).toBe(hint);
  });
});
