import type { AuditEvent, EventKind, EventOf, Payload } from '@/lib/model/event';
import type { Recording, Walk } from '@/lib/model/recording';
import type { ConsentState } from '@/lib/model/vocabulary';
import { collectedKinds } from './collected';
import { type ConsentChange, consentChanges, stateAt } from './consent';
import { findMilestones, type Milestones, phaseAt, round } from './phases';
import { collectLayers, type Layer } from './prompts';
import type { PromptView, Timed, Timeline, VisitView, WalkView } from './view';
import { cutVisits, isOfDocuments, type VisitCut } from './visits';

/** One look at the page sees both: what is closer together than this came in one moment. */
const SAME_MOMENT_MS = 1;
/** How long a tap may take to bring up what it asked for. */
const TAP_REACH_MS = 2000;
/** A prompt this soon after arriving is due to the tap that led here. */
const ARRIVAL_REACH_MS = 3000;
const NOTHING = { probe: false, observer: false, network: false, documents: false };

/** Derives walks, visits, phases, prompts and consent states from a recording. Pure: the same facts, the same view. */
export function buildTimeline(recording: Recording): Timeline {
  const visits: VisitView[] = [];
  const numbers = { prompt: 0, layer: 0 };
  const opened = startsWithDocuments(recording);
  const walks = recording.walks.map((walk) => buildWalk(walk, recording, visits, numbers, opened.has(walk.url)));
  return { recording, walks, visits };
}

/** Start addresses whose documents were opened: once, for all their walks. */
function startsWithDocuments(recording: Recording): ReadonlySet<string> {
  const ids = new Set(recording.events.filter(isOfDocuments).map(({ walk }) => walk));
  return new Set(recording.walks.filter(({ id }) => ids.has(id)).map(({ url }) => url));
}

interface Numbers {
  prompt: number;
  layer: number;
}

function buildWalk(walk: Walk, recording: Recording, all: VisitView[], numbers: Numbers, documents: boolean): WalkView {
  const own: VisitView[] = [];
  const view: WalkView = { walk, pass: walk.pass, visits: own };
  const changes: ConsentChange[] = [];
  const cuts = cutVisits(walk, recording.events);
  const network = recording.events.some((event) => event.walk === walk.id && isOfNetwork(event));
  const watched = { network, documents };
  let leadingTap = '';
  for (const cut of cuts) {
    const layers = collectLayers(cut);
    changes.push(...consentChanges(cut, layers));
    const visit = buildVisit({ id: `p${all.length + 1}`, cut, layers, changes, view, numbers, watched, leadingTap });
    own.push(visit);
    all.push(visit);
    leadingTap = lastTap(cut, cut.endAtMs)?.text ?? '';
  }
  return view;
}

/** A page that asks for nothing new sends nothing; so it is the walk, not the visit, that shows whether one listened. */
function isOfNetwork({ source, kind }: AuditEvent): boolean {
  return (source === 'cdp' || source === 'browser') && (kind === 'request-sent' || kind === 'response-received');
}

interface VisitParts {
  readonly id: string;
  readonly cut: VisitCut;
  readonly layers: readonly Layer[];
  readonly changes: readonly ConsentChange[];
  readonly view: WalkView;
  readonly numbers: Numbers;
  readonly watched: {
    /** The browser's network was watched in this walk. */
    readonly network: boolean;
    /** The documents that its start address links were opened. */
    readonly documents: boolean;
  };
  /** Words of the tap that ended the visit before this one. */
  readonly leadingTap: string;
}

function buildVisit(parts: VisitParts): VisitView {
  const { cut, changes, view, watched } = parts;
  const milestones = findMilestones(cut);
  const armed = readArmed(cut, watched.network);
  const events = cut.events.map((event) => timed(event, cut, milestones));
  const failed = view.walk.status === 'failed' && cut.index === 0;
  const prompts: PromptView[] = [];
  const layers: PromptView[] = [];
  const visit: VisitView = {
    id: parts.id,
    walk: view,
    pass: view.pass,
    index: cut.index,
    url: cut.url,
    requestedUrl: cut.requestedUrl,
    httpStatus: cut.status,
    title: titleOf(cut),
    cause: cut.cause,
    by: cut.by,
    status: failed ? 'failed' : 'audited',
    error: failed ? (view.walk.error?.message ?? null) : null,
    startAtMs: cut.startAtMs,
    endAtMs: cut.endAtMs,
    firstPaintMs: milestones.firstPaintMs,
    contentAtMs: milestones.contentAtMs,
    firstGestureMs: milestones.firstGestureMs,
    armed,
    collected: collectedKinds(failed ? NOTHING : { ...armed, documents: watched.documents }),
    events,
    of: <K extends EventKind>(kind: K): readonly Timed<K>[] =>
      events.filter((event) => event.kind === kind) as unknown as readonly Timed<K>[],
    prompts,
    layers,
    settled: lastSurvey(cut),
    phaseAt: (ms) => phaseAt(milestones, ms),
    consentAt: (ms, purpose = 'base'): ConsentState => stateAt(changes, cut.url, cut.startAtMs + ms, purpose),
  };
  for (const layer of stableOrder(parts.layers)) {
    const prompt = promptView(layer, visit, parts, milestones);
    layers.push(prompt);
    if (layer.reading.isPrompt) prompts.push(prompt);
  }
  return visit;
}

