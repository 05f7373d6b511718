import type { ReadingState, ReadingTrouble, TabState } from '@/lib/contract/feed';
import type { ReadDocumentCall } from '@/lib/contract/rpc';
import { addressOf } from '@/lib/documents/address';
import type { DocumentEntry, ReadFacts } from '@/lib/documents/list-documents';
import type { Bilingual } from '@/lib/model/vocabulary';
import { DOCUMENT_WORDS, OUTCOME_WORDS, TROUBLE_WORDS } from './document-words';

/** A document in the panel: where it stands, and what can be done with it. */
export interface DocumentRow {
  readonly key: string;
  readonly entry: DocumentEntry;
  readonly state: 'unread' | 'waiting' | 'reading' | 'read' | 'unreadable' | ReadingTrouble;
  readonly note: Bilingual;
  /** `tab`: opened in a tab of its own; `here`: read in the tab in front; null: nothing can be done. */
  readonly way: 'tab' | 'here' | null;
  readonly button: Bilingual;
}

/** The documents of a session with what is being done about them; `reading` is null where none may be read. */
export function documentRows(
  entries: readonly DocumentEntry[],
  reading: ReadingState | null,
  front: TabState | null,
): readonly DocumentRow[] {
  return entries
    .map((entry) => rowOf(entry, reading, front))
    .filter(({ entry, way, state }) => entry.layer === null || way !== null || state !== 'unread');
}

/** What the background is asked for. */
export function readCall(
  sessionId: string,
  { entry, way }: DocumentRow,
  front: TabState | null,
): ReadDocumentCall | null {
  const { walk, doc, text, url, taps, layer } = entry;
  if (url === null || way === null) return null;
  const tabId = way === 'here' ? (front?.tabId ?? null) : null;
  return { call: 'read-document', sessionId, walk, doc, text: text.slice(0, LONGEST_NAME), url, taps, layer, tabId };
}

const LONGEST_NAME = 200;

function rowOf(entry: DocumentEntry, reading: ReadingState | null, front: TabState | null): DocumentRow {
  const { walk, url, layer, read } = entry;
  const job = reading?.jobs.find((one) => one.walk === walk && one.url === url && one.layer === layer);
  const state = job?.state ?? (read === null ? 'unread' : read.outcome === 'read' ? 'read' : 'unreadable');
  const isHere = url !== null && addressOf(front?.url ?? null) === url;
  const idle = reading !== null && url !== null && state !== 'waiting' && state !== 'reading';
  const open = isHere && layer !== '' ? 'here' : layer === null ? 'tab' : null;
  const way = idle ? open : null;
  return {
    key: `${walk} ${url ?? entry.text} ${layer ?? ''} ${entry.text}`,
    entry,
    state,
    note: noteOf(state, entry),
    way,
    button: buttonOf(entry, way),
  };
}

function buttonOf({ kind, layer, read }: DocumentEntry, way: DocumentRow['way']): Bilingual {
  if (layer !== null) return DOCUMENT_WORDS.readLayer;
  if (read) return DOCUMENT_WORDS.readAgain;
  if (way === 'here') return DOCUMENT_WORDS.readHere;
  return kind === 'policy' ? DOCUMENT_WORDS.readPolicy : DOCUMENT_WORDS.readAgreement;
}

function noteOf(state: DocumentRow['state'], { url, read }: DocumentEntry): Bilingual {
  if (state === 'unread') return url === null ? DOCUMENT_WORDS.noAddress : DOCUMENT_WORDS.unread;
  if (state === 'waiting' || state === 'reading') return DOCUMENT_WORDS[state];
  if (state !== 'read' && state !== 'unreadable') return TROUBLE_WORDS[state];
  return read ? factsNote(read) : DOCUMENT_WORDS.unread;
}

function factsNote({ outcome, status, letters, cut }: ReadFacts): Bilingual {
  if (outcome === 'read') {
    const most = cut ? { zh: '（后面的没有保存）', en: ' (the rest was not kept)' } : { zh: '', en: '' };
    return { zh: `已读取 ${letters} 字${most.zh}`, en: `Read: ${letters} characters${most.en}` };
  }
  if (outcome === 'failed' && status !== null && status >= 400) {
    return { zh: `打不开：服务器返回 HTTP ${status}`, en: `Does not open: the server answers HTTP ${status}` };
  }
  return OUTCOME_WORDS[outcome];
}
