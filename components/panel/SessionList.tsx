import { beijingTime } from '@/components/report/beijing-time';
import { Text } from '@/components/report/Text';
import { eventCount } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';
import { PageLine } from './PageLine';
import { useStore } from './store';

/** The stored audits, the newest first, each to be opened again. */
export function SessionList() {
  const store = useStore();
  const sessions = store.state.value?.sessions ?? [];
  return (
    <section class="sessions">
      <h2>
        <Text text={PANEL_WORDS.sessions} />
      </h2>
      {sessions.length === 0 && (
        <p class="aside">
          <Text text={PANEL_WORDS.sessionsNone} />
        </p>
      )}
      <ul class="session-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <button class="session" onClick={() => store.open(session.id)} type="button">
              <PageLine title={session.title} url={session.url} />
              <span class="aside">
                <time dateTime={session.startedAt}>{beijingTime(session.startedAt).slice(0, 16)}</time> ·{' '}
                <Text text={eventCount(session.lastSeq)} />
                {session.passive && (
                  <>
                    {' · '}
                    <Text text={PANEL_WORDS.isPassive} />
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
