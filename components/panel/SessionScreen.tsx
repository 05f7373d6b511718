import { Text } from '@/components/report/Text';
import { Notice } from '@/components/ui/Notice';
import { currentPage } from '@/lib/panel/current-page';
import type { Judged } from '@/lib/panel/judge';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { Coverage } from './Coverage';
import { useDocumentsCard } from './documents-card';
import { Findings } from './Findings';
import { HintCard } from './HintCard';
import { Jumps } from './Jumps';
import { useOperatorCards } from './operator-cards';
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
  // They come while the session is being read.
  const cards = useOperatorCards();
  const live = screen.kind === 'recording';
  return (
    <>
      {live ? (
        <RecordingBar session={screen.session}>{judged && <Jumps judged={judged} />}</RecordingBar>
      ) : (
        <StoredHead session={screen.session} />
      )}
      {!live && judged && judged.report.pages.length > 0 && <Jumps judged={judged} />}
      {live && <TroubleNotice screen={screen} />}
      {store.lost.value && (
        <Notice tone="bad">
          <Text text={PANEL_WORDS.lost} />
        </Notice>
      )}
      {judged && cards ? (
        <Sections cards={cards} judged={judged} screen={screen} />
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
  readonly cards: NonNullable<ReturnType<typeof useOperatorCards>>;
  readonly judged: Judged;
  readonly screen: SessionKind;
}

function Sections({ cards: { OperatorCards }, judged, screen }: SectionsProps) {
  const page = currentPage(judged);
  const documents = useDocumentsCard();
  const { session } = screen;
  const live = screen.kind === 'recording';
  const away = live && (screen.trouble !== null || (screen.elsewhere && session.walks.length === 1));
  // An audit that ended without a page has nothing to say of filing numbers either.
  const empty = !live && page === null;
  return (
    <>
      {live && !away && <HintCard judged={judged} page={page} />}
      <Findings judged={judged} live={live} />
      {!empty && <OperatorCards live={live} report={judged.report} />}
      {!empty && documents && <documents.DocumentsCard judged={judged} live={live} sessionId={session.id} />}
      {page && <VisitTimeline live={live} page={page} report={judged.report} />}
      {page && <Coverage live={live} pages={live ? [page] : judged.report.pages} session={session} />}
    </>
  );
}
