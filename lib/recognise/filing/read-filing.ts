import type { Payload } from '@/lib/model/event';
import type { FilingKind, LinkVerdict, Profile } from '@/lib/model/vocabulary';
import { type JudgedNumber, judgeNumber } from './judge-number';
import { type JudgedLink, judgeLink, type Register } from './link-verdict';
import { type FilingMatch, matchFilings } from './match';
import type { FilingProblem } from './problem';
import { isQuoted } from './quoted';
import { isOthers, standsAlone } from './stands-alone';

/** One shown filing number, judged: what it is, whether it is right, whether it can be seen and followed. */
export interface FilingReading {
  readonly kind: FilingKind | 'admission' | 'other';
  /** Canonical spelling; the page's own words for `admission`. */
  readonly number: string;
  readonly valid: boolean;
  /** Set with `valid: true` it is a remark (号 missing, unusual length …), not a fault of the number. */
  readonly problem: FilingProblem | null;
  readonly visible: boolean;
  /** In a footer, or in the last fifth of the document. */
  readonly atBottom: boolean;
  readonly centred: boolean;
  /** The number itself is the link, or a link stands below it. */
  readonly linkBelow: boolean;
  readonly linkVerdict: LinkVerdict;
  /** Resolved address of the number's own link, a dead one too; null without one, or where it belongs to other words. */
  readonly link: string | null;
  /** Host name that the link leads to, null without one. */
  readonly linkHost: string | null;
  /** Digits of documentation (12345678): the format is right, the number hardly anybody's. */
  readonly sample: boolean;
  /** False in prose and examples, and in foreign frames: it is written about, or somebody else's. */
  readonly counts: boolean;
}

const REGISTER_HOST = 'beian.miit.gov.cn';
/** Host names written out in words. */
const HOSTS = /(?<![\w.@-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?![\w-])/gi;
/** What the police's register gives out today. */
const POLICE_DIGITS = 14;
/** Numbers of programs that cannot open a website: the register's address in words has to do. */
const LINKLESS: ReadonlySet<JudgedNumber['kind']> = new Set(['icp-miniprogram', 'icp-quickapp', 'icp-app']);
const COPY_WORDS = /复制|拷贝|\bcopy\b/i;

/** Reads one `filing-shown` event. Null when its candidate is no filing number, nor meant as one. */
export function readFiling(
  shown: Payload<'filing-shown'>,
  context: { readonly profile: Profile; readonly year: number },
): FilingReading | null {
  const match = findShown(shown);
  if (!match) return null;
  const number = judgeNumber(match, context.year);
  const register: Register = number.kind === 'public-security' ? 'police' : 'ministry';
  const link = shown.link ? judgeLink(shown.link, register) : null;
  const problem = number.problem ?? policeProblem(shown, number);
  const linkVerdict = verdictOf(shown, number, link, context.profile);
  const { rect, viewport, pageHeight } = shown;
  const middleX = rect.x + rect.width / 2;
  return {
    ...number,
    problem,
    visible: shown.hiddenBy === null,
    atBottom: shown.inFooter || rect.y + rect.height / 2 >= pageHeight * 0.8,
    centred: middleX >= viewport.width * 0.25 && middleX <= viewport.width * 0.75,
    linkBelow: shown.link !== null && shown.link.where !== 'beside' && linkVerdict !== 'absent',
    linkVerdict,
    link: linkVerdict === 'absent' && !isAttached(shown.link) ? null : (shown.link?.resolved ?? null),
    linkHost: linkVerdict === 'absent' || linkVerdict === 'text' ? null : (link?.host ?? null),
    counts: doesCount(shown, match, number, link),
  };
}

/** The number stands in the link, or the link in the number. */
function isAttached(link: Payload<'filing-shown'>['link']): boolean {
  return link?.where === 'around' || link?.where === 'inside';
}

/** Matches are looked for in the whole block first: some numbers are known only by the label before them. */
function findShown(shown: Payload<'filing-shown'>): FilingMatch | null {
  const inBlock = matchFilings(shown.text).find(
    (match) => shown.text.slice(match.start, match.end) === shown.candidate,
  );
  return inBlock ?? matchFilings(shown.candidate)[0] ?? null;
}

/** Only a link around the number is surely its own: another one that leads elsewhere is not a wrong link of the number. */
function verdictOf(
  shown: Payload<'filing-shown'>,
  number: JudgedNumber,
  link: JudgedLink | null,
  profile: Profile,
): LinkVerdict {
  // The police's pages are one a number: that of another number is the wrong one.
  if (link?.verdict === 'ok' && codeDiffers(shown, number)) return 'wrong';
  const surelyWrong = shown.link?.where === 'around' && !(profile === 'mini-program' && isOwnPage(shown.link.href));
  const verdict = link && (surelyWrong || link.verdict !== 'wrong') ? link.verdict : 'absent';
  if (verdict !== 'absent' || (profile !== 'mini-program' && !LINKLESS.has(number.kind))) return verdict;
  // A page of the program's own may be handed the address, percent-encoded.
  const words = `${shown.besideText} ${shown.text} ${(shown.link?.href ?? '').replace(/%3A|%2F/gi, '/')}`;
  return namesRegister(words) || COPY_WORDS.test(words) ? 'text' : 'absent';
}

/** The register's address is written out: the whole host name, since imitations begin or end like it. */
function namesRegister(words: string): boolean {
  return (words.normalize('NFKC').match(HOSTS) ?? []).some((host) => host.toLowerCase() === REGISTER_HOST);
}

/** A mini-program opens its own pages only; one of them may show the register or its address. */
function isOwnPage(href: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href.trim());
}

