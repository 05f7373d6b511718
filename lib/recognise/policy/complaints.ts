import { ANSWER_WORDS, CHANNEL_WORDS, COMPLAINT_WORDS, TIME_LIMIT } from './lexicon/complaints';
import { numberOf } from './numbers';
import { type Outline, type Sentence, sectionsAbout, sentencesIn } from './outline';
import type { PolicyContact, PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { verdict } from './verdict';

const COMPLAINT = patternOf(COMPLAINT_WORDS);
const ANSWER = patternOf(ANSWER_WORDS);
const CHANNEL = patternOf(CHANNEL_WORDS);
const LIMIT = new RegExp(TIME_LIMIT, 'gu');
/** Fifteen working days (M191 6.5) are three weeks. */
const MOST_WORKING_DAYS = 15;
const MOST_DAYS = 21;
const HOURS_A_DAY = 24;

/** POL-012: where to complain, and an answer within fifteen working days. */
export function judgeComplaints(outline: Outline, contact: PolicyContact): PolicyVerdict {
  const about = sectionsAbout(outline, 'complaint').flatMap(sentencesIn);
  const named = outline.passages.filter(({ norm }) => COMPLAINT.test(norm)).flatMap(({ sentences }) => sentences);
  const sentences = [...new Set([...about, ...named])];
  const limits = sentences.filter(({ norm }) => ANSWER.test(norm) && limitsIn(norm).length > 0);
  const timely = limits.filter(({ norm }) => limitsIn(norm).some((days) => days <= MOST_DAYS));
  const reached = contact.phone !== null || contact.email !== null || sentences.some(isChannel);
  const missing = [...(reached ? [] : ['channel']), ...(timely.length > 0 ? [] : ['time-limit'])];
  if (missing.length === 0) return verdict('passed', showing(timely, 2));
  return verdict('failed', showing(limits, 2), missing);
}

function isChannel({ norm }: Sentence): boolean {
  return CHANNEL.test(norm);
}

/** Time limits in days; working days count for more. */
function limitsIn(norm: string): readonly number[] {
  return [...norm.matchAll(LIMIT)].map((match) => {
    const count = numberOf(match[1] ?? '');
    const unit = match[2] ?? '';
    if (/小时|hour/u.test(unit)) return count / HOURS_A_DAY;
    if (/工作日|working|business/u.test(unit)) return count * (MOST_DAYS / MOST_WORKING_DAYS);
    if (/周|星期|week/u.test(unit)) return count * 7;
    return /月|month/u.test(unit) ? count * 30 : count;
  });
}
