import type { Recording, Walk } from '@/lib/model/recording';
import { documentLinks } from '@/lib/rules/shared/document-links';
import { hostOf } from '@/lib/rules/shared/hosts';
import { buildTimeline } from '@/lib/timeline/build';
import type { VisitView } from '@/lib/timeline/view';
import { type Program, rankLinks } from './rank-links';

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
  const chosen = choose(visits, { host: hostOf(start), firstParty: recording.firstParty });
  const missing = !documentLinks(visits).some(({ kind }) => kind === 'policy');
  return { walk: walk.id, doc: documentOf(walk, visits), ...chosen, search: missing ? visits : null };
}

/** The document that a walk began with: what is read of a program's documents is recorded beside it. */
export function documentOf(walk: Walk, visits: readonly VisitView[]): string | null {
  const first = visits.find((visit) => visit.walk.walk.id === walk.id);
  return first?.of('navigated')[0]?.doc ?? null;
}

function choose(visits: readonly VisitView[], program: Program): Pick<DocumentPlan, 'targets' | 'left'> {
  const { links, closed } = rankLinks(visits, program);
  const beyond = links.slice(MOST_DOCUMENTS).map(({ text }) => text);
  return {
    targets: links.slice(0, MOST_DOCUMENTS).map(({ text, url, taps }) => ({ text, url, taps })),
    left: [...new Set([...closed, ...beyond])].sort(),
  };
}
