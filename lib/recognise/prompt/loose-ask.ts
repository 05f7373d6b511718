import type { PromptKind } from '@/lib/model/vocabulary';
import { LOOSE_OBJECTS, NO_PERMISSION, PERMITS } from '@/lib/recognise/words/lexicon/loose-asks';
import type { PromptParts } from './prompt-parts';

const OBJECTS: readonly (readonly [PromptKind, RegExp])[] = LOOSE_OBJECTS.map(([kind, source]) => [
  kind,
  new RegExp(source, 'gu'),
]);
const YES = new RegExp(PERMITS, 'u');
const ELSE = new RegExp(NO_PERMISSION, 'u');
/** A word on the button that says yes names the thing better than one in the text. */
const WEIGHT = { control: 3, title: 2, line: 1 } as const;

/**
 * What a question is about whose sentences follow no known form: a button permits or signs up, and the words of the
 * layer name one kind of thing more than any other. Undefined where no button does, or where nothing is named.
 */
export function askedLoosely(parts: PromptParts): PromptKind | undefined {
  const yes = parts.controls.find(({ asked, words }) => asked === 'accept' && YES.test(words));
  if (!yes || ELSE.test(parts.all)) return undefined;
  // 打开摄像头 under a bare heading is a function of the menu.
  if (yes.reading.role !== 'accept' && parts.lines.length === 0) return undefined;
  const score = (pattern: RegExp): number =>
    WEIGHT.control * count(yes.words, pattern) +
    WEIGHT.title * count(parts.title, pattern) +
    WEIGHT.line * parts.lines.reduce((sum, line) => sum + Math.min(count(line, pattern), 2), 0);
  const [best] = OBJECTS.map(([kind, pattern]) => ({ kind, points: score(pattern) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return best?.kind;
}

function count(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].length;
}
