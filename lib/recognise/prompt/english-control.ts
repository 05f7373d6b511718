import {
  ENGLISH_ACCEPT_STRONG,
  ENGLISH_ACCEPT_WEAK,
  ENGLISH_BRUSH_OFF,
  ENGLISH_CLOSE,
  ENGLISH_EXIT,
  ENGLISH_KNOWN,
  ENGLISH_LEANS_NO,
  ENGLISH_LEANS_YES,
  ENGLISH_LINK,
  ENGLISH_REJECT,
} from '@/lib/recognise/words/lexicon/english-controls';
import { type ControlReading, LEANS_NO, LEANS_YES } from './control-reading';

/** What a list of button words reads as; the first list that matches decides. */
const READINGS: readonly (readonly [readonly RegExp[], ControlReading])[] = [
  [ENGLISH_BRUSH_OFF, { role: 'close', leaning: 'reject', exits: false, strength: 'weak' }],
  [ENGLISH_LEANS_NO, LEANS_NO],
  [ENGLISH_LEANS_YES, LEANS_YES],
  [ENGLISH_REJECT, { role: 'reject', exits: false, strength: 'strong' }],
  [ENGLISH_CLOSE, { role: 'close', exits: false, strength: 'strong' }],
  [ENGLISH_KNOWN, { role: 'close', exits: false, strength: 'weak' }],
  [ENGLISH_LINK, { role: 'link', exits: false, strength: 'strong' }],
  [ENGLISH_ACCEPT_STRONG, { role: 'accept', exits: false, strength: 'strong' }],
  [ENGLISH_ACCEPT_WEAK, { role: 'accept', exits: false, strength: 'weak' }],
];

/** Reads an English button, normalised; null when it says nothing that these lists know. */
export function readEnglishControl(normalised: string): ControlReading | null {
  const text = normalised.replace(/^[\s"'([>*-]+|[\s"')\].!~>*×-]+$/gu, '').replace(/\s+/gu, ' ');
  const [, reading] = READINGS.find(([patterns]) => patterns.some((pattern) => pattern.test(text))) ?? [];
  if (!reading) return null;
  const declines = (reading.leaning ?? reading.role) === 'reject';
  return declines && ENGLISH_EXIT.test(text) ? { ...reading, exits: true } : reading;
}
