import type { RuleContext } from '@/lib/rules/define';
import type { PromptView, VisitView } from '@/lib/timeline/view';
import { familyOf } from './authorization-prompts';
import { promptSubject } from './prompt-words';
import { visitsOfSameStart } from './sibling-walks';

/** Any control that refuses or closes is there, conspicuous or not, or the same prompt went away in another pass. */
export function hasWayOut(prompt: PromptView, context: RuleContext): boolean {
  const { reading } = prompt;
  return (
    reading.canDecline ||
    reading.rejectControl !== null ||
    reading.closeControl !== null ||
    closesOutside(prompt, context)
  );
}

/** The same prompt was closed by a tap outside its buttons, in this or another pass: believe the walk. */
export function closesOutside(prompt: PromptView, context: RuleContext): boolean {
  const subject = promptSubject(prompt);
  const met = visitsOfSameStart(prompt.visit, context).flatMap((visit) => visit.prompts);
  return met.some((other) => {
    if (promptSubject(other) !== subject || other.hiddenAtMs === null) return false;
    return (
      other.answer?.answer === 'close' && other.reading.rejectControl === null && other.reading.closeControl === null
    );
  });
}

/** A refusal given on a visit, on the visit's clock. Closing a prompt counts: the user did not agree. */
export interface Refusal {
  readonly prompt: PromptView;
  readonly ms: number;
}

/** The refusals given on one visit, in time order. */
export function refusalsOn(visit: Pick<VisitView, 'prompts'>): readonly Refusal[] {
  return visit.prompts
    .flatMap((prompt) => {
      const answer = prompt.answer;
      return answer && answer.answer !== 'accept' ? [{ prompt, ms: answer.ms }] : [];
    })
    .sort((a, b) => a.ms - b.ms);
}

/** Both ask for the same kind of thing. */
export function isSameQuestion(a: PromptView, b: PromptView): boolean {
  return familyOf(a.reading.kind) === familyOf(b.reading.kind);
}

/** The same kind of prompt was refused earlier in this walk. */
export function wasRefusedBefore(prompt: PromptView): boolean {
  const { visit, shownAtMs } = prompt;
  return visit.walk.visits.some(
    (earlier) =>
      earlier.index <= visit.index &&
      refusalsOn(earlier).some(
        (refusal) =>
          refusal.prompt !== prompt &&
          isSameQuestion(refusal.prompt, prompt) &&
          (earlier.index < visit.index || refusal.ms < shownAtMs),
      ),
  );
}
