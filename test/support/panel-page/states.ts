import { stateOf, TAB } from '@/test/unit/panel/support/heads';
import { ACTED_SCENES } from './acted-states';
import { DOCUMENT_SCENES } from './document-scenes';
import { manyFindings, OPENED, TIDY, TIDY_HOLDER, WALKED, WALKED_TAB } from './recordings';
import { running, type Scene, STORED, stored, unscriptable } from './scene';
import {
  ALONE,
  ASKED_BY_OTHERS,
  FILINGS,
  GAPS,
  HIDDEN_FROM_US,
  NO_FILING,
  OPERATORS,
  OPERATORS_HOLDER,
  OPERATORS_UNKNOWN,
} from './special-recordings';

/** What each place says of the operator, and the button beside the register's answer. */
const PLACES = '.operator .fold-button';
const CHANGE = '.register-line .button';

const WALKS = ['w1', 'w2'].map((id) => ({
  id,
  pass: 'live' as const,
  url: TAB.url ?? '',
  status: 'audited' as const,
  error: null,
}));

/** Everything the panel can look like before anybody has pressed anything, by name. */
const PLAIN_SCENES: Readonly<Record<string, () => Scene>> = {
  connecting: () => ({ state: null, waits: true }),
  'needs-click': () => ({
    state: stateOf({ tab: { ...TAB, url: null, title: '', can: 'needs-click' }, sessions: STORED }),
  }),
  'no-tab': () => ({ state: stateOf({ tab: null }) }),
  'unscriptable-browser': () => unscriptable('browser-page'),
  'unscriptable-file': () => unscriptable('file'),
  'unscriptable-store': () => unscriptable('store'),
  'unscriptable-pdf': () => unscriptable('pdf'),
  'unscriptable-source': () => unscriptable('view-source'),
  'unscriptable-other': () => unscriptable('other'),
  ready: () => ({ state: stateOf({ sessions: STORED }) }),
  'ready-all': () => ({ state: stateOf({ access: 'all' }) }),
  'ready-evicted': () => ({ state: stateOf({ sessions: STORED, evicted: 3 }) }),
  'ready-untitled': () => ({
    state: stateOf({ tab: { ...TAB, title: '', url: 'file:///srv/demo/index.html' }, sessions: [] }),
  }),
  'recording-reading': () => ({ ...running(OPENED), source: { readEvents: () => new Promise(() => {}) }, waits: true }),
  'recording-lost': () => ({ ...running(OPENED), source: { readEvents: () => Promise.reject(new Error('gone')) } }),
  'recording-empty': () => running([]),
  'recording-prompt': () => running(OPENED),
  'recording-walked': () => running(WALKED),
  'recording-tab-only': () => running(WALKED_TAB, { access: 'tab' }),
  'recording-passive': () => running(WALKED, { passive: true }),
  'recording-clean': () => running(TIDY, { register: TIDY_HOLDER }),
  'recording-undecided': () => running(HIDDEN_FROM_US),
  'recording-gaps': () => running(GAPS, { access: 'tab' }),
  'recording-other-prompts': () => running(ASKED_BY_OTHERS),
  'recording-long-names': () => running(ALONE, { startedAt: new Date(Date.now() - 3_729_000).toISOString() }),
  'filing-many': () => running(FILINGS),
  'filing-missing': () => running(NO_FILING),
  'left-origin': () => running(WALKED_TAB, { access: 'tab', trouble: 'left-origin' }),
  'disk-full': () => running(TIDY, { trouble: 'disk-full' }),
  'session-full': () => running(TIDY, { trouble: 'session-full' }),
  'tab-closed': () => running(OPENED, { trouble: 'tab-closed' }),
  elsewhere: () => running(OPENED, { tabId: 99 }),
  'several-tabs': () => running(OPENED, { tabId: 99, walks: WALKS }),
  stored: () => stored(WALKED),
  'stored-passive': () => stored(WALKED, { passive: true, profile: 'mini-program' }),
  'stored-clean': () => stored(TIDY, { register: TIDY_HOLDER }),
  operators: () => running(OPERATORS),
  'operators-answered': () => ({ ...stored(OPERATORS, { register: OPERATORS_HOLDER }), press: [PLACES] }),
  'operators-unknown': () => ({ ...stored(OPERATORS, { register: OPERATORS_UNKNOWN }), press: [CHANGE] }),
  'stored-undecided': () => stored(HIDDEN_FROM_US),
  'stored-empty': () => stored([]),
  many: () => stored(manyFindings(70)),
};

/** Everything the panel can look like, by name. */
export const SCENES: Readonly<Record<string, () => Scene>> = { ...PLAIN_SCENES, ...DOCUMENT_SCENES, ...ACTED_SCENES };
