import type { EventKind } from '@/lib/model/event';
import type { ReportClause, ReportResult } from '@/lib/model/report';
import type { Bilingual, Outcome, Profile, Severity } from '@/lib/model/vocabulary';
import type { Timeline, VisitView } from '@/lib/timeline/view';
import type { Clause, Draft, Praise, RegisteredRule, RuleContext, RuleVisit, Verdict } from './define';
import { fingerprint } from './fingerprint';
import { unreadDocuments } from './shared/unread-documents';

/**
 * Judges every visit by every rule. One result per violation for `failed` and `cantTell`, otherwise one per rule and
 * visit. A rule that throws gives `cantTell` with the error as its message, and the others go on.
 */
export function runRules(rules: readonly RegisteredRule[], timeline: Timeline): readonly ReportResult[] {
  const { recording } = timeline;
  const context: RuleContext = {
    profile: recording.profile,
    container: recording.container,
    timeline,
    year: Number(recording.startedAt.slice(0, 4)),
  };
  return timeline.visits.flatMap((visit) => rules.flatMap((rule) => judge(rule, visit, context)));
}

function judge(rule: RegisteredRule, visit: VisitView, context: RuleContext): ReportResult[] {
  const plain = (outcome: Outcome, message: Bilingual): ReportResult[] => [
    result(rule, visit, context.profile, { outcome, message }),
  ];
  if (visit.status === 'failed') return plain('untested', WORDS.failed);
  if (rule.automation === 'manual') return plain('untested', WORDS.manual);
  if (!appliesTo(rule, visit)) return plain('inapplicable', WORDS.otherPass);
  const missing = rule.needs.filter((kind) => !visit.collected.has(kind));
  if (missing.length > 0) return plain('untested', notCollected(missing));
  const verdict = check(rule, visit, context);
  if (verdict === 'inapplicable') {
    const unread = rule.needs.includes('document-read') ? unreadDocuments(visit, context) : null;
    return unread ? plain('untested', unread) : plain('inapplicable', WORDS.inapplicable);
  }
  if ('passed' in verdict) return [result(rule, visit, context.profile, { praise: verdict })];
  if (verdict.length === 0) return plain('passed', WORDS.passed);
  return distinct(verdict.map((draft) => result(rule, visit, context.profile, { draft })));
}

function check(rule: RegisteredRule, visit: VisitView, context: RuleContext): Verdict {
  try {
    return rule.check(visit as unknown as RuleVisit<EventKind>, context);
  } catch (error) {
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [
      {
        outcome: 'cantTell',
        message: {
          zh: `规则执行出错，未能判断：${words}`,
          en: `The rule failed with an error and could not decide: ${words}`,
        },
        atMs: null,
        evidence: [],
        subject: 'rule-error',
      },
    ];
  }
}

function appliesTo(rule: RegisteredRule, visit: VisitView): boolean {
  if (!rule.passes) return true;
  const name = visit.pass.startsWith('flow:') ? 'flow' : visit.pass;
  return rule.passes.some((pass) => pass === name);
}

type Content =
  | { readonly draft: Draft }
  | { readonly praise: Praise }
  | { readonly outcome: Outcome; readonly message: Bilingual };

function result(rule: RegisteredRule, visit: VisitView, profile: Profile, content: Content): ReportResult {
  const draft = 'draft' in content ? content.draft : null;
  const base = severityOf(rule, profile);
  const { outcome, message, evidence } = said(content);
  const severity = draft?.severity ?? base;
  return {
    ruleId: rule.id,
    category: rule.category,
    title: rule.title,
    outcome,
    severity,
    ...(severity === base ? {} : { baseSeverity: base }),
    pageId: visit.id,
    pass: visit.pass,
    message,
    atMs: draft?.atMs ?? null,
    phase: draft?.atMs == null ? null : visit.phaseAt(draft.atMs),
    evidence,
    fingerprint: fingerprint(rule.id, visit.url, visit.pass, draft?.subject ?? ''),
    clauses: rule.clauses.map(reportClause),
    fix: rule.fix,
  };
}

function said(content: Content): Pick<ReportResult, 'outcome' | 'message' | 'evidence'> {
  if ('draft' in content) return content.draft;
  if ('praise' in content) {
    return { outcome: 'passed', message: content.praise.passed, evidence: content.praise.evidence };
  }
  return { ...content, evidence: [] };
}

/** The catalogue's severity under a profile. */
export function severityOf(rule: RegisteredRule, profile: Profile): Severity {
  if (typeof rule.severity === 'string') return rule.severity;
  return profile === 'web' ? rule.severity.web : rule.severity.miniProgram;
}

/** A clause as the report shows it. */
export function reportClause({ document, article, verified, number, date }: Clause): ReportClause {
  return { document, article, verified, ...(number ? { number } : {}), ...(date ? { date } : {}) };
}

/** Two drafts with one subject are one violation; the first stands. */
function distinct(results: readonly ReportResult[]): ReportResult[] {
  const byPrint = new Map<string, ReportResult>();
  for (const one of results) if (!byPrint.has(one.fingerprint)) byPrint.set(one.fingerprint, one);
  return [...byPrint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

function notCollected(kinds: readonly string[]): Bilingual {
  const list = kinds.join(', ');
  return {
    zh: `本页没有采集所需的证据：${list}`,
    en: `Evidence that the rule needs was not collected on this page: ${list}`,
  };
}

const WORDS = {
  passed: { zh: '已检查，未发现问题', en: 'Checked, nothing found' },
  inapplicable: { zh: '本页没有出现该规则针对的情形', en: 'What the rule is about did not occur on this page' },
  otherPass: { zh: '该规则不在这一轮走查中判断', en: 'The rule is not judged in this pass' },
  manual: { zh: '需要人工判断', en: 'A person has to decide' },
  failed: { zh: '页面未能打开，没有检查', en: 'The page could not be opened, nothing was checked' },
} satisfies Record<string, Bilingual>;
