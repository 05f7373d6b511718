import type { StoredDocument } from '@/lib/model/document-shape';
import type { Payload } from '@/lib/model/event';
import { maskKnown } from '@/lib/recognise/personal-info/mask-text';
import type { Needle } from '@/lib/recognise/personal-info/needles';
import { INGEST_LIMITS } from './limits';
import { maskPayload } from './mask-payload';

type DocumentRead = Payload<'document-read'>;

/**
 * Masks and caps a document that was read. It was opened by nobody in particular, so that what it shows is what its
 * operator publishes: numbers and mailboxes stay, the tester's own values do not.
 */
export function keepDocument(
  payload: DocumentRead,
  needles: readonly Needle[],
  onCut: (name: string) => void,
): DocumentRead {
  const { document, ...about } = payload;
  // Masking keeps the shape of a payload and changes only its strings.
  const masked = maskPayload(about, needles, onCut) as typeof about;
  if (document === null) return { ...masked, document };
  const { title, url } = maskPayload({ title: document.title, url: document.url }, needles, onCut) as typeof document;
  const blocks = document.blocks.map((block) => ({ ...block, text: maskKnown(block.text, needles) }));
  const kept = withinLimit(blocks);
  return {
    ...masked,
    document: { title, url, blocks: kept.blocks, style: document.style },
    cut: masked.cut || kept.cut,
  };
}

function withinLimit(blocks: StoredDocument['blocks']): { blocks: StoredDocument['blocks']; cut: boolean } {
  let room: number = INGEST_LIMITS.documentText;
  const kept: StoredDocument['blocks'] = [];
  for (const block of blocks) {
    if (room <= 0) return { blocks: kept, cut: true };
    kept.push({ ...block, text: block.text.slice(0, room) });
    if (block.text.length > room) return { blocks: kept, cut: true };
    room -= block.text.length;
  }
  return { blocks: kept, cut: false };
}
