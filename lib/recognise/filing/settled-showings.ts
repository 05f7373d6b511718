import type { Payload } from '@/lib/model/event';

type Showing = Payload<'filing-shown'> & { readonly doc: string | null; readonly frame: string };

/**
 * The showings that say how numbers are seen. What was assumed of a number while it stood away from the screen is left
 * out once it was looked at there: from afar nobody can tell what covers it.
 */
export function settledShowings<T extends Showing>(all: readonly T[]): readonly T[] {
  const looked = new Set(all.filter((shown) => shown.onScreen).map(placeOf));
  return all.filter((shown) => shown.onScreen !== false || !looked.has(placeOf(shown)));
}

function placeOf({ doc, frame, selector, from, candidate }: Showing): string {
  return [doc, frame, selector, from, candidate].join('|');
}
