import { Text } from '@/components/report/Text';
import { Notice } from '@/components/ui/Notice';
import { currentPage } from '@/lib/panel/current-page';
import type { Judged } from '@/lib/panel/judge';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { Coverage } from './Coverage';
import { FilingCard } from './FilingCard';
import { Findings } from './Findings';
import { HintCard } from './HintCard';
import { Jumps } from './Jumps';
import { RecordingBar } from './RecordingBar';
import { StoredHead } from './StoredHead';
import { useStore } from './store';
import { TroubleNotice } from './TroubleNotice';
import { VisitTimeline } from './VisitTimeline';

type SessionKind = Extract<Screen, { readonly kind: 'recording' | 'stored' }>;

/** A session, running or stored: what is going on, what to try, what was found. */
export function SessionScreen({ screen }: { readonly screen: SessionKind }) {
  const store = useStore();
  const judged = store.judged.value;
  const live = screen.kind === 'recording';
  return (
    <>
      {live ? (
        <RecordingBar session={screen.session}>{judged && <Jumps judged={judged} live />}</RecordingBar>
      ) : (
        <StoredHead session={screen.session} />
      )}
      {!live && judged && <Jumps judged={judged} live={false} />}
      {live && <TroubleNotice elsewhere={screen.elsewhere} trouble={screen.trouble} />}
      {store.lost.value && (
        <Notice tone="bad">
          <Text text={PANEL_WORDS.lost} />
        </Notice>
      )}
      {judged ? (
        <Sections judged={judged} live={live} away={live && (screen.trouble !== null || screen.elsewhere)} />
      ) : (
        !store.lost.value && (
          <p class="aside" role="status">
            <Text text={PANEL_WORDS.judging} />
          </p>
        )
      )}
    </>
  );
}

interface SectionsProps {
  readonly judged: Judged;
  readonly live: boolean;
  /** The recorded page is not in front. */
  readonly away: boolean;
}

function Sections({ judged, live, away }: SectionsProps) {
  const page = currentPage(judged);
  return (
    <>
      {live && !away && <HintCard judged={judged} page={page} />}
      <Findings judged={judged} live={live} />
      <FilingCard filing={judged.report.filing} live={live} />
      {page && <VisitTimeline live={live} page={page} report={judged.report} />}
      {page && live && <Coverage page={page} />}
    </>
  );
}
