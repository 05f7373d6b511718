import type { Payload } from '@/lib/model/event';
import type { FilingKind, LinkVerdict, Profile } from '@/lib/model/vocabulary';
import { foldText } from './fold';
import { type JudgedNumber, judgeNumber } from './judge-number';
import { type JudgedLink, judgeLink, type Register } from './link-verdict';
import { type FilingMatch, matchFilings } from './match';
import type { FilingProblem } from './problem';

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
  /** Host name that the link leads to, null without one. */
  readonly linkHost: string | null;
  /** Digits of documentation (12345678): the format is right, the number hardly anybody's. */
  readonly sample: boolean;
  /** False in prose and examples, in foreign frames, and for other registers: it neither fulfils nor breaks a duty. */
  readonly counts: boolean;
}

/** An example is being given: "例如：粤ICP备12345678号". */
const EXAMPLE =
  /(?:例如|比如|譬如|示例|样例|例子|格式|形如|类似于?|范例|E\.G\.|EXAMPLE|如(?:下)?[:“"「『(])[^。;]{0,12}$/;
const REGISTER_ADDRESS = /beian\.miit\.gov\.cn/i;
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
  const linkVerdict = verdictOf(shown, link, context.profile);
  const { rect, viewport, pageHeight } = shown;
  const middleX = rect.x + rect.width / 2;
  return {
    ...number,
    problem: number.problem ?? policeProblem(shown, number),
    visible: shown.hiddenBy === null,
    atBottom: shown.inFooter || rect.y + rect.height / 2 >= pageHeight * 0.8,
    centred: middleX >= viewport.width * 0.25 && middleX <= viewport.width * 0.75,
    linkBelow: shown.link !== null && shown.link.where !== 'beside' && linkVerdict !== 'absent',
    linkVerdict,
    linkHost: linkVerdict === 'absent' || linkVerdict === 'text' ? null : (link?.host ?? null),
    counts: doesCount(shown, match, number),
  };
}

/** Matches are looked for in the whole block first: some numbers are known only by the label before them. */
function findShown(shown: Payload<'filing-shown'>): FilingMatch | null {
  const inBlock = matchFilings(shown.text).find(
    (match) => shown.text.slice(match.start, match.end) === shown.candidate,
  );
  return inBlock ?? matchFilings(shown.candidate)[0] ?? null;
}

/** Only a link around the number is surely its own: another one that leads elsewhere is not a wrong link of the number. */
function verdictOf(shown: Payload<'filing-shown'>, link: JudgedLink | null, profile: Profile): LinkVerdict {
  const surelyWrong = shown.link?.where === 'around' && !(profile === 'mini-program' && isOwnPage(shown.link.href));
  const verdict = link && (surelyWrong || link.verdict !== 'wrong') ? link.verdict : 'absent';
  if (verdict !== 'absent' || profile !== 'mini-program') return verdict;
  const words = `${shown.besideText} ${shown.text} ${shown.link?.href ?? ''}`;
  return REGISTER_ADDRESS.test(words) || COPY_WORDS.test(words) ? 'text' : 'absent';
}

/** A mini-program opens its own pages only; one of them may show the register or its address. */
function isOwnPage(href: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href.trim());
}

/** The police register's links carry the number itself. */
function policeProblem(shown: Payload<'filing-shown'>, number: JudgedNumber): FilingProblem | null {
  if (number.kind !== 'public-security' || !shown.link) return null;
  const code = /(?:recordcode|code)=(\d{8,18})/i.exec(shown.link.resolved)?.[1];
  return code === undefined || number.number.includes(code) ? null : 'code-mismatch';
}

function doesCount(shown: Payload<'filing-shown'>, match: FilingMatch, number: JudgedNumber): boolean {
  if (shown.inProse || shown.foreignFrame || number.kind === 'other') return false;
  const at = shown.text.indexOf(shown.candidate);
  if (at > 0 && EXAMPLE.test(foldText(shown.text.slice(0, at)).text)) return false;
  // 备案审核中 alone may be about anything; in the page's foot it is about the page.
  return number.kind !== 'admission' || shown.inFooter || /ICP|站|小程序|APP|应用|工信部|号/.test(match.folded);
}
