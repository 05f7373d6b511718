/** Unified social credit codes (GB 32100): 18 characters, the last of which checks the others. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** The standard's own shape: registering authority, kind, six digits of the place, then the body's code. */
const SHAPE = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;
/** What follows the label, however it is spaced; a code with letters also where it stands alone. */
const LABELLED =
  /(?:信用代码|信用代碼|credit code)\s*(?:[:：]|为|是)?\s*([0-9A-Za-z][0-9A-Za-z \t-]{13,24}[0-9A-Za-z])/giu;
const ALONE = /(?<![0-9A-Za-z])([159ANY][1239][0-9]{6}[0-9A-Za-z]{10})(?![0-9A-Za-z])/gu;

/** A code as written, and whether its check character is right. */
export interface CreditCode {
  readonly code: string;
  readonly valid: boolean;
}

/** The credit codes in a text, each once: those that are labelled, right or wrong, and those that check without a label. */
export function creditCodesIn(text: string): readonly CreditCode[] {
  const plain = text.normalize('NFKC');
  const labelled = [...plain.matchAll(LABELLED)].map((match) => compact(match[1] ?? ''));
  const alone = [...plain.matchAll(ALONE)].map((match) => compact(match[1] ?? '')).filter(isCreditCode);
  return [...new Set([...labelled, ...alone])].map((code) => ({ code, valid: isCreditCode(code) }));
}

/** Shape and check character are those of a credit code. */
export function isCreditCode(code: string): boolean {
  if (!SHAPE.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

function compact(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase();
}
