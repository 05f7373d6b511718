import { AGREEMENT_NAMES, PRIVACY_NAMES } from '@/lib/recognise/words/lexicon/policy';
import { normalise } from '@/lib/recognise/words/normalise';
import type { DocumentText } from './document';
import { isPictured } from './legibility';
import { AGREEMENT_CLAUSES, AGREEMENT_TITLE, PRIVACY_CLAUSES, PRIVACY_TITLE } from './lexicon/kinds';
import type { Outline } from './outline';
import type { DocumentKind } from './reading';
import { patternOf } from './sentences';

const PRIVACY = patternOf(...PRIVACY_NAMES, ...PRIVACY_TITLE);
const AGREEMENT = patternOf(...AGREEMENT_NAMES, ...AGREEMENT_TITLE);
const PRIVACY_SIGNS = PRIVACY_CLAUSES.map((source) => patternOf(source));
const AGREEMENT_SIGNS = AGREEMENT_CLAUSES.map((source) => patternOf(source));
const SPEAKS_OF_DATA = /(?:信息|资料|数据|information|data).{0,400}(?:信息|资料|数据|information|data)/su;
/** Signs that a document of another name still has to show. */
const FEW_SIGNS = 3;
const PRIVACY_PART = 2;
/** A page of fewer letters holds no rules. */
const FEWEST_LETTERS = 80;
const LONGEST_TITLE = 60;

/** What a document is, by what it calls itself and by what it holds. */
export function kindOf(document: DocumentText, outline: Outline): DocumentKind {
  const titles = [outline.title, document.title].map(normalise).filter((title) => title.length <= LONGEST_TITLE);
  const isPrivacy = titles.some((title) => PRIVACY.test(title));
  const isAgreement = titles.some((title) => AGREEMENT.test(title.replace(PRIVACY, '')));
  if (isPictured(document)) return isPrivacy ? 'privacy-policy' : 'not-a-policy';
  if (outline.norm.replace(/\s+/g, '').length < FEWEST_LETTERS) return 'not-a-policy';
  if (isPrivacy && isAgreement) return 'combined';
  const privacySigns = PRIVACY_SIGNS.filter((sign) => sign.test(outline.norm)).length;
  const agreementSigns = AGREEMENT_SIGNS.filter((sign) => sign.test(outline.norm)).length;
  if (isPrivacy) return privacySigns > 0 || SPEAKS_OF_DATA.test(outline.norm) ? 'privacy-policy' : 'not-a-policy';
  if (isAgreement) return privacySigns >= PRIVACY_PART ? 'combined' : agreementOr(agreementSigns > 0);
  return untitled(privacySigns, agreementSigns);
}

/** Without a telling name, what it holds has to be plain. */
function untitled(privacySigns: number, agreementSigns: number): DocumentKind {
  if (privacySigns < FEW_SIGNS) return agreementOr(agreementSigns >= FEW_SIGNS);
  return agreementSigns >= FEW_SIGNS ? 'combined' : 'privacy-policy';
}

function agreementOr(found: boolean): DocumentKind {
  return found ? 'user-agreement' : 'not-a-policy';
}
