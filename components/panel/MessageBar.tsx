import { useContext } from 'preact/hooks';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import { findingsAnnounced } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';
import { useStore } from './store';

/** What was just done or could not be done, also for those who only hear it. */
export function MessageBar() {
  const store = useStore();
  const language = useContext(Language);
  const message = store.message.value;
  const found = store.findings.value.length;
  return (
    <>
      <div aria-atomic="true" aria-live="polite" class="messages" role="status">
        {message && (
          <div class={`notice notice-${message.tone}`}>
            <p>
              <Text text={message.text} />
            </p>
            <button
              aria-label={inOneLine(PANEL_WORDS.close, language)}
              class="button button-quiet"
              onClick={() => store.dismiss()}
              type="button"
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        )}
      </div>
      <div aria-live="polite" class="visually-hidden">
        {found > 0 && <Text text={findingsAnnounced(found)} />}
      </div>
    </>
  );
}
