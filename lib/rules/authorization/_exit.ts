import type { EventKind } from '@/lib/model/event';
import { partyOf } from '@/lib/recognise/third-party/identify-host';
import type { EvidenceDraft, RuleVisit } from '@/lib/rules/define';
import { hostOf } from '@/lib/rules/shared/hosts';

/** How a program left the user standing after a refusal. */
export interface Exit {
  readonly how: 'closed' | 'left' | 'blank';
  /** Milliseconds after the refusal. */
  readonly afterMs: number;
  readonly evidence: EvidenceDraft | null;
  /** It asked to be closed, stayed, and showed nothing any more. */
  readonly thenBlank: boolean;
}

type Visit = RuleVisit<Extract<EventKind, 'page-surveyed' | 'exit-requested' | 'api-called' | 'location-requested'>>;

/** What happens within this time is due to the refusal. */
const REACTION_MS = 3000;
/** Fewer visible characters than this, and no picture, is a blank page even with a title bar. */
const BLANK_CHARS = 20;
const HOST_EXITS =
  /\.miniProgram\.navigateBack$|:(?:closeWindow|popWindow|popTo|exitApp|exitSession|exitMiniProgram)$|\.(?:closeWindow|popWindow|exitApp|exitMiniProgram)$/;

/** The exit that followed a refusal at `ms` of this visit; null when the page stayed usable. */
export function exitAfter(ms: number, visit: Visit, firstParty: readonly string[]): Exit | null {
  const closed = closing(ms, visit);
  const blank = blanking(ms, visit);
  return closed ? { ...closed, thenBlank: blank !== null } : (leaving(ms, visit, firstParty) ?? blank);
}

function closing(ms: number, visit: Visit): Exit | null {
  const call = [
    ...visit.of('exit-requested'),
    ...visit.of('api-called').filter((event) => HOST_EXITS.test(event.api)),
  ].find((event) => isReaction(event.ms, ms));
  return call
    ? { how: 'closed', afterMs: call.ms - ms, evidence: { kind: 'api', ref: call.api }, thenBlank: false }
    : null;
}

/** A departure to another site or to nothing, and a step back that ends in nothing. Other pages of its own are no exit. */
function leaving(ms: number, visit: Visit, firstParty: readonly string[]): Exit | null {
  const asked = visit
    .of('location-requested')
    .find(
      (event) =>
        event.frame === 'f0' &&
        event.cause !== 'anchor' &&
        isReaction(event.ms, ms) &&
        isElsewhere(event.url, visit.url, firstParty),
    );
  if (asked)
    return { how: 'left', afterMs: asked.ms - ms, evidence: { kind: 'text', ref: asked.url }, thenBlank: false };
  const next = visit.walk.visits[visit.index + 1];
  if (!next) return null;
  const afterMs = next.startAtMs - visit.startAtMs - ms;
  if (afterMs < 0 || afterMs > REACTION_MS || !isElsewhere(next.url, visit.url, firstParty)) return null;
  return { how: 'left', afterMs, evidence: { kind: 'text', ref: next.url }, thenBlank: false };
}

function blanking(ms: number, visit: Visit): Exit | null {
  const survey = visit
    .of('page-surveyed')
    .filter((event) => event.ms >= ms && event.frame === 'f0')
    .at(-1);
  // A layer over the page hides its words; that is being asked again, not an exit.
  if (!survey || survey.blocked || survey.canvasOnly || survey.visibleImages > 0) return null;
  if (survey.visibleChars >= BLANK_CHARS) return null;
  const elsewhere = visit.of('page-surveyed').some((event) => event.ms >= ms && event.visibleChars >= BLANK_CHARS);
  return elsewhere
    ? null
    : { how: 'blank', afterMs: Math.min(survey.ms - ms, REACTION_MS), evidence: null, thenBlank: false };
}

function isReaction(eventMs: number, refusalMs: number): boolean {
  return eventMs >= refusalMs && eventMs - refusalMs <= REACTION_MS;
}

/** Another party's site, or no page at all; the operator's own other hosts are not elsewhere. */
function isElsewhere(url: string, here: string, firstParty: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (protocol === 'about:') return true;
  return /^https?:$/.test(protocol) && partyOf(host, hostOf(here), firstParty) === 'third';
}
