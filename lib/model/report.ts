import type { DocumentOutcome } from '@/lib/model/document-shape';
import type { DossierMatch, DossierSlot, DossierState, DossierVerdict } from '@/lib/model/dossier';
import type {
  Bilingual,
  ButtonRole,
  Category,
  Channel,
  ConsentState,
  Container,
  FilingKind,
  InfoBasis,
  InfoType,
  Lang,
  LinkVerdict,
  Outcome,
  Pass,
  Phase,
  PromptKind,
  PromptSource,
  Purpose,
  Severity,
} from '@/lib/model/vocabulary';

/** `report.json` (`design.md` 6). Other programs rely on these names; fields may be added, never renamed. */

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'miniaudit'; readonly version: string };
  readonly run: ReportRun;
  readonly pages: readonly ReportPage[];
  readonly results: readonly ReportResult[];
  readonly prompts: readonly ReportPrompt[];
  readonly filing: readonly ReportFiling[];
  readonly personalInfo: readonly ReportPersonalInfo[];
  readonly apiCalls: readonly ReportApiCall[];
  readonly thirdParties: readonly ReportThirdParty[];
  /** One a start address: who runs it, by every place that says so. */
  readonly dossiers: readonly ReportDossier[];
  /** Policies and agreements: those that were opened and those that were only seen. */
  readonly documents: readonly ReportDocument[];
  readonly shots: readonly ReportShot[];
  readonly notTested: readonly { readonly ruleId: string; readonly reason: Bilingual | string }[];
}

export interface ReportRun {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly source: 'scan' | 'attach' | 'har' | 'extension';
  readonly container: Container;
  readonly profile: 'web' | 'mini-program';
  readonly device: string;
  readonly lang: Lang;
  readonly browser: string;
  readonly consentPasses: readonly Pass[];
}

/** One visit: a page load or SPA route in one pass. */
export interface ReportPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly pass: Pass;
  readonly status: 'audited' | 'failed';
  readonly error: string | null;
  readonly firstPaintMs: number | null;
  readonly contentAtMs: number | null;
  readonly firstGestureMs: number | null;
  readonly armed: {
    readonly probe: boolean;
    readonly observer: boolean;
    readonly network: boolean;
    readonly lateStart: boolean;
    readonly gaps: readonly string[];
  };
}

export type EvidenceKind = 'prompt' | 'request' | 'api' | 'element' | 'storage' | 'text' | 'screenshot';

export interface ReportEvidence {
  readonly kind: EvidenceKind;
  /** Id of a row (`prompt-1`, `shot-2`), a selector, a masked URL or the words themselves. */
  readonly ref: string;
}

export interface ReportClause {
  readonly document: string;
  readonly article: string;
  readonly verified: boolean;
  /** Number and date of the document, where it has them. */
  readonly number?: string;
  readonly date?: string;
}

export interface ReportResult {
  readonly ruleId: string;
  readonly category: Category;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly baseSeverity?: Severity;
  readonly pageId: string;
  readonly pass: Pass;
  readonly message: Bilingual;
  readonly title: Bilingual;
  readonly atMs: number | null;
  readonly phase: Phase | null;
  readonly evidence: readonly ReportEvidence[];
  readonly fingerprint: string;
  readonly clauses: readonly ReportClause[];
  readonly fix: Bilingual;
}

export interface ReportPrompt {
  readonly id: string;
  readonly pageId: string;
  readonly pass: Pass;
  readonly kind: PromptKind;
  readonly source: PromptSource;
  readonly shownAtMs: number;
  readonly hiddenAtMs: number | null;
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly role: ButtonRole }[];
  readonly beforeContent: boolean;
  readonly beforeGesture: boolean;
  readonly canDecline: boolean;
  readonly purpose: Purpose;
  readonly inducement: boolean;
  readonly preticked: boolean;
  readonly coverage: number;
  readonly selector: string;
  /** How it was answered, on the visit's clock; null when nobody did. */
  readonly answer?: { readonly answer: 'accept' | 'reject' | 'close'; readonly atMs: number } | null;
}

export interface ReportFiling {
  readonly pageId: string;
  readonly kind: FilingKind;
  readonly text: string;
  readonly valid: boolean;
  readonly problem: string | null;
  readonly visible: boolean;
  readonly atBottom: boolean;
  readonly centred: boolean;
  readonly link: string | null;
  readonly linkBelow: boolean;
  readonly linkVerdict: LinkVerdict;
}

