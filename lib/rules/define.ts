import type { EventKind } from '@/lib/model/event';
import type { EvidenceKind } from '@/lib/model/report';
import type {
  Automation,
  Bilingual,
  Category,
  Container,
  Pass,
  Phase,
  Profile,
  Severity,
} from '@/lib/model/vocabulary';
import type { Timed, Timeline, VisitView } from '@/lib/timeline/view';

/** A clause a rule rests on. `verified` follows the catalogue: true only where it says V. */
export interface Clause {
  readonly document: string;
  /** Number of the document, such as 国信办秘字〔2019〕191号. */
  readonly number?: string;
  readonly article: string;
  /** ISO date of issue or of coming into force. */
  readonly date?: string;
  readonly verified: boolean;
  /** `V` primary text read, `V2` secondary copy read, `M` from memory: the clause awaits confirmation. */
  readonly evidence: 'V' | 'V2' | 'M';
}

/** A piece of evidence: an event of the visit, a prompt, or the words themselves. */
export interface EvidenceDraft {
  readonly kind: EvidenceKind;
  readonly ref: string;
}

/** One violation or doubt that a rule found on a visit. The runner adds everything else. */
export interface Draft {
  readonly outcome: 'failed' | 'cantTell';
  /**
   * What happened, on this page, in words a tester can act on. Says "suspected" where law is concerned, never "illegal".
   * Holds no times and no counts that vary between runs: two runs give the same words, the moment is in `atMs`.
   */
  readonly message: Bilingual;
  /** Visit clock; null where no moment applies (a missing number). */
  readonly atMs: number | null;
  readonly evidence: readonly EvidenceDraft[];
  /** Replaces the rule's severity; the runner then keeps the catalogue's as `baseSeverity`. */
  readonly severity?: Severity;
  /** What stays the same across runs and tells two findings of this rule on this page apart. No times, no counts. */
  readonly subject: string;
}

/** What a rule may know besides the visit. */
export interface RuleContext {
  readonly profile: Profile;
  readonly container: Container;
  readonly timeline: Timeline;
  /** Year of the recording's start, for number plausibility: rules have no clock. */
  readonly year: number;
}

/** A visit narrowed to the event kinds that the rule declared in `needs`. */
export interface RuleVisit<K extends EventKind> extends Omit<VisitView, 'of' | 'events'> {
  of<T extends K>(kind: T): readonly Timed<T>[];
  phaseAt(ms: number): Phase;
}

/** Says what was seen to be in order, where that is worth knowing. The same on every run, as a draft's message is. */
export interface Praise {
  readonly passed: Bilingual;
  readonly evidence: readonly EvidenceDraft[];
}

/** Drafts (none: passed), what was seen to be in order, or why the rule does not apply to this visit. */
export type Verdict = readonly Draft[] | Praise | 'inapplicable';

export interface Rule<K extends EventKind = EventKind> {
  /** Catalogue code, the same as the start of the file name. */
  readonly id: string;
  readonly severity: Severity | { readonly web: Severity; readonly miniProgram: Severity };
  readonly automation: Automation;
  /** Event kinds without which there is no verdict. Missing collection gives `untested`. */
  readonly needs: readonly K[];
  /** Passes in which the rule can be judged; others give `inapplicable`. Default: all. */
  readonly passes?: readonly (Pass | 'flow')[];
  readonly clauses: readonly Clause[];
  readonly title: Bilingual;
  /** Why it matters and what is looked at, two or three sentences. */
  readonly explanation: Bilingual;
  /** What to do about it. */
  readonly fix: Bilingual;
  /** What the rule takes care not to report. */
  readonly notReported: Bilingual;
  /** Example of the violation and of a compliant page. */
  readonly bad: Bilingual;
  readonly good: Bilingual;
  /** Penalty keys of the catalogue (P-WX, P-PIPL …). */
  readonly penalties: readonly string[];
  check(visit: RuleVisit<K>, context: RuleContext): Verdict;
}

/** A rule as the registry knows it: with the category that its folder names. */
export type RegisteredRule = Rule & { readonly category: Category };

/** Types a rule. `check` can read only the kinds listed in `needs`. */
export function defineRule<const K extends EventKind>(rule: Rule<K>): Rule<K> {
  return rule;
}
