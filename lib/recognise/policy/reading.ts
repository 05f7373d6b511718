/** What is read from a policy or an agreement. */

/** Rules that are judged on the document alone. */
export const POLICY_RULE_IDS = [
  'POL-003',
  'POL-004',
  'POL-005',
  'POL-007',
  'POL-008',
  'POL-009',
  'POL-010',
  'POL-011',
  'POL-012',
  'POL-014',
  'POL-015',
  'POL-016',
  'POL-017',
  'POL-020',
  'POL-021',
] as const;
export type PolicyRuleId = (typeof POLICY_RULE_IDS)[number];

/** Kinds of personal information that a policy may declare. */
export const DECLARED_TYPES = [
  'phone',
  'id-card',
  'bank-card',
  'email',
  'name',
  'address',
  'location',
  'plate',
  'birthday',
  'openid',
  'device-id',
  'ip',
  'photo',
  'face',
  'album',
  'camera',
  'microphone',
  'contacts',
  'clipboard',
  'calendar',
  'health',
  'order',
  'payment',
  'profile',
] as const;
export type DeclaredType = (typeof DECLARED_TYPES)[number];

/** What a person may ask of the processor (PIPL 44 to 50). */
export const RIGHTS = ['access', 'copy', 'correct', 'supplement', 'delete', 'close-account', 'withdraw'] as const;
export type PolicyRight = (typeof RIGHTS)[number];

/** What a document is. */
export type DocumentKind = 'privacy-policy' | 'user-agreement' | 'combined' | 'not-a-policy';

/** The conclusion on one rule. */
export interface PolicyVerdict {
  readonly outcome: 'passed' | 'failed' | 'cantTell' | 'inapplicable';
  /** The exact words of the document that it rests on; empty where the fault is that something is absent. */
  readonly words: readonly string[];
  /** Keys of what was looked for and not found. */
  readonly missing: readonly string[];
}

/** How to reach the processor, as written. */
export interface PolicyContact {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

/** What an agreement says on IDs, accounts and other credentials: the words of each clause, or null. */
export interface CredentialClauses {
  readonly use: string | null;
  readonly custody: string | null;
  readonly breach: string | null;
}

/** What the document states, as written. */
export interface PolicyFacts {
  /** The one who processes the information, or the party of the agreement. */
  readonly processor: string | null;
  readonly companies: readonly string[];
  readonly contact: PolicyContact;
  readonly dates: { readonly updated: string | null; readonly effective: string | null };
  readonly declaredTypes: readonly DeclaredType[];
  /** Names and hosts of those who receive information, as written. */
  readonly recipients: readonly string[];
  readonly rights: { readonly present: readonly PolicyRight[]; readonly withPath: readonly PolicyRight[] };
  readonly credentialClauses: CredentialClauses;
}

/** A document read. */
export interface PolicyReading {
  readonly kind: DocumentKind;
  readonly hanChars: number;
  /** Han characters among Han and Latin letters. */
  readonly hanRatio: number;
  readonly facts: PolicyFacts;
  readonly verdicts: Readonly<Partial<Record<PolicyRuleId, PolicyVerdict>>>;
}
