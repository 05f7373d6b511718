import { isAgreementLink, isPolicyLink, namesPrivacyPolicy } from '@/lib/recognise/words/scene';
import type { Timed, VisitView } from '@/lib/timeline/view';
import { pageOf } from './page-route';

/** An entry to a privacy policy or a user agreement that the walks saw. */
export interface DocumentLink {
  readonly text: string;
  /** Null where only a script knows the address. */
  readonly href: string | null;
  readonly kind: 'policy' | 'agreement';
  /** Taps from the start page, the one on the entry included. */
  readonly taps: number;
}

/** Entries to privacy policies and user agreements on the pages, in the dialogs and among the links of visits. */
export function documentLinks(visits: readonly VisitView[]): readonly DocumentLink[] {
  return visits.flatMap((visit) => {
    const taps = depthOf(visit) + 1;
    return entriesOf(visit).flatMap(({ text, href, loose }): DocumentLink[] => {
      const kind = kindOf(text, loose);
      return kind ? [{ text, href, kind, taps }] : [];
    });
  });
}

/** Entries that a search beyond the walks came upon: their documents were opened. */
export function openedLinks(visits: readonly VisitView[]): readonly DocumentLink[] {
  return visits
    .flatMap((visit) => visit.of('document-read'))
    .flatMap(({ linkText: text, requestedUrl: href, taps }): DocumentLink[] => {
      const kind = kindOf(text, true);
      return kind && taps !== null ? [{ text, href, kind, taps }] : [];
    });
}

interface Entry {
  readonly text: string;
  readonly href: string | null;
  /** The observer has already found it to be a link to a document. */
  readonly loose: boolean;
}

function entriesOf(visit: VisitView): readonly Entry[] {
  const shown = visit.of('policy-link-shown').map(({ control }) => ({ ...controlEntry(control), loose: true }));
  const inPrompts = visit.layers.flatMap(({ lastShape }) => lastShape.controls.map(controlEntry));
  const links = visit
    .of('page-surveyed')
    .flatMap((survey) => survey.links.map(({ text, href }) => ({ text, href, loose: false })));
  return [...shown, ...inPrompts, ...links];
}

function controlEntry({ text, href }: { readonly text: string; readonly href?: string | undefined }): Entry {
  return { text, href: href ?? null, loose: false };
}

function kindOf(text: string, loose: boolean): DocumentLink['kind'] | null {
  if (loose ? namesPrivacyPolicy(text) : isPolicyLink(text)) return 'policy';
  return loose || isAgreementLink(text) ? 'agreement' : null;
}

/** Taps that led from the start of a walk to a visit, as short as the pages that came before it allow. */
export function depthOf(visit: VisitView): number {
  const path: string[] = [];
  for (const earlier of visit.walk.visits.slice(0, visit.index + 1)) {
    const page = pageOf(earlier.url);
    const known = path.indexOf(page);
    if (known >= 0) path.length = known;
    path.push(page);
  }
  return path.length - 1;
}

/** Where the walks got by tapping an entry whose address only a script knows. */
export function walkedTo(link: DocumentLink, visits: readonly VisitView[]): string | null {
  for (const visit of visits) {
    const next = visit.walk.visits[visit.index + 1];
    const follow = visit.of('walk-step').findLast(({ step }) => step === 'follow');
    if (next?.by === 'walk' && follow && isTapOn(follow, link)) return next.url;
  }
  return null;
}

function isTapOn({ detail }: Timed<'walk-step'>, link: DocumentLink): boolean {
  return detail.trim() === link.text.trim();
}
