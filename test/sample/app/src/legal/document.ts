/** A published text of the shop. Dates are written the way the text shows them. */
export interface LegalDocument {
  readonly title: string;
  readonly updated: string;
  readonly inForce: string;
  readonly parts: readonly LegalPart[];
}

export interface LegalPart {
  readonly head: string;
  readonly paragraphs: readonly string[];
  /** Set in bold: what the law wants to stand out. */
  readonly marked?: boolean;
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}
