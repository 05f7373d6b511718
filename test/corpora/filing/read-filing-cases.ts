import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/**
 * Page bodies with filing numbers, or with what only looks like one, labelled after `GUIDE.md` by somebody who had not
 * read the recogniser. `*.tuning.jsonl` may be looked at while the recogniser is written; `*.frozen.jsonl` only measures it.
 */

export const CORPUS_KINDS = [
  'icp-subject',
  'icp-website',
  'icp-app',
  'icp-mini-program',
  'icp-quick-app',
  'icp-permit',
  'mps',
  'other-permit',
] as const;
export const CORPUS_LINKS = ['ok', 'outdated', 'wrong', 'look-alike', 'dead', 'none', 'text', 'copy'] as const;

/** Names the third that was written last, by people who had seen neither the recogniser nor most of the other pages. */
const HELD_OUT = 'held-';

const expectedSchema = v.strictObject({
  kind: v.picklist(CORPUS_KINDS),
  kindAlso: v.optional(v.array(v.picklist(CORPUS_KINDS))),
  number: v.pipe(v.string(), v.regex(/^\S+$/)),
  numberAlso: v.optional(v.array(v.string())),
  valid: v.union([v.boolean(), v.literal('warn')]),
  visible: v.boolean(),
  link: v.picklist(CORPUS_LINKS),
  linkAlso: v.optional(v.array(v.picklist(CORPUS_LINKS))),
  /** Reporting it and leaving it out are both right. */
  optional: v.optional(v.literal(true)),
});

const entrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^(?:table-\d+[a-z]?|(?:(?:more|later|held)-)?(?:foot|decoy)-\d+)$/)),
  /** A whole body, to be loaded by the parser. */
  html: v.pipe(v.string(), v.nonEmpty()),
  source: v.pipe(v.string(), v.regex(/^(?:table \d|own: )/)),
  /** Of the screen, in CSS pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(320), v.maxValue(1920)),
  expected: v.array(expectedSchema),
  note: v.optional(v.string()),
  imageOnly: v.optional(v.literal(true)),
  needsScript: v.optional(v.literal(true)),
  admitsNotFiled: v.optional(v.literal(true)),
});

/** One number that the labeller saw on a page. */
export type ExpectedNumber = v.InferOutput<typeof expectedSchema>;
/** One page of the corpus; a decoy expects nothing. */
export type FilingCase = v.InferOutput<typeof entrySchema> & { readonly decoy: boolean; readonly frozen: boolean };

/** The pages of all four files; throws with the entry's id when one breaks the guide's form. */
export function readFilingCases(): readonly FilingCase[] {
  const all = (['cases', 'decoys'] as const).flatMap((name) =>
    [false, true].flatMap((frozen) =>
      readLines(`${name}.${frozen ? 'frozen' : 'tuning'}.jsonl`).map((line) => readEntry(line, name, frozen)),
    ),
  );
  const known = new Set<string>();
  for (const { id } of all) {
    if (known.has(id)) throw new Error(`${id}: twice`);
    known.add(id);
  }
  return all;
}

function readEntry(line: string, name: 'cases' | 'decoys', frozen: boolean): FilingCase {
  const raw: unknown = JSON.parse(line);
  const parsed = v.safeParse(entrySchema, raw);
  const entry = parsed.output as { readonly id: string };
  // No more than the id: a frozen entry must not be shown by its failure.
  if (!parsed.success) throw new Error(`${entry.id}: ${v.getDotPath(parsed.issues[0]) ?? ''} breaks the guide's form`);
  const { id, expected } = parsed.output;
  const decoy = name === 'decoys';
  if (decoy !== id.includes('decoy-')) throw new Error(`${id}: in the wrong kind of file`);
  if (decoy && expected.length > 0) throw new Error(`${id}: a decoy expects nothing`);
  if (frozen !== id.startsWith(HELD_OUT)) throw new Error(`${id}: in the wrong part`);
  return { ...parsed.output, decoy, frozen };
}

function readLines(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
