import { describe, expect, it } from 'vitest';
import { buildTimeline } from '@/lib/timeline/build';
import { answer, hidden } from '@/test/unit/rules/support/events';
import { content, type Line, load, recordingOf, shapeOf, shown, tap } from './support/recording';

const ask = (id: string, words = '请授权手机号后继续使用') => shapeOf(id, `绑定手机号\n${words}`, ['取消', '授权']);
const start = [load(0), content(200)];

const ROWS: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  [
    'made anew at once: one',
    [shown(400, ask('a')), hidden(900, 'a'), shown(950, ask('b')), hidden(3000, 'b')],
    ['400-3000'],
  ],
  [
    'made anew twice: one',
    [shown(400, ask('a')), hidden(900, 'a'), shown(950, ask('b')), hidden(1200, 'b'), shown(1300, ask('c'))],
    ['400-'],
  ],
  ['boundary: 300 ms', [shown(400, ask('a')), hidden(900, 'a'), shown(1200, ask('b'))], ['400-']],
  ['boundary: later', [shown(400, ask('a')), hidden(900, 'a'), shown(1201, ask('b'))], ['400-900', '1201-']],
  [
    'other words: two',
    [shown(400, ask('a')), hidden(900, 'a'), shown(950, ask('b', '请授权手机号领取会员卡'))],
    ['400-900', '950-'],
  ],
  [
    'after a tap: shown again',
    [shown(400, ask('a')), tap(800, '取消', 'a'), hidden(900, 'a'), shown(950, ask('b'))],
    ['400-900', '950-'],
  ],
  [
    'after an answer of the walk: shown again',
    [shown(400, ask('a')), answer(600, 'a', 'reject'), hidden(900, 'a'), shown(950, ask('b'))],
    ['400-900', '950-'],
  ],
];

describe('a layer that is made anew while the page behind it is filled', () => {
  it.each(ROWS)('%s', (_name, lines, lives) => {
    const { visits } = buildTimeline(recordingOf([...start, ...lines]));
    const prompts = visits.flatMap((visit) => visit.prompts);
    expect(prompts.map(({ shownAtMs, hiddenAtMs }) => `${shownAtMs}-${hiddenAtMs ?? ''}`)).toEqual(lives);
  });
});
