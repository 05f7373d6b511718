import { useContext } from 'preact/hooks';
import { Address, Foreign } from '@/components/report/Foreign';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import { DOCUMENT_WORDS } from '@/lib/panel/document-words';
import { type DocumentRow, documentRows, readCall } from '@/lib/panel/documents';
import type { Judged } from '@/lib/panel/judge';
import { useStore } from './store';

/** A file is nothing wrong, and what could not be read says nothing of the document. */
function isWorry({ state, entry }: DocumentRow): boolean {
  return state === 'unreadable' && entry.read?.outcome !== 'not-html';
}

interface DocumentsCardProps {
  readonly judged: Judged;
  readonly sessionId: string;
  readonly live: boolean;
}

/** The policies and agreements that the pages link, each with what was read of it and the way to read it. */
export function DocumentsCard({ judged, sessionId, live }: DocumentsCardProps) {
  const store = useStore();
  const reading = store.reading.value;
  const rows = documentRows(judged.documents, reading, store.state.value?.tab ?? null);
  return (
    <section class="card documents" id="documents">
      <h2>
        <Text text={DOCUMENT_WORDS.title} />
      </h2>
      {rows.length === 0 ? (
        <p>
          <Text text={live ? DOCUMENT_WORDS.none : DOCUMENT_WORDS.never} />
        </p>
      ) : (
        <p class="aside">
          <Text text={reading ? DOCUMENT_WORDS.how : DOCUMENT_WORDS.over} />
        </p>
      )}
      {rows.length > 0 && (
        <ul class="document-list">
          {rows.map((row) => (
            <Row key={row.key} row={row} sessionId={sessionId} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row, sessionId }: { readonly row: DocumentRow; readonly sessionId: string }) {
  const store = useStore();
  const call = readCall(sessionId, row, store.state.value?.tab ?? null);
  const language = useContext(Language);
  const { entry, note, button, state } = row;
  // It keeps its place: who pressed it by keyboard goes on from there.
  const busy = state === 'waiting' || state === 'reading';
  return (
    <li>
      <div class="document-line">
        <strong>
          <Foreign text={entry.text} />
        </strong>
        {(call || busy) && (
          <button
            aria-label={`${inOneLine(button, language)} ${entry.text}`}
            class="button"
            disabled={busy}
            onClick={() => call && void store.readDocument(call)}
            type="button"
          >
            <Text text={button} />
          </button>
        )}
      </div>
      {entry.url !== null && <Address url={entry.url} />}
      <p aria-live="polite" class={isWorry(row) ? 'worry' : 'aside'}>
        <Text text={note} />
      </p>
    </li>
  );
}
