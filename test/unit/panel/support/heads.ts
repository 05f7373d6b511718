import type { PanelState, TabState } from '@/lib/contract/feed';
import type { SessionHead } from '@/lib/contract/session';
import { HOME } from '@/test/unit/timeline/support/recording';

/** A stored session of the shop that the timeline's terse recordings are about. */
export function headOf(id: string, parts: Partial<SessionHead> = {}): SessionHead {
  return {
    id,
    status: 'stopped',
    startedAt: '2026-03-01T08:00:00.000Z',
    endedAt: '2026-03-01T08:02:00.000Z',
    url: HOME,
    title: '山野茶铺',
    access: 'all',
    passive: false,
    browser: 'Chromium 150',
    device: 'desktop 1280×800',
    lang: 'zh',
    profile: 'web',
    version: '0.1.0',
    walks: [{ id: 'w1', pass: 'live', url: HOME, status: 'audited', error: null }],
    lastSeq: 1,
    bytes: 1000,
    ...parts,
  };
}

export const TAB: TabState = { tabId: 7, url: HOME, title: '山野茶铺', can: 'audit' };

/** A panel with the shop in front and nothing running. */
export function stateOf(parts: Partial<PanelState> = {}): PanelState {
  return { tab: TAB, access: 'tab', recording: null, sessions: [], ...parts };
}

/** The same session, still running in the tab in front. */
export function runningOf(id: string, parts: Partial<SessionHead> = {}): NonNullable<PanelState['recording']> {
  return { ...headOf(id, { status: 'recording', endedAt: null, ...parts }), tabId: TAB.tabId, trouble: null };
}
