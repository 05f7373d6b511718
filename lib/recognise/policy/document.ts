/** What a policy or an agreement shows a reader: its text in order, and how it is set. */

/** One piece of visible text that stands by itself. */
export interface DocumentBlock {
  readonly text: string;
  readonly tag: 'heading' | 'paragraph' | 'item' | 'cell' | 'other';
  /** Most of its characters are bold or otherwise marked. */
  readonly bold: boolean;
}

/** How the text is set; sizes, contrast and line height are those of the body text (medians by character). */
export interface DocumentStyle {
  /** The smallest size that a noticeable share of the text is set in. */
  readonly smallestFontPx: number;
  readonly bodyFontPx: number;
  /** The lowest contrast with its ground that a noticeable share of the text has. */
  readonly lowestContrast: number;
  /** Line height divided by font size. */
  readonly lineHeightRatio: number;
  /** The viewport lets a reader zoom. */
  readonly zoomable: boolean;
  /** Pictures large enough to carry text. */
  readonly images: number;
  /** Links to places in the same page that exist: an index. */
  readonly anchors: number;
}

/** A document as it was shown. */
export interface DocumentText {
  readonly title: string;
  readonly url: string;
  readonly blocks: readonly DocumentBlock[];
  readonly style: DocumentStyle;
}
