import {
  BENEFIT_CONTROL,
  BENEFIT_FUNCTION,
  BENEFIT_TITLE,
  COERCION,
  CONCESSION,
  TIED_BENEFIT,
} from '@/lib/recognise/words/lexicon/pressure';
import type { PromptParts } from './prompt-parts';

const TIED = TIED_BENEFIT.map((source) => new RegExp(source, 'u'));
const TITLE = new RegExp(BENEFIT_TITLE, 'u');
const CONTROL = new RegExp(BENEFIT_CONTROL, 'u');
const FUNCTION = new RegExp(BENEFIT_FUNCTION, 'u');
const FORCED = COERCION.map((source) => new RegExp(source, 'u'));
const HARMLESS = new RegExp(CONCESSION, 'u');

/** A benefit is held out for giving what the prompt asks for: in its heading, its yes, or the sentence that asks. */
export function hasInducement(parts: PromptParts, acceptControl: number | null): boolean {
  if (TITLE.test(parts.title)) return true;
  const yes = acceptControl === null ? '' : (parts.controls[acceptControl]?.words ?? '');
  if (CONTROL.test(yes)) return true;
  const sentences = [parts.title, ...parts.sentences, ...parts.controls.map((control) => control.words)];
  return sentences.some((sentence) => TIED.some((pattern) => pattern.test(sentence)) && !isFunctional(sentence));
}

/** The words say that refusing blocks the use, and do not take it back in the same breath. */
export function isCoercive(parts: PromptParts): boolean {
  const sentences = [parts.title, ...parts.sentences];
  return sentences.some((sentence) => FORCED.some((pattern) => pattern.test(sentence)) && !HARMLESS.test(sentence));
}

function isFunctional(sentence: string): boolean {
  return FUNCTION.test(sentence) && !/立减|红包|送|领/u.test(sentence);
}
