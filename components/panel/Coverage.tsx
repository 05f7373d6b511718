import { Text } from '@/components/report/Text';
import type { ReportPage } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { Session } from '@/lib/panel/screen';
import { unseenOn } from '@/lib/panel/unseen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { WORDS } from '@/lib/report/words';
import { AllowAllButton } from './AccessChoice';

interface CoverageProps {
  /** The page in front of a running audit, all pages of one that has ended. */
  readonly pages: readonly ReportPage[];
  readonly session: Session;
  readonly live: boolean;
}

/** What cannot be seen, in words, and the way to see more; that everything is seen is said too. */
export function Coverage({ pages, session, live }: CoverageProps) {
  const unseen = unseenOn(pages);
  return (
    <section class="card" id="coverage">
      <h2>
        <Text text={titleOf(unseen.length === 0, live)} />
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
      {live && session.access === 'tab' && <AllowAllButton />}
    </section>
  );
}

function titleOf(all: boolean, live: boolean): Bilingual {
  if (live) return all ? PANEL_WORDS.watchedNow : PANEL_WORDS.notWatchedNow;
  return all ? PANEL_WORDS.watchedThen : PANEL_WORDS.notWatchedThen;
}
