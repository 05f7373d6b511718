import type { PanelState, SessionTrouble, TabState, Unscriptable } from '@/lib/contract/feed';
import type { SessionHead } from '@/lib/contract/session';

/** What the tester chose to look at; `follow` shows the running session, or the start when none runs. */
export type Selection = { readonly kind: 'follow' } | { readonly kind: 'session'; readonly id: string };

/** A session as the panel speaks of it. */
export type Session = SessionHead;
/** Why a page cannot be audited. */
export type Obstacle = Unscriptable;

/** What the panel shows, one thing at a time. */
export type Screen =
  /** The background has not answered yet. */
  | { readonly kind: 'connecting' }
  /** No tab in front that could be audited. */
  | { readonly kind: 'no-tab' }
  /** The toolbar button has to be clicked on the page first. */
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'unscriptable'; readonly why: Obstacle }
  | { readonly kind: 'ready'; readonly tab: TabState }
  | {
      readonly kind: 'recording';
      readonly session: Session;
      readonly trouble: SessionTrouble;
      /** The tab in front is another one than the one that is recorded. */
      readonly elsewhere: boolean;
    }
  | { readonly kind: 'stored'; readonly session: Session };

/** The screen for a state and what the tester chose. */
export function screenOf(state: PanelState | null, selection: Selection): Screen {
  if (!state) return { kind: 'connecting' };
  const { recording } = state;
  const chosen = selection.kind === 'session' ? state.sessions.find((one) => one.id === selection.id) : undefined;
  if (chosen && chosen.id !== recording?.id) return { kind: 'stored', session: chosen };
  if (recording) {
    const elsewhere = state.tab !== null && state.tab.tabId !== recording.tabId;
    return { kind: 'recording', session: recording, trouble: recording.trouble, elsewhere };
  }
  return startScreen(state.tab);
}

function startScreen(tab: TabState | null): Screen {
  if (!tab) return { kind: 'no-tab' };
  if (tab.can === 'needs-click') return { kind: 'needs-click' };
  if (tab.can === 'audit') return { kind: 'ready', tab };
  return { kind: 'unscriptable', why: tab.can.unscriptable };
}

/** What is chosen after the state changed: a session that just ended stays in sight, a deleted one does not. */
export function reduceSelection(selection: Selection, before: PanelState | null, now: PanelState): Selection {
  const ended = before?.recording?.id;
  const isStored = (id: string): boolean => now.sessions.some((one) => one.id === id);
  if (selection.kind === 'follow') {
    return ended !== undefined && now.recording?.id !== ended && isStored(ended)
      ? { kind: 'session', id: ended }
      : selection;
  }
  return isStored(selection.id) || now.recording?.id === selection.id ? selection : { kind: 'follow' };
}

/** The session whose findings are on the screen. */
export function sessionOnScreen(screen: Screen): Session | null {
  return screen.kind === 'recording' || screen.kind === 'stored' ? screen.session : null;
}