function policeProblem(shown: Payload<'filing-shown'>, number: JudgedNumber): FilingProblem | null {
  return codeDiffers(shown, number) ? 'code-mismatch' : null;
}

/** The police register's links carry the number itself. */
function codeDiffers(shown: Payload<'filing-shown'>, number: JudgedNumber): boolean {
  if (number.kind !== 'public-security' || !shown.link) return false;
  const code = /(?:recordcode|code)=(\d{8,18})/i.exec(shown.link.resolved)?.[1];
  return code !== undefined && !number.number.includes(code);
}

function doesCount(
  shown: Payload<'filing-shown'>,
  match: FilingMatch,
  number: JudgedNumber,
  link: JudgedLink | null,
): boolean {
  if (shown.inProse || shown.foreignFrame) return false;
  // Outside the page's foot only what leads to the register, or stands by itself, is the page's own.
  const meant =
    shown.inFooter || link?.verdict === 'ok' || link?.verdict === 'outdated' || match.family === 'admission';
  if (isOthers(shown)) return false;
  if (!meant && !standsAlone(shown)) return false;
  // Other registers' numbers are nothing to this one; a joke registry's pretends to be.
  if (number.kind === 'other' && number.problem !== 'parody') return false;
  const start = shown.text.indexOf(shown.candidate);
  const end = start + shown.candidate.length;
  if (start >= 0 && isQuoted({ text: shown.text, beside: shown.besideText, start, end, inFooter: shown.inFooter }))
    return false;
  if (isVague(match, shown) && !shown.inFooter) return false;
  // 备案审核中 alone may be about anything; in the page's foot it is about the page.
  return number.kind !== 'admission' || shown.inFooter || /ICP|站|小程序|APP|应用|工信部|号/.test(match.folded);
}

/** Bare digits after 备案编号, a certificate's English, a B2- that may be a shelf's: other things are written like that too. */
function isVague({ family, parts, folded }: FilingMatch, { text }: Payload<'filing-shown'>): boolean {
  if (parts['region'] !== undefined) return false;
  if (family === 'label') return !/ICP|网站|APP|小程序|工信部/.test(parts['label'] ?? '');
  if (family === 'english') return !/LICEN|FILING|RECORD/.test(folded);
  if (family === 'police') return !/网安/.test(folded) && parts['digits']?.length !== POLICE_DIGITS;
  return family === 'telecom' && parts['classes'] === '' && !/许可证|电信|增值|ICP|EDI|licen|permit/i.test(text);
}
