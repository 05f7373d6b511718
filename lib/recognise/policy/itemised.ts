import { openLists } from './catch-all';
import { collectingSentences, isPlain, typesIn } from './declared';
import { PURPOSE_WORDS } from './lexicon/info-words';
import { COLUMN_WORDS, LABELLED_ITEM, PLATFORM_ITEM } from './lexicon/itemised';
import { isNumbered, type Outline, type Passage, type Section, type Sentence } from './outline';
import type { PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { verdict } from './verdict';

const PURPOSE = patternOf(PURPOSE_WORDS);
const PLATFORM = patternOf(PLATFORM_ITEM);
const LABELLED = LABELLED_ITEM.map((source) => patternOf(source));
const COLUMNS = Object.entries(COLUMN_WORDS).map(([name, source]) => [name, patternOf(source)] as const);
const LONGEST_HEAD_CELL = 16;
/** So many columns belong to a head at most. */
const WIDEST = 8;
const FEWEST_ITEMS = 2;
const FEWEST_BY_FORM = 3;
const BULLET = /^[·•▪◦*-]/u;
/** A list that stays open so often tells nothing. */
const MOST_OPEN = 3;

/** POL-005: function, information, purpose and way, item by item. */
export function judgeItemised(outline: Outline): PolicyVerdict {
  const table = headOfTable(outline);
  if (table.length > 0) return verdict('passed', showing(table, WIDEST));
  const items = itemsOf(outline);
  if (items.length >= FEWEST_ITEMS) return verdict('passed', showing(items, 4));
  const tied = collectingSentences(outline).filter(isTied);
  const open = openLists(outline);
  if (tied.length > 0 && open.length < MOST_OPEN) return verdict('cantTell', showing(tied), ['items']);
  return verdict('failed', showing(open), ['items', 'purposes']);
}

/** A table whose head names the information and the purpose, and that is no list of recipients. */
function headOfTable(outline: Outline): readonly Sentence[] {
  for (const { passages } of outline.sections) {
    for (let start = 0; start < passages.length; start += 1) {
      if (passages[start]?.tag !== 'cell' || passages[start - 1]?.tag === 'cell') continue;
      const head = headFrom(passages, start);
      const columns = new Set(head.flatMap(({ norm }) => columnsOf(norm)));
      if (columns.has('information') && columns.has('purpose') && !columns.has('recipient')) return head;
    }
  }
  return [];
}

/** The telling cells of a table's first row. A column may say nothing here ("是否必需"); two such end the head. */
function headFrom(passages: readonly Passage[], start: number): readonly Passage[] {
  const head: Passage[] = [];
  let silent = 0;
  for (const passage of passages.slice(start, start + WIDEST)) {
    if (passage.tag !== 'cell') break;
    const tells = columnsOf(passage.norm).length > 0;
    silent = tells ? 0 : silent + 1;
    if (silent > 1) break;
    if (tells) head.push(passage);
  }
  return head;
}

function columnsOf(norm: string): readonly string[] {
  if (norm.length > LONGEST_HEAD_CELL) return [];
  return COLUMNS.filter(([, pattern]) => pattern.test(norm)).map(([name]) => name);
}

/** Items of a list under "what we collect", each with information and purpose; or the forms that platforms prescribe. */
function itemsOf(outline: Outline): readonly Sentence[] {
  const sentences = outline.passages.flatMap(({ sentences: inside }) => inside);
  const platform = sentences.filter(({ norm }) => PLATFORM.test(norm));
  const labelled = outline.passages.filter(({ norm }) => LABELLED.every((pattern) => pattern.test(norm)));
  if (platform.length >= FEWEST_ITEMS) return platform;
  if (labelled.length >= FEWEST_ITEMS) return labelled.map(wholeOf);
  return outline.sections.flatMap((section) => {
    const items = itemsIn(section);
    if (section.topics.has('collect')) return items;
    return isPlain(section) && items.length >= FEWEST_BY_FORM ? items : [];
  });
}

/** Numbered or listed passages; or, under a numbered sub-heading, what stands there as a whole. */
function itemsIn({ heading, nested, passages }: Section): readonly Sentence[] {
  const listed = passages.filter(({ raw, tag }) => tag === 'item' || isNumbered(raw) || BULLET.test(raw)).map(wholeOf);
  const tied = passages.map(wholeOf).find(isTied);
  if (listed.length > 0 || !nested || heading.raw === '' || !tied) return listed.filter(isTied);
  return [tied];
}

function wholeOf({ raw, norm }: Passage): Sentence {
  return { raw, norm };
}

function isTied({ norm }: Sentence): boolean {
  return typesIn(norm) > 0 && PURPOSE.test(norm);
}
