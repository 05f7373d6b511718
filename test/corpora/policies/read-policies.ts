import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DECLARED_TYPES, POLICY_RULE_IDS } from '@/lib/recognise/policy/reading';

/**
 * Policies and agreements in the styles that real ones have, labelled after `GUIDE.md` by somebody who had not read the
 * recogniser. `tuning` may be looked at while a recogniser is written; `frozen` only measures it.
 */

const PARTS = ['tuning', 'frozen'] as const;
const JUDGEMENTS = ['passed', 'failed', 'cantTell', 'inapplicable'] as const;
/** Rules on finding and opening a document: no text tells them. */
const OPENING_RULES = ['POL-001', 'POL-002', 'POL-019'] as const;
const LABELLED_RULES = [...POLICY_RULE_IDS, ...OPENING_RULES] as const;

const words = v.nullable(v.pipe(v.string(), v.nonEmpty()));
const perRule = <T extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: T) =>
  v.record(v.picklist(LABELLED_RULES), schema);

const labelSchema = v.strictObject({
  id: v.string(),
  style: v.string(),
  document: v.picklist(['privacy-policy', 'user-agreement', 'combined', 'not-a-policy']),
  hanChars: v.number(),
  hanRatio: v.number(),
  facts: v.strictObject({
    processor: words,
    contact: v.nullable(v.strictObject({ phone: words, email: words, address: words })),
    dates: v.strictObject({ updated: words, effective: words }),
    company_names: v.array(v.string()),
    types: v.array(v.picklist(DECLARED_TYPES)),
    recipients: v.array(v.string()),
    retention: words,
    minors: words,
    crossBorder: words,
    rights: v.array(v.string()),
    rightsWithPath: v.array(v.string()),
    credentialClauses: v.optional(v.strictObject({ use: words, custody: words, breach: words })),
  }),
  outcomes: perRule(v.picklist(JUDGEMENTS)),
  words: perRule(words),
  /** Conclusions that are as good. */
  alsoAcceptable: v.optional(perRule(v.array(v.picklist(JUDGEMENTS)))),
  /** Grounds that are no words of the text. */
  notes: v.optional(perRule(v.string())),
});

const hostsSchema = v.strictObject({
  id: v.string(),
  hosts: v.array(
    v.strictObject({
      host: v.string(),
      owner: v.string(),
      outcome: v.picklist(JUDGEMENTS),
      alsoAcceptable: v.optional(v.array(v.picklist(JUDGEMENTS))),
      words,
      note: v.optional(v.string()),
      /** Rules whose statement in the policy this host contradicts. */
      contradicts: v.optional(v.array(v.string())),
    }),
  ),
});

/** A labelled document. */
export type PolicyLabel = v.InferOutput<typeof labelSchema> & { readonly frozen: boolean; readonly html: string };
/** Hosts that pages with this policy contacted, and whether the policy names who runs them. */
export type PolicyHosts = v.InferOutput<typeof hostsSchema> & { readonly frozen: boolean };

/** Every document with its label, in order of id. */
export function readPolicies(): readonly PolicyLabel[] {
  const labels = PARTS.flatMap((part) => {
    const entries = v.parse(v.array(labelSchema), parseFile(`labels.${part}.json`));
    const files = readdirSync(new URL(`./${part}/`, import.meta.url)).map((name) => name.replace(/\.html$/, ''));
    const ids = entries.map(({ id }) => id);
    if ([...files].sort().join() !== [...ids].sort().join()) throw new Error(`${part}: labels and documents differ`);
    return entries.map((label) => ({
      ...label,
      frozen: part === 'frozen',
      html: readFile(`${part}/${label.id}.html`),
    }));
  });
  return labels.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The hosts of those documents that have some. */
export function readPolicyHosts(): readonly PolicyHosts[] {
  return PARTS.flatMap((part) =>
    v
      .parse(v.array(hostsSchema), parseFile(`hosts.${part}.json`))
      .map((hosts) => ({ ...hosts, frozen: part === 'frozen' })),
  );
}

function parseFile(name: string): unknown {
  return JSON.parse(readFile(name));
}

function readFile(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}
