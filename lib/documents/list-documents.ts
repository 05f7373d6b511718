import type { AuditEvent, EventKind, EventOf } from '@/lib/model/event';
import type { Recording, Walk } from '@/lib/model/recording';
import { isAgreementLink, isPolicyLink } from '@/lib/recognise/words/scene';
import { hostOf } from '@/lib/rules/shared/hosts';
import { buildTimeline } from '@/lib/timeline/build';
import type { VisitView } from '@/lib/timeline/view';
import { addressOf } from './address';
import { lettersOf } from './judge-opening';
import { documentOf } from './plan-documents';
import { type RankedLink, rankLinks } from './rank-links';

type Reading = EventOf<'document-read'>;

/** A policy or an agreement that a session came upon, whether it was read or not. */
export interface DocumentEntry {
  readonly walk: string;
  /** With what it is recorded. */
  readonly doc: string | null;
  readonly text: string;
  readonly kind: 'policy' | 'agreement';
  /** Null where only a script knows it. */
  readonly url: string | null;
  readonly taps: number | null;
  /** Selector of the pop-up that shows it, in a page without an address of its own; empty when that has gone. */
  readonly layer: string | null;
  /** The last reading, null before the first. */
  readonly read: ReadFacts | null;
}

/** What came of reading a document. */
export interface ReadFacts extends Pick<Reading, 'outcome' | 'status' | 'cut'> {
  readonly letters: number;
}

/** A dialog with fewer letters only sums a policy up. */
const LEAST_OF_LAYER = 600;
/** Everything that links, names or answers for a document: traffic and calls do not. */
const TELLING: ReadonlySet<EventKind> = new Set<EventKind>([
  'navigated',
  'title-changed',
  'content-visible',
  'policy-link-shown',
  'page-surveyed',
  'prompt-shown',
  'prompt-changed',
  'prompt-hidden',
  'gesture',
  'walk-step',
  'document-read',
]);

/** The policies and agreements of a session's pages, each once, in the order in which one would read them. */
export function listDocuments(recording: Recording): readonly DocumentEntry[] {
  const events = recording.events.filter(({ kind }) => TELLING.has(kind));
  const { visits } = buildTimeline({ ...recording, events });
  const known = new Set<string>();
  return recording.walks
    .flatMap((walk) => entriesOf(walk, visits, recording))
    .filter((entry) => {
      const name = entry.url === null || entry.layer !== null ? `${entry.url} ${entry.text}` : entry.url;
      if (known.has(name)) return false;
      known.add(name);
      return true;
    });
}

function entriesOf(walk: Walk, all: readonly VisitView[], recording: Recording): readonly DocumentEntry[] {
  const visits = all.filter((visit) => visit.walk.walk.id === walk.id);
  const { links, closed } = rankLinks(visits, { host: hostOf(walk.url), firstParty: recording.firstParty });
  const common = { walk: walk.id, doc: documentOf(walk, visits), layer: null, read: null };
  const linked = links.map(({ text, kind, url, taps }): DocumentEntry => ({ ...common, text, kind, url, taps }));
  const shut = closed.map((text): DocumentEntry => ({ ...common, text, kind: kindOf(text), url: null, taps: null }));
  const others = [...visitedDocuments(visits, links), ...annexes(visits)];
  const found = [...linked, ...others.map((one) => ({ ...common, ...one }))];
  const readings = readingsIn(recording.events, walk);
  const entries = [...openLayers(visits, common), ...found, ...shut];
  const rest = readings.filter((reading) => !entries.some((entry) => isOf(reading, entry)));
  return [...entries, ...rest.map((reading) => ({ ...common, ...gone(reading) }))].map((entry) => ({
    ...entry,
    read: factsOf(readings.findLast((reading) => isOf(reading, entry))),
  }));
}

/** It was read, and its pop-up has gone since. */
function gone({ linkText, requestedUrl, taps }: Reading): Found & Pick<DocumentEntry, 'layer'> {
  return { text: linkText, kind: kindOf(linkText), url: addressOf(requestedUrl), taps, layer: '' };
}

function readingsIn(events: readonly AuditEvent[], { id }: Walk): readonly Reading[] {
  return events.flatMap((event) => (event.kind === 'document-read' && event.walk === id ? [event] : []));
}

/** A pop-up shares its page's address: the name tells it apart. */
function isOf({ requestedUrl, linkText }: Reading, { url, text, layer }: DocumentEntry): boolean {
  return url !== null && addressOf(requestedUrl) === url && (layer === null || linkText === text);
}

function factsOf(reading: Reading | undefined): ReadFacts | null {
  if (!reading) return null;
  const { outcome, status, cut, document } = reading;
  return { outcome, status, cut, letters: lettersOf(document) };
}

type Found = Pick<DocumentEntry, 'text' | 'kind' | 'url' | 'taps'>;

/** Pages that are documents by their titles, got to without a link that was seen. */
function visitedDocuments(visits: readonly VisitView[], links: readonly RankedLink[]): readonly Found[] {
  const linked = new Set(links.map(({ url }) => url));
  return visits.flatMap(({ title, url, httpStatus }) => {
    const address = addressOf(url);
    if (address === null || linked.has(address) || (httpStatus ?? 200) >= 400 || !isDocumentName(title)) return [];
    return [{ text: title, kind: kindOf(title), url: address, taps: null }];
  });
}

/** Lists and other documents that those that were read link themselves. */
function annexes(visits: readonly VisitView[]): readonly Found[] {
  return visits
    .flatMap((visit) => visit.of('document-read'))
    .flatMap(({ annexes: found = [], taps }) =>
      found.map(({ text, url }) => ({ text, kind: kindOf(text), url, taps: taps === null ? null : taps + 1 })),
    );
}

/** Pop-ups that show a whole document and are still there. */
function openLayers(
  visits: readonly VisitView[],
  common: Pick<DocumentEntry, 'walk' | 'doc' | 'read'>,
): readonly DocumentEntry[] {
  const last = visits.at(-1);
  const url = addressOf(last?.url ?? null);
  return (last?.layers ?? []).flatMap(({ frame, hiddenAtMs, lastShape: { title, text, selector } }) => {
    const name = [title, text.split('\n')[0] ?? ''].find(isDocumentName);
    if (hiddenAtMs !== null || frame !== 'f0' || selector === '' || name === undefined) return [];
    if (text.replace(/\s/g, '').length < LEAST_OF_LAYER) return [];
    return [{ ...common, text: name.trim(), kind: kindOf(name), url, taps: null, layer: selector }];
  });
}

function isDocumentName(text: string): boolean {
  return isPolicyLink(text) || isAgreementLink(text);
}

function kindOf(text: string): DocumentEntry['kind'] {
  return isPolicyLink(text) ? 'policy' : 'agreement';
}
