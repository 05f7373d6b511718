import { matchFilings } from './match';

/**
 * Where a text shows something that is, or tries to be, a filing number (or says that there is none yet). Offsets into
 * the original text. Loose on purpose: `readFiling` judges.
 */
export function findFilingCandidates(text: string): { start: number; end: number }[] {
  return matchFilings(text).map(({ start, end }) => ({ start, end }));
}
