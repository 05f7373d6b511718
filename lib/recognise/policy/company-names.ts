import { BODY_NAME, COMPANY_KIND, LATIN_COMPANY_KIND, NAME_LEADS } from './lexicon/names';
import { COMPANY_PLACE } from './lexicon/places';

/** Names of companies are read from the text as written, so that they can be shown. */

const COMPANY = new RegExp(`[\\p{Script=Han}A-Za-z0-9（）()·&]{2,40}?${COMPANY_KIND}`, 'gu');
const LATIN_COMPANY = new RegExp(LATIN_COMPANY_KIND, 'gu');
const PLACE = new RegExp(COMPANY_PLACE, 'u');
const LEADS = new RegExp(`^.*(?:${NAME_LEADS})`, 'u');
const SHORTEST_NAME = 6;

/** A name with what stands before and after it in its text. */
export interface Named {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The companies that a text names, in order of script. */
export function namesIn(raw: string): readonly Named[] {
  const han = [...raw.matchAll(COMPANY)].map((match) => {
    const name = trimLead(unbracketed(match[0]));
    return namedAt(raw, match.index + match[0].lastIndexOf(name), name);
  });
  const latin = [...raw.matchAll(LATIN_COMPANY)].map((match) => namedAt(raw, match.index, match[0]));
  return [...han, ...latin].filter(({ name }) => !isPlaceholder(name));
}

/** An office, a hospital, a school, where something before or after it tells that it is one that acts. */
export function bodyNamed(raw: string, before: string, after: string): string | null {
  const found = new RegExp(`${before}(${BODY_NAME})${after}`, 'u').exec(raw)?.[1];
  return found === undefined || isPlaceholder(found) ? null : found;
}

/** Both are names of one company: one holds the other. */
export function isSameName(a: string, b: string): boolean {
  const core = (name: string): string => name.replace(/[（(][^）)]*[）)]|\s/gu, '');
  return core(a).includes(core(b)) || core(b).includes(core(a));
}

function isPlaceholder(name: string): boolean {
  return /[xX×]{2,}|某/u.test(name);
}

function namedAt(raw: string, at: number, name: string): Named {
  return { name, before: raw.slice(0, at), after: raw.slice(at + name.length) };
}

/** A bracket that opened before the name began is none of it. */
function unbracketed(text: string): string {
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  const close = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
  if (open > close) return text.slice(open + 1);
  return close >= 0 && open < 0 ? text.slice(close + 1) : text;
}

/** Words before the name that ran into it go: up to a place's name, else up to the last such word. */
function trimLead(text: string): string {
  const place = PLACE.exec(text);
  if (place?.index === 0) return text;
  const bracketed = place !== null && /[（(]/u.test(text[place.index - 1] ?? '');
  if (place && !bracketed) return text.slice(place.index);
  const cut = text.replace(LEADS, '');
  return cut.length < SHORTEST_NAME ? text : cut;
}
