import { LAW_AFTER, LAW_AROUND, OLD_VERSION, OWN_DATE, SAYS_EFFECTIVE, SAYS_UPDATED } from './lexicon/dates';
import type { Outline, Sentence } from './outline';
import type { PolicyVerdict } from './reading';
import { wordsOf } from './sentences';
import { verdict } from './verdict';

/** A date with year and month, as written. */
const DATE =
  /(?:20\d{2}|二[〇零○][一二三四五六七八九〇零○]{2})\s*(?:年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号])?|[-/.](?:0?[1-9]|1[0-2])(?!\d)(?:[-/.](?:[0-2]?\d|3[01])(?!\d))?)|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:\d{1,2},? )?20\d{2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d{2}/gu;
/** How far a word and the date it tells of may stand apart. */
const NEAR = 16;
const CLOSING = 3;
const LONGEST_LINE = 30;
/** Such a line signs nothing. */
const NO_SIGNATURE = /©|版权|copyright|《|依据|根据/iu;

interface OwnDate {
  readonly text: string;
  readonly sentence: Sentence;
  readonly updated: boolean;
  readonly effective: boolean;
}

/** The document's own dates, as written. */
export function datesOf(outline: Outline): { readonly updated: string | null; readonly effective: string | null } {
  const dates = ownDates(outline);
  const effective = dates.find((date) => date.effective) ?? null;
  const updated =
    dates.find((date) => date.updated && date !== effective) ?? dates.find((date) => date.updated) ?? null;
  return { updated: updated?.text ?? null, effective: effective?.text ?? null };
}

/** POL-015: a date of update, effect, publication or version, of the document and not of a law. */
export function judgeDates(outline: Outline): PolicyVerdict {
  const [date] = ownDates(outline);
  if (!date) {
    const bare = bareDate(outline);
    return bare === null ? verdict('failed', [], ['date']) : verdict('cantTell', [bare], ['date']);
  }
  const unfinished = /(?:请|待).{0,4}(?:修改|填写|补充|确认)/u.test(date.sentence.norm);
  return verdict(unfinished ? 'cantTell' : 'passed', [wordsOf(date.sentence)], unfinished ? ['date'] : []);
}

/** A line at the end that holds a date and nothing that says of what: a signature, perhaps. */
function bareDate(outline: Outline): string | null {
  const lines = outline.passages.slice(-CLOSING).map(({ raw }) => raw);
  return lines.find((raw) => raw.length <= LONGEST_LINE && raw.search(DATE) >= 0 && !NO_SIGNATURE.test(raw)) ?? null;
}

function ownDates(outline: Outline): readonly OwnDate[] {
  return outline.sentences.flatMap((sentence) => {
    const { raw } = sentence;
    const matches = [...raw.matchAll(DATE)];
    return matches.flatMap((match, index) => {
      const previous = matches[index - 1];
      const end = match.index + match[0].length;
      const before = raw.slice(previous ? previous.index + previous[0].length : 0, match.index);
      const after = raw.slice(end, matches[index + 1]?.index ?? raw.length);
      if (LAW_AROUND.test(raw.slice(0, match.index)) || LAW_AFTER.test(after)) return [];
      if (OLD_VERSION.test(before.slice(-NEAR))) return [];
      const label = labelOf(before, after);
      if (label === null) return [];
      return [{ text: match[0], sentence, updated: SAYS_UPDATED.test(label), effective: SAYS_EFFECTIVE.test(label) }];
    });
  });
}

/** What a date is of: the words right after it, else those right before it, else those near it. */
function labelOf(before: string, after: string): string | null {
  const next = /^[^，,。；;、（）()\s／/|]*/u.exec(after)?.[0].slice(0, NEAR) ?? '';
  const last = /[^，,。；;（）()|]*$/u.exec(before.trimEnd())?.[0].slice(-NEAR) ?? '';
  return [next, last, `${before.slice(-NEAR)}|${after.slice(0, NEAR)}`].find((words) => OWN_DATE.test(words)) ?? null;
}
