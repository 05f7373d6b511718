import type { EventKind } from '@/lib/model/event';
import type { RuleContext, RuleVisit } from '@/lib/rules/define';
import type { PromptView, VisitView } from '@/lib/timeline/view';
import { pageOf } from './page-route';
import { promptSubject } from './prompt-words';

/** Any visit, whichever kinds a rule may read of it. */
export type AnyVisit = Pick<RuleVisit<EventKind>, 'walk' | 'pass' | 'index' | 'contentAtMs'>;

/** Every audited visit of every pass that started at the same address: what a person saw of this program in all. */
export function visitsOfSameStart(visit: AnyVisit, context: RuleContext): readonly VisitView[] {
  const { url } = visit.walk.walk;
  return context.timeline.walks
    .filter((walk) => walk.walk.url === url)
    .flatMap((walk) => walk.visits)
    .filter((other) => other.status === 'audited');
}

/** The visit itself, with everything that was recorded of it: for what reads other kinds than the rule needs. */
export function viewOf(visit: AnyVisit & Pick<VisitView, 'id'>, context: RuleContext): VisitView {
  const view = context.timeline.visits.find(({ id }) => id === visit.id);
  if (!view) throw new Error(`no visit ${visit.id}`);
  return view;
}

/** The pages before the program had shown anything: the first one, and those after it that only asked. */
export function isAtEntry(visit: AnyVisit): boolean {
  return visit.walk.visits.slice(0, visit.index).every((earlier) => earlier.contentAtMs === null);
}

/**
 * In the passes that answer prompts, only what those answers brought about is news: the same prompt at entry was
 * already met in the pass that touches nothing.
 */
export function metUntouched(prompt: PromptView, context: RuleContext): boolean {
  const { visit } = prompt;
  if (visit.pass !== 'reject' && visit.pass !== 'accept') return false;
  const subject = promptSubject(prompt);
  return visitsOfSameStart(visit, context).some(
    (other) => other.pass === 'untouched' && other.prompts.some((met) => promptSubject(met) === subject),
  );
}

/**
 * The visit that judges a start address as a whole: the first page of its untouched walk or, without one, of its first
 * walk that was audited.
 */
export function judgesStart(visit: AnyVisit, context: RuleContext): boolean {
  if (visit.index > 0) return false;
  const { url, id } = visit.walk.walk;
  const walks = context.timeline.walks
    .map(({ walk }) => walk)
    .filter((walk) => walk.url === url && walk.status === 'audited');
  const judging = walks.find((walk) => walk.pass === 'untouched') ?? walks[0];
  return judging?.id === id;
}

/** Visits of the same page earlier in the same walk: what stood there then is no news on the way back. */
export function earlierVisitsOfPage(visit: AnyVisit & Pick<VisitView, 'url'>): readonly VisitView[] {
  const page = pageOf(visit.url);
  return visit.walk.visits.filter((earlier) => earlier.index < visit.index && pageOf(earlier.url) === page);
}
