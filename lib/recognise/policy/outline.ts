import { normalise } from '@/lib/recognise/words/normalise';
import type { DocumentBlock, DocumentText } from './document';
import { SECTION_TOPICS, type SectionTopic } from './lexicon/sections';

/** One sentence: as written, and normalised for matching. */
export interface Sentence {
  readonly raw: string;
  readonly norm: string;
}

/** One block that is no heading, with its sentences. */
export interface Passage {
  readonly raw: string;
  readonly norm: string;
  readonly tag: DocumentBlock['tag'];
  readonly bold: boolean;
  readonly sentences: readonly Sentence[];
}

/** A heading with what stands under it, up to the next heading. */
export interface Section {
  readonly heading: Sentence;
  /** What its heading says it is about, and those that it is numbered under. */
  readonly topics: ReadonlySet<SectionTopic>;
  /** Its heading is numbered under another one. */
  readonly nested: boolean;
  readonly passages: readonly Passage[];
}

/** A document cut into sections, passages and sentences. */
export interface Outline {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** Every block, normalised, a line each. */
  readonly norm: string;
}

const LONGEST_HEADING = 36;
const SENTENCE_END = /(?<=[。！？!?；;])|(?<=[a-z)]\.)\s+(?=[A-Z])/u;
const ENDS_LIKE_SENTENCE = /[。！；;，,、]$/u;
const NUMBERED =
  /^(?:第[一二三四五六七八九十百\d]+[章节条部篇]|[一二三四五六七八九十]+[、.．\s]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:\.\d{1,2})*[、.．\s]|[上中下甲乙丙丁][篇、])/u;
const QUESTION = /^(?:问|q)\s*[:：]/iu;
/** `邮箱：a@b.c` is a line of facts, not a heading. */
const LABELLED = /[:：]\s*\S/u;
const COLUMNS_OF = /[|｜]/u;
/** Kinds of numbers; a kind that begins under another one is of its children. */
const NUMBER_STYLES = [
  /^第.{1,3}[章编篇部]/u,
  /^第.{1,4}[条节]/u,
  /^[一二三四五六七八九十甲乙丙丁]+[、.．\s]/u,
  /^[(（][一二三四五六七八九十]+[)）]/u,
  /^\d{1,2}(?:[、.．]\s*|\s+)(?!\d)/u,
  /^[(（]\d{1,2}[)）]/u,
  /^\d{1,2}\.\d{1,2}(?!\.?\d)/u,
  /^\d{1,2}\.\d{1,2}\.\d/u,
];

const topicPatterns = SECTION_TOPICS.map(([topic, sources]) => [topic, new RegExp(sources.join('|'), 'u')] as const);

/** Cuts a document into sections by its headings, and those into sentences. */
export function outlineOf(document: DocumentText): Outline {
  const sections = cut(document.blocks);
  const passages = sections.flatMap((section) => section.passages);
  return {
    title: titleOf(document),
    sections,
    passages,
    sentences: sections.flatMap(sentencesIn),
    norm: document.blocks.map(({ text }) => normalise(text)).join('\n'),
  };
}

interface Level {
  readonly style: number;
  readonly topics: ReadonlySet<SectionTopic>;
}

function cut(blocks: readonly DocumentBlock[]): readonly Section[] {
  const sections: Section[] = [];
  let path: readonly Level[] = [];
  let passages: Passage[] = [];
  sections.push({ heading: { raw: '', norm: '' }, topics: new Set(), nested: false, passages });
  for (const block of blocks) {
    if (!isHeading(block)) {
      passages.push(passageOf(block));
      continue;
    }
    const heading = { raw: block.text, norm: normalise(block.text) };
    const style = NUMBER_STYLES.findIndex((pattern) => pattern.test(block.text));
    const known = path.findIndex((level) => level.style === style);
    // A heading without a number begins anew: nothing tells what it would belong to.
    const above = style < 0 ? [] : path.slice(0, known < 0 ? path.length : known);
    const topics = new Set([...topicsOf(heading.norm), ...above.flatMap((level) => [...level.topics])]);
    path = style < 0 ? [] : [...above, { style, topics }];
    passages = [];
    sections.push({ heading, topics, nested: above.length > 0, passages });
  }
  return sections.filter(({ heading, passages: inside }) => heading.raw !== '' || inside.length > 0);
}

/** Sections about one of the topics. */
export function sectionsAbout(outline: Outline, ...topics: readonly SectionTopic[]): readonly Section[] {
  return outline.sections.filter((section) => topics.some((topic) => section.topics.has(topic)));
}

/** The sentences of a section, its heading first. */
export function sentencesIn({ heading, passages }: Section): readonly Sentence[] {
  const inside = passages.flatMap(({ sentences }) => sentences);
  return heading.raw === '' ? inside : [heading, ...inside];
}

/** The block is a number or label of its own order: `1.1 …`, `（一）…`, `第三条 …`. */
export function isNumbered(raw: string): boolean {
  return NUMBERED.test(raw);
}

function isHeading({ text, tag, bold }: DocumentBlock): boolean {
  if (text.length > LONGEST_HEADING || COLUMNS_OF.test(text)) return false;
  if (tag === 'heading') return true;
  if (tag === 'cell' || ENDS_LIKE_SENTENCE.test(text)) return false;
  if (QUESTION.test(text)) return true;
  if (LABELLED.test(text)) return false;
  return tag === 'item' ? bold && NUMBERED.test(text) : bold || NUMBERED.test(text);
}

function topicsOf(norm: string): ReadonlySet<SectionTopic> {
  return new Set(topicPatterns.filter(([, pattern]) => pattern.test(norm)).map(([topic]) => topic));
}

function passageOf({ text, tag, bold }: DocumentBlock): Passage {
  const sentences = text
    .split(SENTENCE_END)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((raw) => ({ raw, norm: normalise(raw) }));
  return { raw: text, norm: normalise(text), tag, bold, sentences };
}

/** What the document calls itself: its first heading, else its first short line, else the page's title. */
function titleOf({ title, blocks }: DocumentText): string {
  const first = blocks.slice(0, 4);
  const heading = first.find(({ tag, text }) => tag === 'heading' && text.length <= LONGEST_HEADING * 2);
  const line = first.find(({ text }) => text.length <= LONGEST_HEADING && !ENDS_LIKE_SENTENCE.test(text));
  return heading?.text ?? line?.text ?? title;
}
