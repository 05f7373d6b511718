import { describe, expect, it } from 'vitest';
import type { PanelState, Unscriptable } from '@/lib/contract/feed';
import { OBSTACLE_WORDS } from '@/lib/panel/advice-words';
import { reduceSelection, type Selection, screenOf } from '@/lib/panel/screen';
import { headOf, runningOf, stateOf, TAB } from './support/heads';

const FOLLOW: Selection = { kind: 'follow' };
const ONE: Selection = { kind: 'session', id: 's1' };
const OBSTACLES = Object.keys(OBSTACLE_WORDS) as Unscriptable[];

/** A screen in short: its kind, and the session on it. */
function inShort(state: PanelState | null, selection: Selection): string {
  const screen = screenOf(state, selection);
  return 'session' in screen ? `${screen.kind} ${screen.session.id}` : screen.kind;
}

describe('screenOf', () => {
  it.each<[string, PanelState | null, Selection, string]>([
    ['nothing known yet', null, FOLLOW, 'connecting'],
    ['no tab', stateOf({ tab: null }), FOLLOW, 'no-tab'],
    ['button not clicked', stateOf({ tab: { ...TAB, url: null, can: 'needs-click' } }), FOLLOW, 'needs-click'],
    ['page in front', stateOf(), FOLLOW, 'ready'],
    ['recording', stateOf({ recording: runningOf('s2') }), FOLLOW, 'recording s2'],
    ['a stored session', stateOf({ sessions: [headOf('s1')] }), ONE, 'stored s1'],
    [
      'a stored session while another records',
      stateOf({ recording: runningOf('s2'), sessions: [headOf('s1')] }),
      ONE,
      'stored s1',
    ],
    [
      'the running session, chosen by its id',
      stateOf({ recording: runningOf('s1'), sessions: [headOf('s1')] }),
      ONE,
      'recording s1',
    ],
    ['a session that is gone', stateOf(), ONE, 'ready'],
  ])('%s', (_name, state, selection, expected) => {
    expect(inShort(state, selection)).toBe(expected);
  });

  it.each(OBSTACLES)('a page that cannot be audited says why: %s', (why) => {
    const screen = screenOf(stateOf({ tab: { ...TAB, can: { unscriptable: why } } }), FOLLOW);
    expect(screen).toEqual({ kind: 'unscriptable', why });
  });

  it('says when another tab than the recorded one is in front', () => {
    const recording = runningOf('s1');
    const elsewhere = (tab: PanelState['tab']) => screenOf(stateOf({ tab, recording }), FOLLOW);
    expect(elsewhere(TAB)).toMatchObject({ elsewhere: false });
    expect(elsewhere({ ...TAB, tabId: 8 })).toMatchObject({ elsewhere: true });
    expect(elsewhere(null)).toMatchObject({ elsewhere: false });
  });
});

describe('reduceSelection', () => {
  const ran = stateOf({ recording: runningOf('s1') });
  it.each<[string, Selection, PanelState | null, PanelState, Selection]>([
    ['the first state', FOLLOW, null, stateOf(), FOLLOW],
    ['a session that ended stays in sight', FOLLOW, ran, stateOf({ sessions: [headOf('s1')] }), ONE],
    ['a session that ended and was deleted', FOLLOW, ran, stateOf(), FOLLOW],
    ['still running', FOLLOW, ran, ran, FOLLOW],
    ['a chosen session that is still there', ONE, stateOf(), stateOf({ sessions: [headOf('s1')] }), ONE],
    ['a chosen session that was deleted', ONE, stateOf({ sessions: [headOf('s1')] }), stateOf(), FOLLOW],
  ])('%s', (_name, selection, before, now, expected) => {
    expect(reduceSelection(selection, before, now)).toEqual(expected);
  });
});
