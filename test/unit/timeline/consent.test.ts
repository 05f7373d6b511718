import { describe, expect, it } from 'vitest';
import type { ConsentState } from '@/lib/model/vocabulary';
import { type ConsentChange, stateAt } from '@/lib/timeline/consent';

const origin = 'https://m.shop.cn';
const change = (atMs: number, purpose: string, state: ConsentState, at = origin): ConsentChange => ({
  atMs,
  origin: at,
  purpose,
  state,
});

describe('stateAt', () => {
  const asked = change(100, 'base', 'asked');
  const agreed = change(500, 'base', 'agreed');
  const rows: readonly [string, readonly ConsentChange[], number, string, ConsentState][] = [
    ['nothing happened', [], 50, 'base', 'unasked'],
    ['before it was asked', [asked], 50, 'base', 'unasked'],
    ['asked', [asked], 100, 'base', 'asked'],
    ['agreed', [asked, agreed], 600, 'base', 'agreed'],
    ['a purpose without a state of its own follows base', [asked, agreed], 600, 'phone', 'agreed'],
    [
      'a purpose refused stays refused though base is agreed',
      [agreed, change(700, 'phone', 'refused')],
      800,
      'phone',
      'refused',
    ],
    [
      'asking again does not undo a refusal',
      [change(100, 'base', 'refused'), change(200, 'base', 'asked')],
      300,
      'base',
      'refused',
    ],
    [
      'a later yes undoes a refusal',
      [change(100, 'base', 'refused'), change(200, 'base', 'agreed')],
      300,
      'base',
      'agreed',
    ],
    [
      'consent given elsewhere counts only there',
      [change(100, 'base', 'agreed', 'https://pay.cn')],
      300,
      'base',
      'unasked',
    ],
  ];
  it.each(rows)('%s', (_name, changes, atMs, purpose, expected) => {
    expect(stateAt(changes, `${origin}/#/a`, atMs, purpose)).toBe(expected);
  });
});
