import type { DocumentText } from '@/lib/recognise/policy/document';
import { readPolicy } from '@/lib/recognise/policy/read-policy';
import { POLICY_RULE_IDS, type PolicyRuleId, type PolicyVerdict } from '@/lib/recognise/policy/reading';
import { namesRecipient } from '@/lib/recognise/policy/recipients';
import type { PolicyHosts, PolicyLabel } from '@/test/corpora/policies/read-policies';

/** One labelled conclusion beside the one that was read. */
export interface Judged {
  readonly rule: string;
  readonly id: string;
  readonly frozen: boolean;
  readonly label: string;
  readonly read: string;
  readonly right: boolean;
  /** What was shown for it. */
  readonly shown: string;
}

/** Right conclusions of one rule in one part. */
export interface RuleScore {
  readonly asked: number;
  readonly right: number;
  /** Labels that the rule applies. */
  readonly applicable: number;
}

/** Reads every document and compares it rule by rule with its label. */
export function judgePolicies(
  labels: readonly PolicyLabel[],
  shown: ReadonlyMap<string, DocumentText>,
): readonly Judged[] {
  return labels.flatMap((label) => {
    const { verdicts } = readPolicy(documentOf(shown, label.id));
    return POLICY_RULE_IDS.map((rule) => judgedRule(label, rule, verdicts[rule]));
  });
}

function judgedRule(label: PolicyLabel, rule: PolicyRuleId, verdict: PolicyVerdict | undefined): Judged {
  const wanted = label.outcomes[rule] ?? 'inapplicable';
  const accepted: readonly string[] = [wanted, ...(label.alsoAcceptable?.[rule] ?? [])];
  const read = verdict?.outcome ?? 'none';
  return {
    ...{ rule, id: label.id, frozen: label.frozen, label: wanted, read },
    right: accepted.includes(read),
    shown: [...(verdict?.words ?? []), ...(verdict?.missing ?? []).map((key) => `-${key}`)].join(' ‖ '),
  };
}

/**
 * POL-006 over the labelled hosts. Whether a host is the processor's own is told by the owner that the label names; who
 * else owns a host is looked up as the product does, by the host alone.
 */
export function judgeRecipients(
  hosts: readonly PolicyHosts[],
  shown: ReadonlyMap<string, DocumentText>,
): readonly Judged[] {
  return hosts.flatMap((entry) => {
    const document = documentOf(shown, entry.id);
    const { facts } = readPolicy(document);
    return entry.hosts.map(({ host, owner, outcome, alsoAcceptable = [] }): Judged => {
      const words = namesRecipient(document, { host, names: [] });
      const named = words === null ? 'failed' : 'passed';
      const read = owner === facts.processor ? 'inapplicable' : named;
      return {
        ...{ rule: 'POL-006', id: `${entry.id} ${host}`, frozen: entry.frozen, label: outcome, read },
        right: [outcome, ...alsoAcceptable].includes(read),
        shown: words ?? '',
      };
    });
  });
}

/** Right and asked, rule by rule. */
export function scoreByRule(judged: readonly Judged[]): ReadonlyMap<string, RuleScore> {
  const scores = new Map<string, RuleScore>();
  for (const { rule, right, label } of judged) {
    const before = scores.get(rule) ?? { asked: 0, right: 0, applicable: 0 };
    scores.set(rule, {
      asked: before.asked + 1,
      right: before.right + (right ? 1 : 0),
      applicable: before.applicable + (label === 'inapplicable' ? 0 : 1),
    });
  }
  return new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Failed and passed verdicts that show nothing, or words that the document does not have. */
export function groundless(
  labels: readonly PolicyLabel[],
  shown: ReadonlyMap<string, DocumentText>,
): readonly string[] {
  return labels.flatMap(({ id }) => {
    const document = documentOf(shown, id);
    const text = `${document.title}\n${document.blocks.map((block) => block.text).join('\n')}`;
    return Object.entries(readPolicy(document).verdicts).flatMap(([rule, { outcome, words, missing }]) => {
      const strange = words
        .filter((one) => !text.includes(one))
        .map(() => `${id} ${rule}: words are not the document's`);
      const judged = outcome === 'failed' || outcome === 'passed';
      const bare = judged && words.length === 0 && missing.length === 0 ? [`${id} ${rule}: shows nothing`] : [];
      return [...strange, ...bare];
    });
  });
}

function documentOf(shown: ReadonlyMap<string, DocumentText>, id: string): DocumentText {
  const document = shown.get(id);
  if (!document) throw new Error(`${id} was not read`);
  return document;
}
