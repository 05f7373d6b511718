import { createContext } from 'preact';
import type { Bilingual, Lang } from '@/lib/model/vocabulary';

/** `both` writes both languages and leaves the choice to the reader's style sheet; the panel shows one. */
export type ShownLanguage = Lang | 'both';

export const Language = createContext<ShownLanguage>('both');

/** A text where there can be no markup (an attribute): the shown language, or both with a slash. */
export function inOneLine(text: Bilingual, language: ShownLanguage): string {
  if (language !== 'both') return text[language];
  return text.zh === text.en ? text.zh : `${text.zh} / ${text.en}`;
}
