import { normalise } from '@/lib/recognise/words/normalise';

/** Whether two names are of one operator: surely, perhaps, or not. */
export type NameRelation = 'same' | 'nearly' | 'differs';

const LEGAL_FORM =
  /(?:有限责任公司|股份有限公司|股份公司|有限公司|集团公司|个人工作室|工作室|集团|公司|co\.?,? ?ltd\.?|inc\.?|llc|limited)$/u;
const SHORTEST_CORE = 3;
const LONG_ENOUGH = 6;

/** The name in one spelling: width of brackets, spaces, dots, case and script do not tell companies apart. */
export function plainName(name: string): string {
  return normalise(name)
    .replace(/[\s·.,"']/gu, '')
    .replace(/\[/gu, '(')
    .replace(/\]/gu, ')');
}

/**
 * Compares two operators' names. 有限公司 and 有限责任公司 are two companies, though nearly one name: so are a short
 * form and the full one, one with a place in brackets and one without, and two that differ in a single character.
 */
export function compareNames(a: string, b: string): NameRelation {
  const [left, right] = [plainName(a), plainName(b)];
  if (left === right) return 'same';
  const [one, two] = [coreOf(left), coreOf(right)];
  if (one === two) return 'nearly';
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length >= SHORTEST_CORE && long.includes(short)) return 'nearly';
  return left.length >= LONG_ENOUGH && isOneEditApart(left, right) ? 'nearly' : 'differs';
}

function coreOf(plain: string): string {
  return plain.replace(/\([^)]*\)/gu, '').replace(LEGAL_FORM, '');
}

/** One character put in, left out or replaced. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
