import type { FilingKind } from '@/lib/model/vocabulary';
import type { FilingMatch } from './match';
import type { FilingProblem } from './problem';
import { divisionOf, PARODIES, UNUSUAL_REGIONS } from './regions';

/** A number read by its grammar alone, without its place on the page. */
export interface JudgedNumber {
  readonly kind: FilingKind | 'admission' | 'other';
  /** Canonical spelling: simplified characters, ASCII, no spaces. */
  readonly number: string;
  /** True when the register could hold this number; a `problem` may still remark on the spelling. */
  readonly valid: boolean;
  readonly problem: FilingProblem | null;
  /** Format is right, but the digits are those of documentation (12345678). */
  readonly sample: boolean;
}

const SAMPLES: ReadonlySet<string> = new Set([
  '12345678',
  '1234567890',
  '2012345678',
  '2023123456',
  '2024123456',
  '2025123456',
]);

/** Judges one match by the grammar of its family. `year` is the year in which the page was seen. */
export function judgeNumber(match: FilingMatch, year: number): JudgedNumber {
  switch (match.family) {
    case 'icp':
      return judgeIcp(match, year);
    case 'licence':
      return judgeLicence(match, year);
    case 'telecom':
      return judgeTelecom(match, year);
    case 'police':
      return judgePolice(match);
    case 'english':
      return judgeEnglish(match, year);
    case 'label':
      return judgeLabel(match);
    case 'admission':
      return { kind: 'admission', number: match.folded, valid: false, problem: 'not-filed', sample: false };
  }
}

function judgeIcp(match: FilingMatch, year: number): JudgedNumber {
  const { region = '', digits = '', hyphen, glued, inner } = match.parts;
  const tail = (match.parts['tail'] ?? match.parts['spaced'] ?? glued ?? inner?.slice(1) ?? '').replace(' ', '');
  const compact = digits.replace(/ /g, '');
  const number = canonical(match);
  const suffix = /^\d+([AXK])$/.exec(tail)?.[1];
  const kind = kindOf(suffix, tail);
  const problem = icpProblem(match, compact, tail, year);
  if (problem) return { kind: problem === 'parody' ? 'other' : kind, number, valid: false, problem, sample: false };
  return { kind, number, valid: true, problem: icpRemark(match, region, hyphen), sample: SAMPLES.has(compact) };
}

function icpProblem(match: FilingMatch, digits: string, tail: string, year: number): FilingProblem | null {
  const { region, lead } = match.parts;
  if (lead !== undefined && PARODIES.includes(lead.charAt(0))) return 'parody';
  if (isPlaceholder(digits) || /X{2,}/.test(tail) || region?.startsWith('X')) return 'placeholder';
  return wordProblem(match, digits) ?? icpDigits(digits, year) ?? tailProblem(match, tail);
}

/** What stands before the digits: province, ICP, 备. */
function wordProblem({ parts }: FilingMatch, digits: string): FilingProblem | null {
  const { letters = '', region, word, misplaced } = parts;
  const plain = letters.replace(/ /g, '');
  if (plain === 'IPC') return 'malformed';
  if (plain !== 'ICP' || /[OLI]/.test(digits)) return 'look-alike-letters';
  if (region === undefined) return 'no-province';
  return word !== '备' || misplaced !== undefined ? 'malformed' : null;
}

/** Serial and suffix. */
function tailProblem({ parts }: FilingMatch, tail: string): FilingProblem | null {
  // 号 belongs between the digits and the serial.
  if (parts['inner'] !== undefined && parts['hao'] !== undefined) return 'malformed';
  if (parts['glued'] !== undefined || (tail !== '' && !/^[1-9]\d{0,3}[A-Z]?$/.test(tail))) return 'malformed';
  return /[A-Z]$/.test(tail) && !/[AXK]$/.test(tail) ? 'unknown-suffix' : null;
}

/** Eight digits are a two-digit year and a sequence, ten a four-digit year (from 2010) and a sequence. */
function icpDigits(digits: string, year: number): FilingProblem | null {
  if (!/^\d+$/.test(digits)) return 'malformed';
  if (digits.length !== 8 && digits.length !== 10) return 'digit-count';
  const filedIn = digits.length === 8 ? 2000 + Number(digits.slice(0, 2)) : Number(digits.slice(0, 4));
  if (filedIn > year) return digits.length === 8 || filedIn < 2100 ? 'future-year' : 'malformed';
  return digits.length === 10 && filedIn < 2010 ? 'malformed' : null;
}

function icpRemark(match: FilingMatch, region: string, hyphen: string | undefined): FilingProblem | null {
  if (match.parts['hao'] === undefined) return 'missing-hao';
  return UNUSUAL_REGIONS.includes(region) || hyphen === '_' ? 'unusual-form' : null;
}

