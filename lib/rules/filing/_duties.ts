import { type DutyReading, readDutyWords } from '@/lib/recognise/words/duty-words';
import { isAgreementLink, isPolicyLink } from '@/lib/recognise/words/scene';
import type { RuleContext, RuleVisit } from '@/lib/rules/define';
import { visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import type { VisitView } from '@/lib/timeline/view';

/** What all pages from a start address say about licences. */
export interface ProgramDuties {
  readonly visits: readonly VisitView[];
  readonly reading: DutyReading;
  /** Words of ordering and paying, each once. */
  readonly trade: readonly string[];
}

/** Gathers the words of every page from the same start; null when no page was read for them. */
export function dutiesOfStart(visit: RuleVisit<'page-surveyed'>, context: RuleContext): ProgramDuties | null {
  const visits = visitsOfSameStart(visit, context);
  // What a policy or an agreement speaks of is not what the program does.
  const pages = visits.filter(({ title }) => !isPolicyLink(title) && !isAgreementLink(title));
  const surveys = pages.flatMap((page) => page.of('page-surveyed')).filter(({ dutyWords }) => dutyWords !== undefined);
  if (surveys.length === 0) return null;
  const words = new Set(surveys.flatMap(({ dutyWords = [] }) => dutyWords));
  const trade = new Set(surveys.flatMap(({ tradeWords }) => tradeWords));
  return { visits, reading: readDutyWords([...words]), trade: [...trade] };
}
