import type { DocumentBlock, DocumentText } from '@/lib/recognise/policy/document';
import { readStyle } from './document-style';
import { type Passage, readWords } from './document-text';

/** A heading that is only set larger: so much larger than the text, and no longer than this. */
const LARGER = 1.12;
const LONGEST_HEADING = 40;
/** Marked are passages that are so for the most part, and those that hold a marked sentence. */
const MOSTLY = 0.5;
const SENTENCE_CHARS = 16;

/**
 * What a document, or one part of it, shows a reader: its visible text in order, and how it is set. Reads and changes
 * nothing else.
 */
export function readDocument(scope: Window & typeof globalThis, part: Element | null = null): DocumentText {
  const { passages, runs } = readWords(scope, part ?? scope.document.body);
  const style = readStyle(scope, runs, part ?? scope.document);
  const { document, location } = scope;
  return {
    title: document.title,
    url: location.href,
    blocks: passages.map((passage) => blockOf(passage, style.bodyFontPx)),
    style,
  };
}

function blockOf({ text, tag, marked, fontPx }: Passage, bodyFontPx: number): DocumentBlock {
  const letters = text.replace(/\s+/g, '').length;
  const large = fontPx >= bodyFontPx * LARGER && text.length <= LONGEST_HEADING && !/[。；;]$/.test(text);
  const bare = tag === 'other' || tag === 'paragraph';
  return { text, tag: large && bare ? 'heading' : tag, bold: marked >= Math.min(letters * MOSTLY, SENTENCE_CHARS) };
}