function timed(event: VisitCut['events'][number], cut: VisitCut, milestones: Milestones): Timed {
  const ms = round(event.atMs - cut.startAtMs);
  return { ...event, ms, phase: phaseAt(milestones, ms) };
}

/** Row ids must not depend on time, so layers are numbered by what they are, not by when they came. */
function stableOrder(layers: readonly Layer[]): readonly Layer[] {
  const key = ({ shape, reading, frame }: Layer): string =>
    [frame === 'f0' ? 0 : 1, reading.isPrompt ? 0 : 1, reading.kind, shape.source, shape.text, shape.selector].join(
      '\u0000',
    );
  return [...layers].sort((a, b) => compare(key(a), key(b)) || a.shownAtMs - b.shownAtMs);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function promptView(layer: Layer, visit: VisitView, parts: VisitParts, milestones: Milestones): PromptView {
  const { contentAtMs, firstGestureMs } = milestones;
  const tap = lastTap(parts.cut, parts.cut.startAtMs + layer.shownAtMs, TAP_REACH_MS);
  const arrival = parts.cut.by === 'walk' || parts.cut.by === 'gesture';
  const byArrival = arrival && layer.shownAtMs <= ARRIVAL_REACH_MS;
  return {
    ...layer,
    id: layer.reading.isPrompt ? `prompt-${++parts.numbers.prompt}` : `layer-${++parts.numbers.layer}`,
    visit,
    shownAtMs: round(layer.shownAtMs),
    hiddenAtMs: layer.hiddenAtMs === null ? null : round(layer.hiddenAtMs),
    beforeContent: contentAtMs === null || layer.shownAtMs + SAME_MOMENT_MS <= contentAtMs,
    beforeGesture: firstGestureMs === null || layer.shownAtMs < firstGestureMs,
    afterTap: tap !== null || byArrival,
    tapText: tap?.text ?? (byArrival ? parts.leadingTap : ''),
  };
}

/** The last tap at or before a moment of the recording, not older than `reachMs`. */
function lastTap(cut: VisitCut, atMs: number, reachMs = Number.POSITIVE_INFINITY): EventOf<'gesture'> | null {
  const taps = cut.events.filter(
    (event): event is EventOf<'gesture'> =>
      event.kind === 'gesture' && event.type === 'tap' && event.atMs <= atMs && event.atMs >= atMs - reachMs,
  );
  return taps.at(-1) ?? null;
}

function titleOf(cut: VisitCut): string {
  let title = '';
  for (const event of cut.events) {
    if ((event.kind === 'title-changed' || event.kind === 'page-surveyed') && event.title !== '') title = event.title;
  }
  return title;
}

/** The survey of the frame that shows most: in a phone shell the page is in a child frame. */
function lastSurvey(cut: VisitCut): Payload<'page-surveyed'> | null {
  const lastByFrame = new Map<string, EventOf<'page-surveyed'>>();
  for (const event of cut.events) if (event.kind === 'page-surveyed') lastByFrame.set(event.frame, event);
  const surveys = [...lastByFrame.values()].sort((a, b) => b.visibleChars - a.visibleChars);
  return surveys[0] ?? null;
}

function readArmed(cut: VisitCut, network: boolean): VisitView['armed'] {
  const armed = cut.events.filter((event) => event.kind === 'armed' && event.frame === 'f0');
  const last = armed.at(-1);
  const has = last?.kind === 'armed' ? last : null;
  const gaps = cut.events.flatMap((event) => (event.kind === 'gap' ? [event.what] : []));
  return {
    probe: has?.probe ?? true,
    observer: has?.observer ?? true,
    network,
    lateStart: has?.late ?? false,
    gaps: [...new Set(gaps)].sort(),
  };
}
