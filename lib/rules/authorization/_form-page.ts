import { pageOf } from '@/lib/rules/shared/page-route';
import type { PromptView } from '@/lib/timeline/view';

/** A page that is a form (booking, repair) and was asked for as such, not by redirect: the form is its content. */
export function isFormOfItsOwn({ reading, shape, visit }: PromptView): boolean {
  if (reading.topic !== 'personal-form' || shape.surface !== 'gate') return false;
  return pageOf(visit.requestedUrl) === pageOf(visit.url);
}
