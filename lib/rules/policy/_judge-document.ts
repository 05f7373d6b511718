import type { Bilingual, Severity } from '@/lib/model/vocabulary';
import type { PolicyRuleId, PolicyVerdict } from '@/lib/recognise/policy/reading';
import type { Draft, EvidenceDraft, RuleContext, Verdict } from '@/lib/rules/define';
import { type DocumentVisit, policiesOf, profileNote, type ReadDocument } from '@/lib/rules/shared/documents';
import { pageOf } from '@/lib/rules/shared/page-route';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { missingWords } from './_missing';

/** What a rule says of a document: of one that fails, and of one that a person has to look at. */
export interface DocumentSays {
  /** Follows the document's name, without a full stop: “没有写明……”. */
  readonly failed: Bilingual;
  /** The same, ending in what the person is to decide. */
  readonly doubt: Bilingual;
  readonly severity?: Severity | undefined;
  /** Annexes of the policy (lists, rules for children) may hold what the policy itself leaves out. */
  readonly annexes?: boolean;
  /** What the list of findings is called where it is not one of things missing. */
  readonly list?: Bilingual;
  /** The rule never fails by itself. */
  readonly assisted?: boolean;
}

interface Judged {
  readonly of: ReadDocument;
  readonly verdict: PolicyVerdict;
}

const MISSING: Bilingual = { zh: '缺少', en: 'Missing' };
/** What a picture says cannot be read: POL-003 tells so once for all rules. */
const NEEDS_NO_WORDS: ReadonlySet<PolicyRuleId> = new Set<PolicyRuleId>(['POL-003', 'POL-021']);
const MOST_WORDS = 3;
const QUOTE_LENGTH = 60;

/** Judges the program's privacy policy by the reading's verdict, once a start address. */
export function judgePolicy(id: PolicyRuleId, visit: DocumentVisit, context: RuleContext, says: DocumentSays): Verdict {
  if (!judgesStart(visit, context)) return 'inapplicable';
  const judged = judgedBy(id, policiesOf(visit, context));
  const best = says.annexes ? judged.find(({ verdict }) => verdict.outcome === 'passed') : undefined;
  const main = best ?? judged[0];
  return main ? verdictOf(main, says) : 'inapplicable';
}

/** Judges each of some documents by itself. */
export function judgeEach(id: PolicyRuleId, documents: readonly ReadDocument[], says: DocumentSays): Verdict {
  const judged = judgedBy(id, documents);
  if (judged.length === 0) return 'inapplicable';
  return judged.flatMap((one) => draftOf(one, says) ?? []);
}

function judgedBy(id: PolicyRuleId, documents: readonly ReadDocument[]): readonly Judged[] {
  return documents.flatMap((of) => {
    const verdict = of.reading.verdicts[id];
    if (!verdict || verdict.outcome === 'inapplicable') return [];
    return isUnreadable(verdict) && !NEEDS_NO_WORDS.has(id) ? [] : [{ of, verdict }];
  });
}

function isUnreadable({ outcome, missing }: PolicyVerdict): boolean {
  return outcome === 'cantTell' && missing.length === 1 && missing[0] === 'text';
}

function verdictOf(judged: Judged, says: DocumentSays): Verdict {
  const draft = draftOf(judged, says);
  if (draft) return [draft];
  const { of, verdict } = judged;
  if (verdict.words.length === 0) return [];
  const words = quoted(verdict.words);
  return {
    passed: { zh: `${nameOf(of)}写有：${words}。`, en: `${nameOf(of)} says: ${words}.` },
    evidence: evidenceOf(of, verdict),
  };
}

function draftOf({ of, verdict }: Judged, says: DocumentSays): Draft | null {
  if (verdict.outcome !== 'failed' && verdict.outcome !== 'cantTell') return null;
  const failed = verdict.outcome === 'failed' && !says.assisted;
  return documentDraft(of, failed ? says.failed : says.doubt, {
    outcome: failed ? 'failed' : 'cantTell',
    words: verdict.words,
    missing: verdict.missing,
    severity: says.severity,
    list: says.list,
  });
}

interface DraftParts {
  readonly outcome: Draft['outcome'];
  readonly words: readonly string[];
  readonly missing?: readonly string[];
  readonly severity?: Severity | undefined;
  readonly list?: Bilingual | undefined;
  /** Where one document can have several findings of a rule. */
  readonly subject?: string;
}

/** A finding on a document: what is said of it, the words that it rests on, and what is missing. */
export function documentDraft(of: ReadDocument, says: Bilingual, parts: DraftParts): Draft {
  const { outcome, words, missing = [], severity, list = MISSING, subject = '' } = parts;
  const lack = missingWords(missing);
  const note = profileNote(of.event);
  const zh = [
    lack.zh === '' ? '' : `${list.zh}：${lack.zh}。`,
    words.length === 0 ? '' : `依据的文字：${quoted(words)}。`,
  ].join('');
  const en = [
    lack.en === '' ? '' : ` ${list.en}: ${lack.en}.`,
    words.length === 0 ? '' : ` It says: ${quoted(words)}.`,
  ].join('');
  return {
    outcome,
    message: {
      zh: `${nameOf(of)}${ended(says.zh, '。')}${zh}${note.zh}`,
      en: `${nameOf(of)} ${ended(says.en, '.')}${en}${note.en}`,
    },
    atMs: null,
    evidence: evidenceOf(of, { words }),
    ...(severity === undefined ? {} : { severity }),
    subject: [pageOf(of.event.requestedUrl), subject].join('|'),
  };
}

function ended(text: string, stop: string): string {
  return /[。？?.]$/.test(text) ? text : `${text}${stop}`;
}

/** The document as its link calls it. */
export function nameOf({ event }: Pick<ReadDocument, 'event'>): string {
  return `《${event.linkText.replace(/[《》]/g, '').trim()}》`;
}

/** Words of a document between corner brackets, the first few of them. */
export function quoted(words: readonly string[]): string {
  const some = words.slice(0, MOST_WORDS).map((text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return `「${line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line}」`;
  });
  return some.join('、');
}

function evidenceOf({ event }: ReadDocument, { words }: Pick<PolicyVerdict, 'words'>): readonly EvidenceDraft[] {
  return [event.url, ...words.slice(0, MOST_WORDS)].map((ref) => ({ kind: 'text', ref }));
}
