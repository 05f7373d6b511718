import { describe, expect, it } from 'vitest';
import type { Refusal } from '@/lib/contract/rpc';
import { HINT_WORDS, OBSTACLE_WORDS } from '@/lib/panel/advice-words';
import { duration, elapsedTime, findingCount, momentSentence, refusalSentence, showMore } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';

const REFUSALS: readonly Refusal[] = [
  'no-access',
  'unscriptable',
  'tab-gone',
  'already-recording',
  'no-session',
  'passive',
  'element-gone',
  'failed',
];

describe('words of the panel', () => {
  it.each([
    ['interface', PANEL_WORDS],
    ['hints', HINT_WORDS],
    ['obstacles', OBSTACLE_WORDS],
  ] as const)('%s: both languages, each in its own script', (_name, words) => {
    const all = Object.entries(words);
    expect(all.filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh)).map(([key]) => key)).toEqual([]);
    expect(all.filter(([, { en }]) => en === '' || /\p{Script=Han}/u.test(en)).map(([key]) => key)).toEqual([]);
  });

  it.each(REFUSALS)('a refused call is explained: %s', (why) => {
    const text = refusalSentence(why, 'start');
    expect(text.zh).not.toBe('');
    expect(text.en).not.toBe('');
  });

  it.each([
    [findingCount(1).en, '1 finding'],
    [findingCount(2).en, '2 findings'],
    [duration(187).zh, '用时 3:07'],
    [momentSentence(310).en, '310 ms after opening'],
    [showMore(30, 95).zh, '再显示一些（已显示 30 / 95）'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('elapsedTime', () => {
  it.each([
    [-5, '0:00'],
    [59_999, '0:59'],
    [187_000, '3:07'],
    [3_729_000, '1:02:09'],
  ])('%d ms', (ms, text) => {
    expect(elapsedTime(ms)).toBe(text);
  });
});
