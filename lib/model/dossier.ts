/** Where an operator says who it is, in the order in which a reader compares them. */
export const DOSSIER_SLOTS = [
  /** A number shown on the pages. */
  'filing-number',
  /** Whose a number is, as a person read it in the register. */
  'filing-subject',
  'policy-processor',
  'agreement-party',
  /** The copyright line. */
  'footer',
  /** Beside a filing number. */
  'number-line',
  /** Named as operator elsewhere on a page. */
  'page',
  'licence-page',
  'credit-code',
  'address',
  'phone',
  'email',
] as const;
export type DossierSlot = (typeof DOSSIER_SLOTS)[number];

/** Slots that hold the operator's name. */
export const NAME_SLOTS = [
  'filing-subject',
  'policy-processor',
  'agreement-party',
  'footer',
  'number-line',
  'page',
] as const satisfies readonly DossierSlot[];

/** Why a slot holds what it holds, or nothing. */
export const DOSSIER_STATES = [
  'found',
  /** Looked for and not there. */
  'not-found',
  /** No document of the kind was opened: nobody knows. */
  'not-opened',
  /** Nobody has asked the register yet. */
  'not-asked',
  /** The register has no such number. */
  'not-registered',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** How a value stands to the one that others are compared with. */
export const DOSSIER_MATCHES = ['reference', 'same', 'nearly', 'differs'] as const;
export type DossierMatch = (typeof DOSSIER_MATCHES)[number];

/** What comparing the values of one subject came to. */
export const DOSSIER_VERDICTS = [
  'same',
  'nearly',
  'differs',
  /** They differ, and a document says how they belong together. */
  'explained',
  /** One place only: nothing to compare. */
  'single',
  'none',
] as const;
export type DossierVerdict = (typeof DOSSIER_VERDICTS)[number];
