import type { Recording, Walk } from '@/lib/model/recording';
import { partyOf } from '@/lib/recognise/third-party/identify-host';
import { type DocumentLink, documentLinks, walkedTo } from '@/lib/rules/shared/document-links';
import { hostOf } from '@/lib/rules/shared/hosts';
import { buildTimeline } from '@/lib/timeline/build';
import type { VisitView } from '@/lib/timeline/view';

/** Documents opened of one start address. */
const MOST_DOCUMENTS = 6;

/** A link to a document that is to be opened. */
export interface DocumentTarget {
  readonly text: string;
  readonly url: string;
  readonly taps: number;
}

/** What is to be opened of a start address, and what cannot be. */
export interface DocumentPlan {
  /** The walk that the documents are recorded with. */
  readonly walk: string;
  readonly doc: string | null;
  readonly targets: readonly DocumentTarget[];
  /** Entries without an address, and those beyond the limit. */
  readonly left: readonly string[];
  /** Set where no own policy was seen: what the walks saw, to go on searching from. */
  readonly search: readonly VisitView[] | null;
}

/**
 * The policies and agreements that the walks of a start address saw, each address once: the program's own first, then
 * policies before agreements. Null where no walk was audited or the documents were opened before.
 */
export function planDocuments(recording: Recording, start: string): DocumentPlan | null {
  const walks = recording.walks.filter(({ url, status }) => url === start && status === 'audited');
  const walk = walks.find(({ pass }) => pass === 'untouched') ?? walks[0];
  if (!walk) return null;
  const ids = new Set(walks.map(({ id }) => id));
  const events = recording.events.filter((event) => ids.has(event.walk));
  if (events.some((event) => event.kind === 'walk-step' && event.step === 'documents')) return null;
  const { visits } = buildTimeline({ ...recording, walks, events });
  const chosen = choose(visits, hostOf(start), recording.firstParty);
  const missing = !documentLinks(visits).some(({ kind }) => kind === 'policy');
  return { walk: walk.id, doc: documentOf(walk, visits), ...chosen, search: missing ? visits : null };
}

function documentOf(walk: Walk, visits: readonly VisitView[]): string | null {
  const first = visits.find((visit) => visit.walk.walk.id === walk.id);
  return first?.of('navigated')[0]?.doc ?? null;
}

function choose(
  visits: readonly VisitView[],
  host: string,
  firstParty: readonly string[],
): Pick<DocumentPlan, 'targets' | 'left'> {
  const byUrl = new Map<string, DocumentLink & { readonly url: string }>();
  const closed: string[] = [];
  for (const link of documentLinks(visits)) {
    const url = addressOf(link.href) ?? addressOf(walkedTo(link, visits));
    if (url === null) closed.push(link.text);
    else if (link.taps < (byUrl.get(url)?.taps ?? Number.POSITIVE_INFINITY)) byUrl.set(url, { ...link, url });
  }
  const rank = ({ url, kind }: DocumentLink & { readonly url: string }): number =>
    (partyOf(hostOf(url), host, firstParty) === 'first' ? 0 : 2) + (kind === 'policy' ? 0 : 1);
  const sorted = [...byUrl.values()].sort((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1));
  const opened = new Set(sorted.map(({ text }) => text));
  const beyond = sorted.slice(MOST_DOCUMENTS).map(({ text }) => text);
  return {
    targets: sorted.slice(0, MOST_DOCUMENTS).map(({ text, url, taps }) => ({ text, url, taps })),
    left: [...new Set([...closed.filter((text) => !opened.has(text)), ...beyond])].sort(),
  };
}

/** An address that a page of its own can be opened at; a place within the document is no other document. */
export function addressOf(href: string | null): string | null {
  if (href === null || !/^(?:https?|file):\/\//.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}
