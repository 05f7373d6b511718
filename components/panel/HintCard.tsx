import { Text } from '@/components/report/Text';
import type { ReportPage } from '@/lib/model/report';
import { HINT_WORDS } from '@/lib/panel/advice-words';
import { nextHint, walkFacts } from '@/lib/panel/hint';
import type { Judged } from '@/lib/panel/judge';
import { PANEL_WORDS } from '@/lib/panel/words';

/** What to try next, from what has not been seen yet. */
export function HintCard({ judged, page }: { readonly judged: Judged; readonly page: ReportPage | null }) {
  const hint = nextHint(walkFacts(judged.report, page, judged.recording.events));
  return (
    <p class="hint">
      <strong>
        <Text text={PANEL_WORDS.tryNext} />
      </strong>{' '}
      <Text text={HINT_WORDS[hint]} />
    </p>
  );
}
