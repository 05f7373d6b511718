import type { StoredDocument } from '@/lib/model/document-shape';
import type { Payload } from '@/lib/model/event';
import { maskKnown, maskText } from '@/lib/recognise/personal-info/mask-text';
import type { Needle } from '@/lib/recognise/personal-info/needles';
import { INGEST_LIMITS } from './limits';
import { maskPayload } from './mask-payload';

type DocumentRead = Payload<'document-read'>;

/** Where an operator says how it can be reached. */
const CONTACT = /电话|热线|客服|联系|邮箱|邮件|投诉|举报|负责人|致电|tel|phone|contact|e-?mail|complain/i;

/**
 * Masks and caps a document that was read. Opened by nobody in particular, it shows what its operator publishes: numbers
 * and mailboxes stay, the tester's own values do not. Opened with the tester's own profile it may greet the tester, so
 * that only what stands beside a word for contact stays.
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
  const blocks = document.blocks.map(({ text, ...block }) => {
    const isPublished = payload.ownProfile !== true || CONTACT.test(text);
    return { ...block, text: isPublished ? maskKnown(text, needles) : maskText(text, needles) };
  });
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
