import type { DocumentUnread, ReportDocument } from '@/lib/model/report';
import { isPictured } from '@/lib/recognise/policy/legibility';
import type { RuleContext } from '@/lib/rules/define';
import { type DocumentLink, documentLinks, walkedTo } from '@/lib/rules/shared/document-links';
import { lettersOf, type Opened, openedDocuments, readingOf } from '@/lib/rules/shared/documents';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import type { Timeline, VisitView } from '@/lib/timeline/view';
import { ruleContext } from './rule-context';

/** Chinese enough to be read by whom it is for (POL-021). */
const LEAST_HAN = 0.3;

type Row = Omit<ReportDocument, 'id'>;

/** The documents of every program: those that were opened, as they were opened, then those that were only seen. */
export function documentRows(timeline: Timeline): readonly ReportDocument[] {
  const context = ruleContext(timeline);
  const starts = timeline.visits.filter((visit) => visit.status === 'audited' && judgesStart(visit, context));
  const rows = starts.flatMap((visit) => {
    const opened = openedDocuments(visit, context);
    return [...opened.map((event) => openedRow(event, visit, context)), ...unopenedRows(opened, visit, context)];
  });
  return rows.map((row, index) => ({ id: `document-${index + 1}`, ...row }));
}

function openedRow(event: Opened, visit: VisitView, context: RuleContext): Row {
  const { document, outcome, linkText, requestedUrl, url, status, taps } = event;
  const reading = document && outcome === 'read' ? readingOf(document) : null;
  const dates = reading?.facts.dates;
  return {
    pageId: visit.id,
    linkText,
    title: document && document.title !== '' ? document.title : null,
    url: requestedUrl,
    finalUrl: url,
    foundOn: firstShowing(linkText, requestedUrl, visitsOfSameStart(visit, context)),
    taps,
    openedAtMs: event.atMs,
    outcome,
    status,
    kind: reading?.kind ?? null,
    characters: document && outcome === 'read' ? lettersOf({ document }) : 0,
    language: reading && reading.hanChars > 0 && reading.hanRatio >= LEAST_HAN ? 'zh' : reading ? 'other' : null,
    updated: dates?.updated ?? null,
    effective: dates?.effective ?? null,
    ownProfile: event.ownProfile ?? false,
    unread: unreadOf(event),
  };
}

function unreadOf({ outcome, document, cut }: Opened): DocumentUnread | null {
  if (outcome === 'not-html') return 'file';
  if (outcome !== 'read') return outcome;
  if (document && isPictured(document)) return 'pictures';
  return cut ? 'cut' : null;
}

/** Entries that nobody opened: an address that only a script knows, or more documents than are opened. */
function unopenedRows(opened: readonly Opened[], visit: VisitView, context: RuleContext): readonly Row[] {
  const visits = visitsOfSameStart(visit, context);
  const names = new Set(opened.map(({ linkText }) => plain(linkText)));
  const addresses = new Set(opened.flatMap(({ requestedUrl, url }) => [requestedUrl, url]));
  const rest = new Map<string, DocumentLink>();
  for (const link of documentLinks(visits)) {
    const url = addressOf(link, visits);
    const isKnown = names.has(plain(link.text)) || (url !== null && addresses.has(url));
    const before = rest.get(plain(link.text));
    // Of two entries of one name the one with an address tells more.
    if (!isKnown && (!before || addressOf(before, visits) === null)) rest.set(plain(link.text), link);
  }
  return [...rest.values()].map((link) => unopenedRow(link, visit, visits));
}

function unopenedRow(link: DocumentLink, visit: VisitView, visits: readonly VisitView[]): Row {
  const url = addressOf(link, visits);
  return {
    pageId: visit.id,
    linkText: link.text,
    title: null,
    url,
    finalUrl: null,
    foundOn: firstShowing(link.text, url, visits),
    taps: link.taps,
    openedAtMs: null,
    outcome: 'not-opened',
    status: null,
    kind: null,
    characters: 0,
    language: null,
    updated: null,
    effective: null,
    ownProfile: false,
    unread: url === null ? 'no-address' : 'not-opened',
  };
}

function addressOf(link: DocumentLink, visits: readonly VisitView[]): string | null {
  const { href } = link;
  const leads = href !== null && href !== '' && !/^(?:javascript:|about:|#)/i.test(href);
  return leads ? href : walkedTo(link, visits);
}

function firstShowing(text: string, url: string | null, visits: readonly VisitView[]): string | null {
  const shows = (visit: VisitView): boolean =>
    documentLinks([visit]).some((link) => plain(link.text) === plain(text) || (url !== null && link.href === url));
  return visits.find(shows)?.id ?? null;
}

/** A name with or without its brackets is one name. */
function plain(text: string): string {
  return text.replace(/[《》\s]/g, '');
}
