/** A stretch of a text: what is shown, or a character that cannot be seen and is named instead. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  /** `code` as in `U+202E`; for a run of stacked accents the first of them. */
  | { readonly kind: 'unseen'; readonly code: string; readonly count: number };

/** Accents stacked on one letter beyond this run over the neighbouring lines. */
const MAX_STACKED_MARKS = 4;

/** Controls, bidirectional overrides, zero-width and ignorable characters, private use, lone surrogates, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** What sends a text the slow way, character by character; most texts have none of it. */
const CAREFUL = new RegExp(`(?![\\t\\n\\r])${UNSEEN.source}|\\p{M}`, 'u');
const LAYOUT = /[\t\n\r]/;
const EMOJI_STYLE = /[\uFE0E\uFE0F]/;
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\uFE0F0-9#*]/u;
const MARK = /\p{M}/u;

/**
 * Cuts a text into what can be shown as it is and characters that would deceive or vanish. Line breaks, tabs and the
 * joiners inside emoji stay plain; nothing is lost, every character is in one of the parts.
 */
export function visibleParts(text: string): readonly TextPart[] {
  if (text !== '' && !CAREFUL.test(text)) return [{ kind: 'plain', text }];
  const parts: TextPart[] = [];
  let plain = '';
  let stacked = 0;
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    stacked = MARK.test(character) ? stacked + 1 : 0;
    const unseen = stacked > MAX_STACKED_MARKS || isUnseen(character, characters[index - 1], characters[index + 1]);
    if (!unseen) {
      plain += character;
      continue;
    }
    if (plain !== '') parts.push({ kind: 'plain', text: plain });
    plain = '';
    pushUnseen(parts, character, stacked > MAX_STACKED_MARKS);
  }
  if (plain !== '') parts.push({ kind: 'plain', text: plain });
  return parts;
}

function isUnseen(character: string, before: string | undefined, after: string | undefined): boolean {
  if (!UNSEEN.test(character) || LAYOUT.test(character)) return false;
  const onEmoji = before !== undefined && PICTOGRAPH.test(before);
  if (EMOJI_STYLE.test(character)) return !onEmoji;
  if (character === '\u200D') return !(onEmoji && after !== undefined && PICTOGRAPH.test(after));
  return true;
}

function pushUnseen(parts: TextPart[], character: string, sameRun: boolean): void {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const last = parts.at(-1);
  if (last?.kind === 'unseen' && (last.code === code || sameRun)) {
    parts[parts.length - 1] = { ...last, count: last.count + 1 };
    return;
  }
  parts.push({ kind: 'unseen', code, count: 1 });
}

/** The text on one line, with unseen characters named: for attributes, which cannot hold markup. */
export function visibleLine(text: string): string {
  return visibleParts(text)
    .map((part) => (part.kind === 'plain' ? part.text.replaceAll(/\s+/g, ' ') : nameUnseen(part)))
    .join('');
}

/** How an unseen character is written: `⟨U+202E⟩`, `⟨U+200B×3⟩`. */
export function nameUnseen({ code, count }: { readonly code: string; readonly count: number }): string {
  return `⟨${code}${count > 1 ? `×${count}` : ''}⟩`;
}
