import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { PROMPT_KINDS } from '@/lib/model/vocabulary';

/**
 * Words of buttons and prompts seen in public products, labelled after `GUIDE.md` by people who had not read the
 * recognisers. `*.tuning.json` may be looked at while a recogniser is written; `*.frozen.json` only measures it.
 */

export const BUTTON_ROLES = ['accept', 'reject', 'close', 'link', 'other'] as const;
/** What a dialog is about when it asks for nothing. */
export const TOPICS = [
  'marketing',
  'coupon',
  'update',
  'error',
  'network',
  'picker',
  'share',
  'customer-service',
  'captcha',
  'paywall',
  'age-gate',
  'maintenance',
  'confirmation',
  'other',
] as const;
const TEXT_LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** An entry is frozen when the first byte of its text's SHA-256 is below this: 77 of 256, 30 %. */
const FROZEN_BELOW = 77;
const LONGEST_BODY = 200;

const seenSchema = v.strictObject({
  where: v.pipe(v.string(), v.regex(/^(npm:|github:|public code, file |lexicon:)./)),
});
const trimmed = v.pipe(
  v.string(),
  v.check((text) => text === text.trim(), 'expected no space at either end'),
);
const wordsSchema = v.pipe(trimmed, v.nonEmpty());

const buttonSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    text: wordsSchema,
    lang: v.picklist(TEXT_LANGS),
    /** The context-free reading. */
    role: v.picklist(BUTTON_ROLES),
    ambiguous: v.optional(v.literal(true)),
    /** With `ambiguous`: every role that is right in some dialog, `role` first. */
    roles: v.optional(v.array(v.picklist(BUTTON_ROLES))),
    seen: seenSchema,
  }),
  v.check((entry) => hasFittingRoles(entry.role, entry.ambiguous, entry.roles), 'roles and ambiguous do not fit'),
);

const promptBase = {
  id: v.string(),
  lang: v.picklist(TEXT_LANGS),
  title: trimmed,
  body: v.pipe(trimmed, v.maxLength(LONGEST_BODY)),
  buttons: v.array(wordsSchema),
  seen: seenSchema,
};
const promptSchema = v.union([
  v.strictObject({
    ...promptBase,
    kind: v.picklist(PROMPT_KINDS),
    purpose: v.picklist(['stated', 'vague', 'absent']),
    inducement: v.boolean(),
    coercive: v.boolean(),
  }),
  v.strictObject({ ...promptBase, kind: v.null(), topic: v.picklist(TOPICS) }),
]);

/** A dialog written for the corpus after the pages' guide, in the manner of public products; no product's own words. */
const writtenSchema = v.union([
  v.strictObject({
    id: v.string(),
    lang: v.picklist(TEXT_LANGS),
    title: trimmed,
    body: trimmed,
    fields: v.array(wordsSchema),
    buttons: v.array(wordsSchema),
    kind: v.picklist(PROMPT_KINDS),
    orKind: v.array(v.picklist(PROMPT_KINDS)),
    asks: v.array(v.picklist(PROMPT_KINDS)),
    purpose: v.picklist(['stated', 'vague', 'absent']),
    canDecline: v.nullable(v.boolean()),
    inducement: v.boolean(),
  }),
  v.strictObject({
    id: v.string(),
    lang: v.picklist(TEXT_LANGS),
    title: trimmed,
    body: trimmed,
    fields: v.array(wordsSchema),
    buttons: v.array(wordsSchema),
    kind: v.null(),
    topic: v.string(),
  }),
]);

const fileSchema = v.strictObject({ format: v.literal(1), frozen: v.boolean(), entries: v.array(v.unknown()) });

/** A control's words and the part it plays in a dialog. */
export type ButtonText = v.InferOutput<typeof buttonSchema> & { readonly frozen: boolean };
/** A dialog's words and what it asks for; `kind` null when it asks for nothing. */
export type PromptText = v.InferOutput<typeof promptSchema> & { readonly frozen: boolean };

/** The button texts of both files; throws with the entry's id when one breaks the guide's form. */
export function readButtons(): readonly ButtonText[] {
  return readBoth('buttons', buttonSchema, 'b', (entry) => entry.text);
}

/** The prompt texts of both files; throws with the entry's id when one breaks the guide's form. */
export function readPrompts(): readonly PromptText[] {
  return readBoth('prompts', promptSchema, 'p', (entry) =>
    [entry.title, entry.body, entry.buttons.join('/')].join('\n'),
  );
}

/** A written dialog; `frozen` where its number is divisible by three. */
export type WrittenPrompt = v.InferOutput<typeof writtenSchema> & { readonly frozen: boolean };

/** The written dialogs of both files; throws with the entry's id when one is in the wrong file or there twice. */
export function readWritten(): readonly WrittenPrompt[] {
  const entries = [false, true].flatMap((frozen) => {
    const file = v.parse(fileSchema, readJson(`written.${frozen ? 'frozen' : 'tuning'}.json`));
    return file.entries.map((raw) => ({ ...parseEntry(writtenSchema, raw), frozen }));
  });
  const known = new Set<string>();
  for (const { id, frozen } of entries) {
    if (known.has(id) || frozen !== (Number(id.slice(3)) % 3 === 0))
      throw new Error(`${id}: twice, or in the wrong file`);
    known.add(id);
  }
  return entries;
}

type Entry = { readonly id: string };

function readBoth<Schema extends v.GenericSchema<unknown, Entry>>(
  name: string,
  schema: Schema,
  prefix: string,
  wordsOf: (entry: v.InferOutput<Schema>) => string,
): (v.InferOutput<Schema> & { readonly frozen: boolean })[] {
  const entries = [false, true].flatMap((frozen) => {
    const file = v.parse(fileSchema, readJson(`${name}.${frozen ? 'frozen' : 'tuning'}.json`));
    if (file.frozen !== frozen) throw new Error(`${name}: a file's \`frozen\` contradicts its name`);
    return file.entries.map((raw) => ({ ...parseEntry(schema, raw), frozen }));
  });
  const known = new Set<string>();
  for (const entry of entries) {
    const hash = createHash('sha256').update(wordsOf(entry), 'utf8').digest();
    // The id is made of the words, so unique ids also mean distinct words.
    if (entry.id !== `${prefix}-${hash.toString('hex').slice(0, 10)}`)
      throw new Error(`${entry.id}: not its words' id`);
    if (entry.frozen !== hash.readUInt8(0) < FROZEN_BELOW) throw new Error(`${entry.id}: in the wrong file`);
    if (known.has(entry.id)) throw new Error(`${entry.id}: twice`);
    known.add(entry.id);
  }
  return entries;
}

function parseEntry<Schema extends v.GenericSchema>(schema: Schema, raw: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  throw new Error(`${JSON.stringify(raw)}: ${parsed.issues[0].message}`);
}

function hasFittingRoles(role: string, ambiguous: true | undefined, roles: readonly string[] | undefined): boolean {
  if (ambiguous === undefined) return roles === undefined;
  return roles !== undefined && roles.length > 1 && roles[0] === role && new Set(roles).size === roles.length;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