function kindOf(suffix: string | undefined, tail: string): FilingKind {
  if (suffix === 'A') return 'icp-app';
  if (suffix === 'X') return 'icp-miniprogram';
  if (suffix === 'K') return 'icp-quickapp';
  return /^\d+$/.test(tail) ? 'icp-website' : 'icp';
}

function judgeLicence(match: FilingMatch, year: number): JudgedNumber {
  const { region, digits = '', letters = '' } = match.parts;
  const base = { kind: 'icp-licence', number: canonical(match), sample: false } as const;
  if (isPlaceholder(digits)) return { ...base, valid: false, problem: 'placeholder' };
  if (letters !== 'ICP') return { ...base, valid: false, problem: 'look-alike-letters' };
  if (region === undefined) return { ...base, valid: false, problem: 'no-province' };
  if (digits.length !== 6) return { ...base, valid: false, problem: 'digit-count' };
  const filedIn = 2000 + Number(digits.slice(0, 2));
  return filedIn > year && filedIn < 2090
    ? { ...base, valid: false, problem: 'future-year' }
    : { ...base, valid: true, problem: null };
}

function judgeTelecom(match: FilingMatch, year: number): JudgedNumber {
  const { digits = '' } = match.parts;
  const base = { kind: 'icp-licence', number: canonical(match), sample: false } as const;
  if (isPlaceholder(digits)) return { ...base, valid: false, problem: 'placeholder' };
  if (digits.length !== 8) return { ...base, valid: false, problem: 'digit-count' };
  const issuedIn = Number(digits.slice(0, 4));
  if (issuedIn > year && issuedIn < 2100) return { ...base, valid: false, problem: 'future-year' };
  if (issuedIn < 2000 || issuedIn > year) return { ...base, valid: false, problem: 'malformed' };
  return { ...base, valid: true, problem: null };
}

function judgePolice(match: FilingMatch): JudgedNumber {
  const { region, digits = '' } = match.parts;
  const compact = digits.replace(/ /g, '');
  const base = { kind: 'public-security', number: canonical(match), sample: false } as const;
  if (isPlaceholder(compact) || region?.startsWith('X')) return { ...base, valid: false, problem: 'placeholder' };
  if (compact.length < 10 || compact.length > 16) return { ...base, valid: false, problem: 'digit-count' };
  const division = region === undefined ? null : divisionOf(region);
  if (division !== null && !compact.startsWith(division)) return { ...base, valid: true, problem: 'code-mismatch' };
  return { ...base, valid: true, problem: isUsualPolice(compact) && region !== undefined ? null : 'unusual-form' };
}

/** Fourteen digits; nothing but zeros after the place has not been given out yet. */
function isUsualPolice(digits: string): boolean {
  return digits.length === 14 && !/0{8}$/.test(digits);
}

function judgeEnglish(match: FilingMatch, year: number): JudgedNumber {
  const { digits = '', tail = '' } = match.parts;
  const suffix = /[AXK]$/.exec(tail)?.[0];
  const base = { kind: kindOf(suffix, tail), number: withoutLabel(match), sample: SAMPLES.has(digits) } as const;
  if (isPlaceholder(digits)) return { ...base, valid: false, problem: 'placeholder' };
  const licence = digits.length === 6;
  const problem = licence ? null : icpDigits(digits, year);
  if (problem) return { ...base, valid: false, problem };
  return { ...base, kind: licence ? 'icp-licence' : base.kind, valid: true, problem: 'english-form' };
}

/** `ICP LICENSE: JING ICP BEI NO. 12345678` begins with its province; a number without one keeps its label. */
function withoutLabel({ folded, parts }: FilingMatch): string {
  return parts['region'] === undefined
    ? folded
    : folded.replace(/^ICP [A-Z]{3,}[^A-Z]*(?:(?:NO|NUMBER|CODE|ID)\b[ .:#]*)?/, '');
}

/** Bare digits after 备案号: other registers use the word too, so only a named one or a placeholder is taken. */
function judgeLabel(match: FilingMatch): JudgedNumber {
  const { label = '', digits = '' } = match.parts;
  const base = { number: match.folded, valid: false, sample: false } as const;
  if (isPlaceholder(digits)) return { ...base, kind: 'icp', problem: 'placeholder' };
  const named = /ICP|网站|APP|小程序|工信部/.test(label);
  return { ...base, kind: named ? 'icp' : 'other', problem: 'no-province' };
}

/** Empty, filler characters, one digit repeated, or a year with nothing but zeros after it. */
function isPlaceholder(digits: string): boolean {
  if (digits === '' || /[^\dOLI]/.test(digits)) return true;
  return /^(\d)\1{4,}$/.test(digits) || /^(?:\d\d|20\d\d)0{6}$/.test(digits);
}

function canonical(match: FilingMatch): string {
  return match.folded
    .replace(/ /g, '')
    .replace(/[_](?=\d)/, '-')
    .replace(/^\((.)\)/, '$1')
    .replace(/[:·|]/g, '');
}
