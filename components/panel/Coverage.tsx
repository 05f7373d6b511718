import { Text } from '@/components/report/Text';
import type { ReportPage } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import { PANEL_WORDS } from '@/lib/panel/words';
import { gapLabel } from '@/lib/report/open-terms';
import { WORDS } from '@/lib/report/words';

/** What of the current page cannot be seen, in words; that everything is seen is said too. */
export function Coverage({ page }: { readonly page: ReportPage }) {
  const unseen = unseenOn(page);
  return (
    <section class="card" id="coverage">
      <h2>
        <Text text={unseen.length === 0 ? PANEL_WORDS.watchedNow : PANEL_WORDS.notWatchedNow} />
      </h2>
      {unseen.length === 0 ? (
        <p>
          <Text text={WORDS.watchedAll} />
        </p>
      ) : (
        <ul class="bullets">
          {unseen.map((text) => (
            <li key={text.en}>
              <Text text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function unseenOn({ armed }: ReportPage): readonly Bilingual[] {
  const texts = [
    ...(armed.probe ? [] : [WORDS.notWatchedProbe]),
    ...(armed.observer ? [] : [WORDS.notWatchedObserver]),
    ...(armed.network ? [] : [PANEL_WORDS.accessLackNetwork]),
    ...(armed.lateStart ? [WORDS.lateStart] : []),
    ...armed.gaps.map(gapLabel),
  ];
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}
