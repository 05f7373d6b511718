import type { RuleContext } from '@/lib/rules/define';
import { asksIdentity, isAuthorization, isOwnDrawing, standsInTheWay } from '@/lib/rules/shared/authorization-prompts';
import { hasOwnTrigger, tappedBefore } from '@/lib/rules/shared/own-trigger';
import { isDetailPage, isOwnPage, pageOf } from '@/lib/rules/shared/page-route';
import { hasWayOut } from '@/lib/rules/shared/refusal';
import { isAtEntry } from '@/lib/rules/shared/sibling-walks';
import type { PromptView, VisitView, WalkView } from '@/lib/timeline/view';
import { isFormOfItsOwn } from './_form-page';

/** A page that was only browsed to ends in this prompt, with no other way to go on. */
function isForced(prompt: PromptView, context: RuleContext): boolean {
  if (!isAuthorization(prompt) || !asksIdentity(prompt) || !standsInTheWay(prompt) || !isOwnDrawing(prompt))
    return false;
  if (hasOwnTrigger(prompt) || isFormOfItsOwn(prompt)) return false;
  const tapped = tappedBefore(prompt, false);
  if (isAtEntry(prompt.visit) && tapped !== 'page') return false;
  // A tap on an icon without words may have been a tap on 我的: no reason to accuse.
  if (prompt.afterTap && prompt.tapText.trim() === '') return false;
  return !hasWayOut(prompt, context) || isDeadEnd(prompt);
}

/** From this share of the pages visited on, pages other than details count too. */
const SHARE_OF_PAGES = 0.2;

/** A forced prompt that is more than one odd page: on the way to a detail, or on a fifth of the pages browsed to. */
export function isForcedBrowsing(prompt: PromptView, context: RuleContext): boolean {
  if (!isForced(prompt, context)) return false;
  return leadsToDetail(prompt) || forcedShare(prompt.visit.walk, context) >= SHARE_OF_PAGES;
}

const PRICE = /[¥￥]\s?\d|\d+(?:\.\d{1,2})?\s?元/;
const STAYED_MS = 3000;

/** A priced card was tapped, the prompt refused, and the user is left where they were: the refusal was no way on. */
function isDeadEnd(prompt: PromptView): boolean {
  const { answer, visit } = prompt;
  if (answer === null || answer.answer === 'accept' || tappedBefore(prompt, false) !== 'page') return false;
  const next = visit.walk.visits[visit.index + 1];
  const movedOn = next !== undefined && next.by !== 'walk' && next.startAtMs - visit.startAtMs - answer.ms <= STAYED_MS;
  return !movedOn && (PRICE.test(prompt.tapText) || prompt.reading.coercive);
}

/** The user was on the way to a page about one thing: by its address, by the address to return to, or by a priced card. */
function leadsToDetail(prompt: PromptView): boolean {
  const { visit, tapText } = prompt;
  const addresses = visit.index === 0 ? [] : [visit.requestedUrl, ...returnTargets(visit.url)];
  return addresses.some(isDetailPage) || PRICE.test(tapText);
}

/** Share of the pages browsed to in a walk that end in a forced prompt; pages of one's own account don't count. */
function forcedShare(walk: WalkView, context: RuleContext): number {
  const browsed = walk.visits.filter((visit) => visit.index > 0 && !isAtEntry(visit) && !isOwnPage(visit.requestedUrl));
  const pages = new Set(browsed.map((visit) => pageOf(visit.requestedUrl)));
  const forced = new Set(
    browsed.filter((visit) => endsForced(visit, context)).map((visit) => pageOf(visit.requestedUrl)),
  );
  return pages.size === 0 ? 0 : forced.size / pages.size;
}

function endsForced(visit: VisitView, context: RuleContext): boolean {
  return visit.prompts.some((prompt) => isForced(prompt, context));
}

/** Addresses that a log-in page carries to return to (`?redirect=/detail/3`). */
function returnTargets(url: string): readonly string[] {
  const query = url.split('?').slice(1).join('&');
  return [...new URLSearchParams(query).values()].filter((value) => value.includes('/')).map(asUrl);
}

function asUrl(path: string): string {
  return URL.canParse(path) ? path : `https://page.invalid/#/${path.replace(/^[#/]+/, '')}`;
}
