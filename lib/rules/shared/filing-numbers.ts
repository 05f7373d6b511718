import { type FilingReading, readFiling } from '@/lib/recognise/filing/read-filing';
import { settledShowings } from '@/lib/recognise/filing/settled-showings';
import type { RuleContext } from '@/lib/rules/define';
import type { Timed, VisitView } from '@/lib/timeline/view';
import { type AnyVisit, visitsOfSameStart } from './sibling-walks';

/** One showing of a filing number, with its reading. */
export interface ShownNumber {
  readonly visit: VisitView;
  readonly shown: Timed<'filing-shown'>;
  readonly reading: FilingReading;
}

/** Everything in all passes from the same start that looks like a filing number, in time order. */
export function numbersOfStart(visit: AnyVisit, context: RuleContext): readonly ShownNumber[] {
  return visitsOfSameStart(visit, context).flatMap((other) =>
    settledShowings(other.of('filing-shown')).flatMap((shown): ShownNumber[] => {
      const reading = readFiling(shown, context);
      return reading ? [{ visit: other, shown, reading }] : [];
    }),
  );
}

/** Seen by a user somewhere, or out of sight only because a dialog lay over it. */
export function isSeen(number: ShownNumber): boolean {
  return number.reading.visible || isUnderLayer(number);
}

/** Covered by a dialog that was open at that moment: says nothing about the page. */
export function isUnderLayer({ visit, shown }: ShownNumber): boolean {
  if (shown.hiddenBy !== 'covered') return false;
  return visit.layers.some(
    (layer) =>
      (layer.shape.blocking || layer.shape.surface === 'gate') &&
      layer.shownAtMs <= shown.ms &&
      (layer.hiddenAtMs === null || layer.hiddenAtMs >= shown.ms),
  );
}
