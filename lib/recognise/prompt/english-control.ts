import {
  ENGLISH_ACCEPT_STRONG,
  ENGLISH_ACCEPT_WEAK,
  ENGLISH_CLOSE,
  ENGLISH_EXIT,
  ENGLISH_LINK,
  ENGLISH_REJECT,
} from '@/lib/recognise/words/lexicon/english-controls';
import type { ControlReading } from './control-reading';

/** Reads an English button, normalised; null when it says nothing that these lists know. */
export function readEnglishControl(normalised: string): ControlReading | null {
  const text = normalised.replace(/^[\s"'([>*-]+|[\s"')\].!~>*×-]+$/gu, '').replace(/\s+/gu, ' ');
  if (text === '') return null;
  if (ENGLISH_REJECT.some((pattern) => pattern.test(text))) {
    return { role: 'reject', exits: ENGLISH_EXIT.test(text), strength: 'strong' };
  }
  if (ENGLISH_CLOSE.some((pattern) => pattern.test(text))) return { role: 'close', exits: false, strength: 'strong' };
  if (ENGLISH_LINK.some((pattern) => pattern.test(text))) return { role: 'link', exits: false, strength: 'strong' };
  if (ENGLISH_ACCEPT_STRONG.some((pattern) => pattern.test(text))) {
    return { role: 'accept', exits: false, strength: 'strong' };
  }
  if (ENGLISH_ACCEPT_WEAK.some((pattern) => pattern.test(text)))
    return { role: 'accept', exits: false, strength: 'weak' };
  return null;
}
