import { Text } from '@/components/report/Text';
import { Dotted } from '@/components/ui/Dotted';
import { PANEL_WORDS } from '@/lib/panel/words';
import { timeNote } from '@/lib/report/sentences';
import { PageLine } from './PageLine';
import { StartTime, tookOf } from './SessionFacts';
import { useStore } from './store';

/** The stored audits, the newest first, each to be opened again. */
export function SessionList() {
  const store = useStore();
  const sessions = store.state.value?.sessions ?? [];
  return (
    <section class="sessions">
      <h2>
        <Text text={PANEL_WORDS.sessions} />
        {sessions.length > 0 && (
          <span class="aside">
            {' '}
            <Text text={timeNote(null)} />
          </span>
        )}
      </h2>
      {sessions.length === 0 && (
        <p class="aside">
          <Text text={PANEL_WORDS.sessionsNone} />
        </p>
      )}
      {(store.state.value?.evicted ?? 0) > 0 && (
        <p class="aside">
          <Text text={PANEL_WORDS.sessionsEvicted} />
        </p>
      )}
      <ul class="session-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <button class="session" onClick={() => store.open(session.id)} type="button">
              <PageLine title={session.title} url={session.url} />
              <span class="aside">
                <Dotted
                  facts={[
                    <StartTime key="start" session={session} />,
                    tookOf(session),
                    session.passive && <Text text={PANEL_WORDS.isPassive} />,
                  ]}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
