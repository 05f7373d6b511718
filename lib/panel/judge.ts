import { type DocumentEntry, listDocuments } from '@/lib/documents/list-documents';
import type { AuditEvent } from '@/lib/model/event';
import type { Rect } from '@/lib/model/prompt-shape';
import type { Recording } from '@/lib/model/recording';
import type { Report, ReportResult } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import { buildReport } from '@/lib/report/build';
import { RULES } from '@/lib/rules/registry';
import { buildTimeline } from '@/lib/timeline/build';
import type { PromptView, VisitView } from '@/lib/timeline/view';
import { cutVisits } from '@/lib/timeline/visits';
import { type Callers, callersOf } from './callers';

/** Rules and their texts are large: this file is loaded by `import()` and by nothing else. */

/** A session judged as far as it has gone. */
export interface Judged {
  readonly recording: Recording;
  readonly report: Report;
  /** Visit id → its start on the recording's clock. */
  readonly startOf: ReadonlyMap<string, number>;
  readonly callers: Callers;
  /** The policies and agreements that its pages link. */
  readonly documents: readonly DocumentEntry[];
  /** Rule id → why it matters. */
  readonly explanations: ReadonlyMap<string, Bilingual>;
}

/** Where a finding is to be seen: an element of a document, and its place on the screen where that is known. */
export interface Place {
  readonly walk: string;
  readonly doc: string;
  readonly selector: string;
  /** Box in the viewport, and the viewport's size, when it was met. */
  readonly box: { readonly rect: Rect; readonly viewport: { readonly width: number; readonly height: number } } | null;
}

const EXPLANATIONS: ReadonlyMap<string, Bilingual> = new Map(RULES.map((rule) => [rule.id, rule.explanation]));

/** Judges a recording with today's rules and adds what the panel shows besides the report. */
export function judge(recording: Recording): Judged {
  const cuts = recording.walks.flatMap((walk) => cutVisits(walk, recording.events));
  return {
    recording,
    report: buildReport(recording),
    // Visits are numbered in this order by the timeline too.
    startOf: new Map(cuts.map((cut, index) => [`p${index + 1}`, cut.startAtMs])),
    callers: callersOf(recording.events),
    documents: listDocuments(recording),
    explanations: EXPLANATIONS,
  };
}

/** The element that a finding is about; null when it is about none, or about one that cannot be pointed at. */
export function locate(judged: Judged, result: ReportResult): Place | null {
  const visit = buildTimeline(judged.recording).visits.find((one) => one.id === result.pageId);
  if (!visit) return null;
  for (const { kind, ref } of result.evidence) {
    const place = kind === 'prompt' ? promptPlace(visit, ref) : kind === 'element' ? elementPlace(visit, ref) : null;
    if (place) return place;
  }
  return null;
}

function promptPlace(visit: VisitView, promptId: string): Place | null {
  const prompt = visit.walk.visits.flatMap((one) => one.prompts).find((one) => one.id === promptId);
  return prompt ? placeOfPrompt(prompt) : null;
}

function placeOfPrompt({ visit, doc, shape, lastShape }: PromptView): Place | null {
  // A prompt that keeps its place may still change its selector; the latest is the one that is there now.
  if (doc === null || lastShape.selector === '') return null;
  const { rect, viewport } = shape;
  return { walk: visit.walk.walk.id, doc, selector: lastShape.selector, box: rect && { rect, viewport } };
}

function elementPlace(visit: VisitView, selector: string): Place | null {
  if (selector === '') return null;
  const shown = visit.events.findLast((event) => event.doc !== null && selectorsOf(event).includes(selector));
  return shown?.doc ? { walk: shown.walk, doc: shown.doc, selector, box: null } : null;
}

function selectorsOf(event: AuditEvent): readonly string[] {
  if (event.kind === 'field-shown') return [event.field.selector];
  if (event.kind === 'tick-shown') return [event.tick.selector];
  if (event.kind === 'filing-shown') return [event.selector];
  if (event.kind === 'policy-link-shown') return [event.control.selector];
  if (event.kind === 'prompt-shown' || event.kind === 'prompt-changed') {
    const { fields, ticks, controls } = event.shape;
    return [...fields, ...ticks, ...controls].map((one) => one.selector);
  }
  return [];
}
