import { foldText } from './fold';
import { FILING_PATTERNS, type FilingFamily } from './patterns';

/** One candidate; `start` and `end` are offsets into the original text, `parts` are folded pieces of it. */
export interface FilingMatch {
  readonly family: FilingFamily;
  readonly start: number;
  readonly end: number;
  readonly parts: Readonly<Record<string, string | undefined>>;
  /** Folded text of the candidate. */
  readonly folded: string;
}

/** Says what words in front of a telecom licence number without a province it may stand on. */
const LICENCE_LABEL = /许可证|电信|增值|ICP|EDI|SP证|LICEN|PERMIT|备案号/;
const LABEL_REACH = 30;

/** Without one of these no pattern can match; most of a page's text ends here. */
const HINT = /[备備]|[CcСсＣｃ]\s?[PpРрＰｐ]|[BbＢｂ][2２]|公[网網]|[网網]安|IPC/;

/** Finds filing numbers and admissions of having none, in any state of repair; sorted, without overlaps. */
export function matchFilings(original: string): readonly FilingMatch[] {
  if (!HINT.test(original)) return [];
  const { text, offsets } = foldText(original);
  const found: FilingMatch[] = [];
  for (const { family, pattern } of FILING_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const folded = match[0].trim();
      if (folded === '' || !isPlausible(family, match, text)) continue;
      const from = match.index + match[0].indexOf(folded);
      const last = offsets[from + folded.length - 1] ?? 0;
      found.push({ family, start: offsets[from] ?? 0, end: last + 1, parts: match.groups ?? {}, folded });
    }
  }
  return withoutOverlaps(found);
}

function isPlausible(family: FilingFamily, match: RegExpMatchArray, text: string): boolean {
  if (family === 'icp') return isPlausibleIcp(match);
  if (family === 'telecom') return isPlausibleTelecom(match, text);
  return family !== 'english' || isPlausibleEnglish(match);
}

/** `ICP-123456` is a product; a licence has a province or a word such as LICENSE or NO. beside it. */
function isPlausibleEnglish(match: RegExpMatchArray): boolean {
  const [, after] = /ICP(.*)/.exec(match[0]) ?? [];
  return after !== undefined && (match.groups?.['region'] !== undefined || /[A-Z]{2}/.test(after));
}

/** Without a province only a labelled or complete form is believed: 代办ICP备案13800138000 is an advertisement. */
function isPlausibleIcp(match: RegExpMatchArray): boolean {
  const { region, lead, word, digits = '', hao } = match.groups ?? {};
  if (region !== undefined) return true;
  if (/^1[3-9]\d{9}$/.test(digits)) return false;
  if (lead === undefined && digits.length < 4) return false;
  return word !== '备案' || hao !== undefined || match[0].includes('号');
}

function isPlausibleTelecom(match: RegExpMatchArray, text: string): boolean {
  const { region, classes = '', digits = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  if (region || LICENCE_LABEL.test(text.slice(Math.max(0, at - LABEL_REACH), at))) return true;
  const alone = text.trim() === match[0].trim();
  return /^20[0-4]\d{5}$/.test(digits) && (alone || classes !== '');
}

function withoutOverlaps(found: readonly FilingMatch[]): readonly FilingMatch[] {
  const longestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FilingMatch[] = [];
  for (const match of longestFirst) {
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
