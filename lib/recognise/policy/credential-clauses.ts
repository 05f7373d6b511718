import { BREACH_WORDS, CREDENTIAL_WORDS, CUSTODY_WORDS, USE_WORDS } from './lexicon/credentials';
import type { Outline, Sentence } from './outline';
import type { CredentialClauses } from './reading';
import { patternOf, wordsOf } from './sentences';

const CREDENTIAL = patternOf(CREDENTIAL_WORDS);

/** What an agreement says on the use, the custody and the breach of duties about IDs, licences and accounts. */
export function credentialClauses(outline: Outline): CredentialClauses {
  const clauses = outline.passages.flatMap(({ sentences }) => sentences).filter(({ norm }) => CREDENTIAL.test(norm));
  const first = (source: string): string | null => wordsIn(clauses, patternOf(source));
  return { use: first(USE_WORDS), custody: first(CUSTODY_WORDS), breach: first(BREACH_WORDS) };
}

function wordsIn(clauses: readonly Sentence[], pattern: RegExp): string | null {
  const found = clauses.find(({ norm }) => pattern.test(norm));
  return found ? wordsOf(found) : null;
}
