import { readFileSync } from 'node:fs';
import type { ReportPrompt } from '@/lib/model/report';
import type { PromptKind, Purpose } from '@/lib/model/vocabulary';

/** What a person saw of one prompt (`test/corpora/pages/GUIDE.md`); null where the pictures do not tell. */
export interface PromptLabel {
  readonly kind: PromptKind;
  readonly orKind?: readonly PromptKind[];
  /** Everything that it wants. */
  readonly asks?: readonly PromptKind[];
  readonly beforeContent: boolean | null;
  readonly canDecline: boolean | null;
  readonly purpose: Purpose | null;
  readonly preticked: boolean | null;
  readonly inducement: boolean | null;
}

export interface PageLabel {
  readonly id: string;
  readonly prompts: readonly PromptLabel[];
  readonly topic?: string;
}

/** One page: what was labelled and what was reported, in order of time. */
export interface LabelledPage {
  readonly label: PageLabel;
  readonly frozen: boolean;
  readonly reported: readonly ReportPrompt[];
}

export const FIELDS = ['beforeContent', 'canDecline', 'purpose', 'preticked', 'inducement'] as const;
export type Field = (typeof FIELDS)[number];

interface Pair {
  readonly page: LabelledPage;
  readonly label: PromptLabel | null;
  readonly row: ReportPrompt | null;
}

/** Figures of one part of the corpus. */
export interface Score {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly negatives: number;
  readonly alarms: number;
  readonly fields: Readonly<Record<Field, { readonly right: number; readonly asked: number }>>;
  /** `label > reported` and how often. */
  readonly confusions: ReadonlyMap<string, number>;
  /** One line per disagreement. */
  readonly mistakes: readonly string[];
}

/** Reads the labels of both parts of the corpus. */
export function readLabels(): readonly { readonly label: PageLabel; readonly frozen: boolean }[] {
  return (['tuning', 'frozen'] as const).flatMap((part) => {
    const file = new URL(`../../corpora/pages/labels.${part}.json`, import.meta.url);
    const labels = JSON.parse(readFileSync(file, 'utf8')) as PageLabel[];
    return labels.map((label) => ({ label, frozen: part === 'frozen' }));
  });
}

/** Compares what was reported with what was seen. */
export function scoreOf(pages: readonly LabelledPage[]): Score {
  const pairs = pages.flatMap(pairsOf);
  const right = pairs.filter(isRight).length;
  const negatives = pages.filter(({ label }) => label.prompts.length === 0);
  return {
    pages: pages.length,
    precision: right / pairs.filter(({ row }) => row).length,
    recall: right / pairs.filter(({ label }) => label).length,
    negatives: negatives.length,
    alarms: negatives.filter(({ reported }) => reported.length > 0).length,
    fields: Object.fromEntries(FIELDS.map((field) => [field, fieldScore(pairs, field)])) as Score['fields'],
    confusions: confusionsOf(pairs.filter((pair) => !isRight(pair))),
    mistakes: pairs.flatMap(mistakesOf),
  };
}

/** Prompts of the right kind find each other first, then what is left in order of time. */
function pairsOf(page: LabelledPage): readonly Pair[] {
  const rows = [...page.reported].sort((a, b) => a.shownAtMs - b.shownAtMs);
  const pairs: Pair[] = [];
  const open: PromptLabel[] = [];
  for (const label of page.label.prompts) {
    const at = rows.findIndex((row) => kindsOf(label).includes(row.kind));
    if (at < 0) open.push(label);
    else pairs.push({ page, label, row: rows.splice(at, 1)[0] ?? null });
  }
  for (const label of open) pairs.push({ page, label, row: rows.shift() ?? null });
  return [...pairs, ...rows.map((row) => ({ page, label: null, row }))];
}

/**
 * The guide calls a log-in by phone a log-in, and a delivery form with a phone number another form; the lexicon (G10) and
 * AUTH-006 call both prompts for the phone. Where the label itself says that the number is wanted, either is right.
 */
function kindsOf({ kind, orKind, asks }: PromptLabel): readonly PromptKind[] {
  const byPhone = (kind === 'login' || kind === 'other') && asks?.includes('phone') === true;
  return [kind, ...(orKind ?? []), ...(byPhone ? (['phone'] as const) : [])];
}

function isRight({ label, row }: Pair): boolean {
  return label !== null && row !== null && kindsOf(label).includes(row.kind);
}

function fieldScore(pairs: readonly Pair[], field: Field): { right: number; asked: number } {
  const asked = pairs.filter(({ label, row }) => row !== null && label !== null && label[field] !== null);
  return { right: asked.filter(({ label, row }) => label?.[field] === row?.[field]).length, asked: asked.length };
}

function confusionsOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { page, label, row } of pairs) {
    const key = `${label?.kind ?? `(none: ${page.label.topic ?? 'beside'})`} > ${row?.kind ?? '(none)'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mistakesOf(pair: Pair): readonly string[] {
  const { page, label, row } = pair;
  const { id } = page.label;
  const words = (row?.text ?? '').replace(/\s+/g, ' ').slice(0, 70);
  if (!isRight(pair)) return [`${id} ${label?.kind ?? `none/${page.label.topic}`} > ${row?.kind ?? 'none'} ${words}`];
  return FIELDS.filter((field) => label?.[field] != null && label[field] !== row?.[field]).map(
    (field) => `${id} ${label?.kind} ${field} ${label?.[field]} > ${row?.[field]} ${words}`,
  );
}