export interface ReportPersonalInfo {
  readonly pageId: string;
  readonly pass: Pass;
  readonly type: InfoType;
  readonly masked: string;
  readonly basis: InfoBasis;
  readonly confidence: number;
  readonly channel: Channel;
  readonly encoding: readonly string[];
  readonly secure: boolean;
  readonly party: 'first' | 'third';
  readonly host: string;
  readonly operator: string | null;
  readonly atMs: number;
  readonly phase: Phase;
  readonly consent: ConsentState;
  readonly request: { readonly method: string; readonly url: string; readonly harEntry: number | null } | null;
}

export interface ReportApiCall {
  readonly pageId: string;
  readonly pass: Pass;
  readonly api: string;
  readonly container: Container;
  readonly info: string | null;
  readonly atMs: number;
  readonly phase: Phase;
  readonly consent: ConsentState;
  readonly caller: string | null;
}

export interface ReportThirdParty {
  readonly host: string;
  readonly operator: string | null;
  readonly purpose: string | null;
  readonly requests: number;
  readonly firstAtMs: number;
  /** The visit that `firstAtMs` counts from. */
  readonly firstPageId?: string;
  readonly consent: ConsentState;
}

/** A picture that proves timing; `file` is relative to the report's folder. */
export interface ReportShot {
  readonly id: string;
  readonly pageId: string;
  readonly pass: Pass;
  readonly file: string;
  readonly atMs: number;
  readonly reason: 'before-prompt' | 'prompt' | 'content' | 'settled' | 'end' | 'finding';
  readonly promptId: string | null;
}

/** Who runs a program: what each place says, and what comparing them came to. */
export interface ReportDossier {
  /** The visit that judges the start address. */
  readonly pageId: string;
  /** In the order of the slots; a slot without a value has one entry that says why. */
  readonly entries: readonly ReportDossierEntry[];
  readonly conclusions: readonly ReportDossierConclusion[];
}

export interface ReportDossierEntry {
  readonly slot: DossierSlot;
  readonly state: DossierState;
  readonly value: string | null;
  /** The value among the words around it; for a register's answer the number it is about. */
  readonly words: string | null;
  /** Page or document that says so; null for a register. */
  readonly url: string | null;
  /** Visit that showed it; null in documents and registers. */
  readonly pageId: string | null;
  /** Whether a number or code is right by its own rules; null where there is none. */
  readonly valid: boolean | null;
  /** Null where nothing is compared. */
  readonly match: DossierMatch | null;
}

export interface ReportDossierConclusion {
  readonly about: 'name' | 'filing-number' | 'credit-code' | 'address';
  readonly verdict: DossierVerdict;
  readonly message: Bilingual;
}

/** What of a document could not be read; null where all of it was. */
export const DOCUMENT_UNREAD = [
  /** A PDF or another file. */
  'file',
  /** Its words are in pictures. */
  'pictures',
  /** Opens inside the page: there is no address to open by itself. */
  'no-address',
  /** Seen, and not opened. */
  'not-opened',
  'login',
  'empty',
  'failed',
  /** Longer than a recording keeps: the end is missing. */
  'cut',
] as const;
export type DocumentUnread = (typeof DOCUMENT_UNREAD)[number];

/** A policy or an agreement that the pages link. */
export interface ReportDocument {
  readonly id: string;
  /** The visit that judges the start address. */
  readonly pageId: string;
  /** What the link calls it, and what it calls itself. */
  readonly linkText: string;
  readonly title: string | null;
  /** Address of the link; null where only a script knows it. */
  readonly url: string | null;
  /** Where it ended. */
  readonly finalUrl: string | null;
  /** First visit that showed the link; null where it was found by searching beyond the walks. */
  readonly foundOn: string | null;
  /** From the start page, the tap on the link included. */
  readonly taps: number | null;
  /** Since the run's start; null where it was not opened. */
  readonly openedAtMs: number | null;
  readonly outcome: DocumentOutcome | 'not-opened';
  readonly status: number | null;
  readonly kind: 'privacy-policy' | 'user-agreement' | 'combined' | 'not-a-policy' | null;
  /** Letters and figures that were read. */
  readonly characters: number;
  readonly language: 'zh' | 'other' | null;
  readonly updated: string | null;
  readonly effective: string | null;
  /** Opened with the tester's own cookies and storage; otherwise as somebody who has never been there. */
  readonly ownProfile: boolean;
  readonly unread: DocumentUnread | null;
}
