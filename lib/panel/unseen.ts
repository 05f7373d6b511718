import type { ReportPage } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import { gapLabel } from '@/lib/report/open-terms';
import { WORDS } from '@/lib/report/words';
import { PANEL_WORDS } from './words';

/** What of some page visits could not be seen, in words, each said once; none where everything was seen. */
export function unseenOn(pages: readonly ReportPage[]): readonly Bilingual[] {
  const texts = pages.flatMap(unseenOnPage);
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

function unseenOnPage({ armed }: ReportPage): readonly Bilingual[] {
  return [
    ...(armed.probe ? [] : [WORDS.notWatchedProbe]),
    ...(armed.observer ? [] : [WORDS.notWatchedObserver]),
    ...(armed.network ? [] : [PANEL_WORDS.accessLackNetwork]),
    ...(armed.lateStart ? [WORDS.lateStart] : []),
    // That the network was not watched has been said above.
    ...armed.gaps.filter((gap) => gap !== 'network-unseen' || armed.network).map(wordsOfGap),
  ];
}

/** Gaps that narrow access causes are said as on the start screen, which offers the wider one. */
function wordsOfGap(gap: string): Bilingual {
  if (gap === 'cross-origin-frame') return PANEL_WORDS.accessLackFrames;
  if (gap === 'network-unseen') return PANEL_WORDS.accessLackNetwork;
  return gapLabel(gap);
}
