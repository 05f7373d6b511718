import * as v from 'valibot';

/** A policy or an agreement as a reader sees it: its text in order, and how it is set (`lib/recognise/policy/document`). */
export const documentTextSchema = v.object({
  title: v.string(),
  url: v.string(),
  blocks: v.array(
    v.object({
      text: v.string(),
      tag: v.picklist(['heading', 'paragraph', 'item', 'cell', 'other']),
      bold: v.boolean(),
    }),
  ),
  style: v.object({
    smallestFontPx: v.number(),
    bodyFontPx: v.number(),
    lowestContrast: v.number(),
    lineHeightRatio: v.number(),
    zoomable: v.boolean(),
    images: v.number(),
    anchors: v.number(),
  }),
});
export type StoredDocument = v.InferOutput<typeof documentTextSchema>;

/** What became of opening a link to a document. */
export const DOCUMENT_OUTCOMES = [
  'read',
  /** An HTTP error, or nothing that answers. */
  'failed',
  /** The log-in page came instead. */
  'login',
  /** A page without words. */
  'empty',
  /** A file: its words were not read. */
  'not-html',
] as const;
export type DocumentOutcome = (typeof DOCUMENT_OUTCOMES)[number];

/** A link to a document, opened in a page of its own. */
export const documentReadSchema = v.object({
  linkText: v.string(),
  requestedUrl: v.string(),
  /** Where it ended. */
  url: v.string(),
  status: v.nullable(v.number()),
  outcome: v.picklist(DOCUMENT_OUTCOMES),
  /** From the start page, the one on the link included; null where nobody counted. */
  taps: v.nullable(v.number()),
  document: v.nullable(documentTextSchema),
  /** Its end was left out: longer than a recording keeps. */
  cut: v.boolean(),
  /** Opened with the tester's own cookies and storage; otherwise as somebody who has never been there. */
  ownProfile: v.optional(v.boolean()),
  /** Policies and lists that it links itself, where they were left for a person to open. */
  annexes: v.optional(v.array(v.object({ text: v.string(), url: v.string() }))),
});
