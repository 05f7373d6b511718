import { EXERCISE, PATH_WORDS, RIGHT_WORDS } from './lexicon/rights';
import { type Outline, type Section, type Sentence, sectionsAbout } from './outline';
import { type PolicyRight, type PolicyVerdict, RIGHTS } from './reading';
import { patternOf, showing } from './sentences';
import { verdict } from './verdict';

/** Rights that are spoken of, those with a way to exercise them, and where. */
export interface RightsReading {
  readonly present: readonly PolicyRight[];
  readonly withPath: readonly PolicyRight[];
  readonly sentences: readonly Sentence[];
  readonly noAccount: boolean;
}

const PATTERNS = RIGHTS.map((right) => [right, patternOf(RIGHT_WORDS[right])] as const);
const PATH = patternOf(...PATH_WORDS);
const EXERCISED = patternOf(...EXERCISE);
const NO_ACCOUNT = /(?:不设|没有|无需注册|不需要注册|无需).{0,6}(?:账号|账户|帐号|注册)|不用(?:登录|注册)|no account/u;
/** Listing without a way is worth as much as half of the ways. */
const HALF = 4;
/** A row of a table is read as one: a right, the way, the time. */
const ROW = 3;
/** A heading that names more is about all of them, not about each. */
const MOST_IN_HEADING = 3;

/** What the document says on the rights of PIPL 44 to 50. */
export function readRights(outline: Outline): RightsReading {
  const about = sectionsAbout(outline, 'rights').filter(({ topics }) => !topics.has('sensitive'));
  const inside = about.flatMap(unitsOf);
  // Without a section of its own, only sentences that give a way count: elsewhere the same words mean other things.
  const outside = outline.sections
    .filter((section) => !about.includes(section) && !section.topics.has('aside'))
    .flatMap(unitsOf);
  const strict = outside.filter(({ norm }) => STRONG_WAY.test(norm));
  const units = [...inside, ...strict];
  const exercised = inside.some(({ norm }) => EXERCISED.test(norm));
  const present = new Set<PolicyRight>();
  const withPath = new Set<PolicyRight>();
  for (const unit of units)
    for (const [right, pattern] of PATTERNS) {
      if (!pattern.test(unit.norm)) continue;
      present.add(right);
      if (exercised || PATH.test(unit.norm)) withPath.add(right);
    }
  const sentences = units.filter(({ norm }) => PATTERNS.some(([, pattern]) => pattern.test(norm)));
  return {
    present: RIGHTS.filter((right) => present.has(right)),
    withPath: RIGHTS.filter((right) => withPath.has(right)),
    sentences,
    noAccount: NO_ACCOUNT.test(outline.norm),
  };
}

/** A way through the pages of the service, or a right exercised by writing: no other text looks like it. */
const STRONG_WAY =
  /"[^"]{0,12}(?:我的|设置|中心|账[户号]|隐私|资料)[^"]{0,24}"|"[^"]{1,12}-[^"]{1,24}"|(?:写信|发送邮件|发邮件)[^。]{0,6}(?:到|至)|(?:在|进入|打开|通过)[^。;]{0,12}(?:我的|设置|个人中心|账户)|settings|me > /u;

/** POL-008: seven rights, each with a way to exercise it. */
export function judgeRights({ present, withPath, sentences, noAccount }: RightsReading): PolicyVerdict {
  const wanted = RIGHTS.filter((right) => !(noAccount && right === 'close-account'));
  const missing = wanted.filter((right) => !withPath.includes(right));
  const words = showing(sentences, 4);
  if (missing.length === 0) return verdict('passed', words);
  const partly = present.length >= HALF;
  return verdict(partly ? 'cantTell' : 'failed', words, missing);
}

function unitsOf(section: Section): readonly Sentence[] {
  return section.passages.flatMap((passage, index) => {
    if (passage.tag !== 'cell') return passage.sentences.map((sentence) => withHeading(section, sentence));
    const row = section.passages.slice(index, index + ROW).filter(({ tag }) => tag === 'cell');
    return [{ raw: passage.raw, norm: row.map(({ norm }) => norm).join(' | ') }];
  });
}

/** The heading tells what a short answer below it is about: "注销账号" over "“我的—设置”点一下". */
function withHeading({ heading }: Section, sentence: Sentence): Sentence {
  const named = PATTERNS.filter(([, pattern]) => pattern.test(heading.norm)).length;
  return named > MOST_IN_HEADING ? sentence : { raw: sentence.raw, norm: `${heading.norm} ${sentence.norm}` };
}
