import type { TabFacts } from '@/lib/background/ports';
import type { DocumentLook } from '@/lib/contract/document-look';
import type { ReadingTrouble } from '@/lib/contract/feed';
import { addressOf } from '@/lib/documents/address';
import { judgeOpening, lettersOf } from '@/lib/documents/judge-opening';
import type { DocumentOutcome } from '@/lib/model/document-shape';

/** How an opened document looks at one moment. */
export interface Sighting {
  /** Null when the tab is gone. */
  readonly tab: Pick<TabFacts, 'url' | 'loading'> | null;
  /** What its frames show, the top one first; `refused`: no script may run there; `silent`: none answers. */
  readonly looks: readonly DocumentLook[] | 'refused' | 'silent';
  readonly requestedUrl: string;
  /** Read where the tester has opened it, not in a tab of its own. */
  readonly here: boolean;
  /** Since it was opened. */
  readonly openedMs: number;
  /** Since it was brought to the front, null where it was not. */
  readonly frontMs: number | null;
  /** Its text has stayed the same for so long. */
  readonly steadyMs: number;
  /** A document of the tab was seen before. */
  readonly committed: boolean;
}

/** What came of a document that was opened. */
export interface Finish {
  readonly do: 'finish';
  readonly outcome: DocumentOutcome;
  readonly look: DocumentLook | null;
}

/** What to do with an opened document next. */
export type Step =
  | { readonly do: 'wait' }
  /** Pages in a hidden tab draw nothing by frames: it has to be in front for a moment. */
  | { readonly do: 'show' }
  | Finish
  | { readonly do: 'give-up'; readonly why: ReadingTrouble };

const WAIT: Step = { do: 'wait' };
const OPEN_LIMIT_MS = 15_000;
const FRONT_LIMIT_MS = 6000;
/** A tab is created before it sets out. */
const SET_OUT_MS = 1500;
/** A document is at rest when its text stays the same: a short one may be waiting for the rest. */
const REST_MS = 1200;
const SHORT_REST_MS = 3500;
const LONG_LETTERS = 400;

/** Decides what to do with a document that is being read. */
export function nextStep(sighting: Sighting): Step {
  const { tab, looks, committed, here } = sighting;
  if (!tab) return committed || here ? { do: 'give-up', why: 'tab-closed' } : finish('not-html');
  if (looks === 'silent') return isLate(sighting) ? finish('failed') : WAIT;
  return looks === 'refused' ? ofRefused(sighting, tab) : ofLooks(sighting, looks);
}

function finish(outcome: DocumentOutcome, look: DocumentLook | null = null): Finish {
  return { do: 'finish', outcome, look };
}

function isLate({ openedMs, frontMs }: Sighting): boolean {
  return frontMs === null ? openedMs >= OPEN_LIMIT_MS : frontMs >= FRONT_LIMIT_MS;
}

/** The browser lets no script in: an error page of its own, a file it shows itself, or a site it was not allowed. */
function ofRefused(sighting: Sighting, { url, loading }: Pick<TabFacts, 'url' | 'loading'>): Step {
  if (sighting.here) return { do: 'give-up', why: 'no-access' };
  if (loading || sighting.openedMs < SET_OUT_MS) return isLate(sighting) ? finish('failed') : WAIT;
  if (url === null) return { do: 'give-up', why: 'no-access' };
  // A download leaves the tab where it was.
  return finish(url === 'about:blank' || /\.pdf(?:[?#]|$)/i.test(url) ? 'not-html' : 'failed');
}

function ofLooks(sighting: Sighting, looks: readonly DocumentLook[]): Step {
  const [top] = looks;
  if (!top) return sighting.here ? { do: 'give-up', why: 'moved-on' } : WAIT;
  if (sighting.here && addressOf(top.url) !== addressOf(sighting.requestedUrl))
    return { do: 'give-up', why: 'moved-on' };
  // A page of a shop builder may show its policy in a frame.
  const [longest = top] = [...looks].sort((a, b) => lettersOf(b.document) - lettersOf(a.document));
  const outcome = outcomeOf(sighting.requestedUrl, top, longest);
  if (outcome === 'failed' || outcome === 'not-html') return finish(outcome, top);
  if (!isAtRest(sighting, top, lettersOf(longest.document)) && !isLate(sighting)) return WAIT;
  if (outcome === 'empty' && !sighting.here && sighting.frontMs === null) return { do: 'show' };
  return finish(outcome, { ...top, document: longest.document, links: looks.flatMap(({ links }) => links) });
}

function outcomeOf(requestedUrl: string, top: DocumentLook, longest: DocumentLook): DocumentOutcome {
  const { url, mime, status } = top;
  const problem = status !== null && status >= 400 ? 'http' : null;
  return judgeOpening({ requestedUrl, url, problem, mime, document: longest.document });
}

function isAtRest({ here, steadyMs }: Sighting, { ready }: DocumentLook, letters: number): boolean {
  if (here) return true;
  return ready && steadyMs >= (letters >= LONG_LETTERS ? REST_MS : SHORT_REST_MS);
}
