import type { Recording } from '@/lib/model/recording';
import type { Report, ReportPage, ReportResult, ReportRun } from '@/lib/model/report';
import type { Bilingual, Pass } from '@/lib/model/vocabulary';
import { RULES } from '@/lib/rules/registry';
import { runRules } from '@/lib/rules/run';
import { buildTimeline } from '@/lib/timeline/build';
import type { Timeline, VisitView } from '@/lib/timeline/view';
import { documentRows } from './rows/documents';
import { dossierRows } from './rows/dossier';
import { filingRows } from './rows/filing';
import { promptRows, shotRows } from './rows/prompts';
import { apiRows, infoRows, thirdPartyRows } from './rows/traffic';

/** Judges a recording with today's rules and lays everything out as `report.json` (`design.md` 6). Pure. */
export function buildReport(recording: Recording): Report {
  const timeline = buildTimeline(recording);
  const results = runRules(RULES, timeline);
  return {
    schemaVersion: 1,
    tool: { name: 'miniaudit', version: recording.tool.version },
    run: runFacts(recording),
    pages: timeline.visits.map(pageRow),
    results,
    prompts: promptRows(timeline),
    filing: filingRows(timeline),
    personalInfo: infoRows(timeline),
    apiCalls: apiRows(timeline),
    thirdParties: thirdPartyRows(timeline),
    dossiers: dossierRows(timeline),
    documents: documentRows(timeline),
    shots: shotRows(timeline),
    notTested: notTested(results, timeline),
  };
}

function runFacts(recording: Recording): ReportRun {
  const { startedAt, endedAt, source, container, profile, device, lang, browser } = recording;
  const consentPasses = [...new Set(recording.walks.map((walk) => walk.pass))] as Pass[];
  return { startedAt, endedAt, source, container, profile, device, lang, browser, consentPasses };
}

function pageRow(visit: VisitView): ReportPage {
  const { id, url, title, pass, status, error, firstPaintMs, contentAtMs, firstGestureMs, armed } = visit;
  return { id, url, title, pass, status, error, firstPaintMs, contentAtMs, firstGestureMs, armed };
}

/** Rules without a verdict on any page, with the reason they gave. */
function notTested(results: readonly ReportResult[], timeline: Timeline): Report['notTested'] {
  if (timeline.visits.length === 0) return RULES.map((rule) => ({ ruleId: rule.id, reason: NO_PAGE }));
  return RULES.flatMap((rule) => {
    const own = results.filter((result) => result.ruleId === rule.id);
    const untested = own.filter((result) => result.outcome === 'untested');
    const [first] = untested;
    return first && untested.length === own.length ? [{ ruleId: rule.id, reason: first.message }] : [];
  });
}

const NO_PAGE: Bilingual = { zh: '没有任何页面被打开', en: 'No page was opened' };
