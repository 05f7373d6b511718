/** Ids of places in the report, safe for attributes and for links whatever the page put into the value. */

export type AnchorKind = 'rule' | 'person' | 'page' | 'prompt' | 'picture' | 'finding' | 'section' | 'document';

/** Id of a place; characters other than letters, digits, dots and hyphens become their code. */
export function anchor(kind: AnchorKind, id: string): string {
  const safe = id.replaceAll(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`);
  return `${kind}-${safe}`;
}

/** Link to a place of the same document. */
export function linkTo(kind: AnchorKind, id: string): string {
  return `#${anchor(kind, id)}`;
}
