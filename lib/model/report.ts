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
