import { type JudgedNumber, judgeNumber } from './judge-number';
import { matchFilings } from './match';

/** A text that is one filing number, in its canonical spelling; null where it is none, or more than a number. */
export function readNumber(text: string, year: number): JudgedNumber | null {
  const trimmed = text.trim();
  const [match, ...more] = matchFilings(trimmed);
  if (!match || more.length > 0 || match.start !== 0 || match.end !== trimmed.length) return null;
  return judgeNumber(match, year);
}
