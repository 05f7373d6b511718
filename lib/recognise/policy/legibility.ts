import { normalise } from '@/lib/recognise/words/normalise';
import type { DocumentText } from './document';
import type { PolicyVerdict } from './reading';
import { verdict } from './verdict';

const SMALLEST_PX = 12;
const LEAST_CONTRAST = 4.5;
const LEAST_LINE_HEIGHT = 1.2;
/** Style is measured: this much may be rounding. */
const ROUNDING = 0.02;
const LEAST_HAN = 0.3;
/** Beyond this a reader needs an index or a summary. */
const LONG_CHARS = 30_000;
const INDEX_LINKS = 3;
const INDEX_WORDS = /目录|摘要|概要|要点|简版|导航|table of contents|summary/u;
/** Of Han characters in traditional text, about a third have a simplified form. */
const TRADITIONAL_SHARE = 0.12;
const SIMPLIFIED_SHARE = 0.02;
const SIMPLIFIED_PART = 0.3;
const FEW_LETTERS = 60;
const LOOKED_FOR = [
  'small-text',
  'low-contrast',
  'tight-lines',
  'no-zoom',
  'images-only',
  'not-simplified',
  'no-index',
];

/** Letters of a text by script. */
export interface Letters {
  readonly han: number;
  readonly latin: number;
}

/** Counts Han characters and Latin letters. */
export function lettersIn(text: string): Letters {
  return { han: text.match(/\p{Script=Han}/gu)?.length ?? 0, latin: text.match(/[A-Za-z]/gu)?.length ?? 0 };
}

/** The document shows pictures where its text should be. */
export function isPictured(document: DocumentText): boolean {
  const { han, latin } = lettersOf(document);
  return document.style.images > 0 && han + latin < FEW_LETTERS;
}

/** All letters of a document. */
export function lettersOf({ blocks }: DocumentText): Letters {
  return lettersIn(blocks.map(({ text }) => text).join(''));
}

/** POL-003: size, contrast, line height, zoom, pictures for text, simplified Chinese, an index where it is long. */
export function judgeLegibility(document: DocumentText): PolicyVerdict {
  const faults = faultsOf(document);
  return faults.length > 0 ? verdict('failed', [], faults) : verdict('passed', [], LOOKED_FOR);
}

/** POL-021: Chinese, and not blank. */
export function judgeLanguage(document: DocumentText, title: string): PolicyVerdict {
  const { han, latin } = lettersOf(document);
  if (isPictured(document)) return verdict('cantTell', [], ['text']);
  if (han + latin === 0) return verdict('failed', [], ['text']);
  const first = document.blocks.find(({ text }) => lettersIn(text).latin > FEW_LETTERS)?.text ?? title;
  if (han / (han + latin) < LEAST_HAN) return verdict('failed', [first], ['chinese']);
  return verdict('passed', [document.blocks.find(({ text }) => lettersIn(text).han > 0)?.text ?? title]);
}

function faultsOf(document: DocumentText): readonly string[] {
  const { style } = document;
  const { han, latin } = lettersOf(document);
  const pictured = isPictured(document);
  const faults: readonly (readonly [string, boolean])[] = [
    ['small-text', !pictured && han + latin > 0 && style.smallestFontPx < SMALLEST_PX - ROUNDING],
    ['low-contrast', !pictured && han + latin > 0 && style.lowestContrast < LEAST_CONTRAST - ROUNDING],
    ['tight-lines', !pictured && han + latin > 0 && style.lineHeightRatio < LEAST_LINE_HEIGHT - ROUNDING],
    ['no-zoom', !style.zoomable],
    ['images-only', pictured],
    ['not-simplified', !pictured && (han / Math.max(1, han + latin) < LEAST_HAN || isTraditional(document))],
    ['no-index', charsOf(document) > LONG_CHARS && !hasIndex(document)],
  ];
  return faults.filter(([, found]) => found).map(([name]) => name);
}

/** Written in traditional characters, with no simplified version beside. */
function isTraditional({ blocks }: DocumentText): boolean {
  const shares = blocks.map(({ text }) => {
    const han = text.match(/\p{Script=Han}/gu) ?? [];
    const old = han.filter((char) => normalise(char) !== char).length;
    return { han: han.length, old };
  });
  const sum = (of: readonly { han: number }[]): number => of.reduce((total, { han }) => total + han, 0);
  const all = sum(shares);
  const old = shares.reduce((total, one) => total + one.old, 0);
  const simplified = sum(shares.filter((one) => one.han >= 10 && one.old / one.han < SIMPLIFIED_SHARE));
  return all > 0 && old / all > TRADITIONAL_SHARE && simplified / all < SIMPLIFIED_PART;
}

function charsOf({ blocks }: DocumentText): number {
  return blocks.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0);
}

function hasIndex({ blocks, style }: DocumentText): boolean {
  return style.anchors >= INDEX_LINKS || blocks.some(({ text }) => text.length < 60 && INDEX_WORDS.test(text));
}
