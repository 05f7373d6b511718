import { partyOf } from '@/lib/recognise/third-party/identify-host';
import { type DocumentLink, documentLinks, walkedTo } from '@/lib/rules/shared/document-links';
import { isAnnexName } from '@/lib/rules/shared/documents';
import { hostOf } from '@/lib/rules/shared/hosts';
import type { VisitView } from '@/lib/timeline/view';
import { addressOf } from './address';

/** An entry to a document with the address that it opens. */
export interface RankedLink extends DocumentLink {
  readonly url: string;
}

/** Whose links these are. */
export interface Program {
  readonly host: string;
  readonly firstParty: readonly string[];
}

/**
 * The entries to documents that visits showed, each address once by its shortest way: the program's own first, then
 * policies before agreements, each before its annexes. `closed` are the names of those whose address only a script knows.
 */
export function rankLinks(
  visits: readonly VisitView[],
  { host, firstParty }: Program,
): { readonly links: readonly RankedLink[]; readonly closed: readonly string[] } {
  const byUrl = new Map<string, RankedLink>();
  const closed: string[] = [];
  for (const link of documentLinks(visits)) {
    const url = addressOf(link.href) ?? addressOf(walkedTo(link, visits));
    if (url === null) closed.push(link.text);
    else if (link.taps < (byUrl.get(url)?.taps ?? Number.POSITIVE_INFINITY)) byUrl.set(url, { ...link, url });
  }
  const rank = ({ url, kind, text }: RankedLink): number => {
    const own = partyOf(hostOf(url), host, firstParty) === 'first';
    return (own ? 0 : 4) + (kind === 'policy' ? 0 : 2) + (isAnnexName(text) ? 1 : 0);
  };
  const links = [...byUrl.values()].sort((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1));
  const opened = new Set(links.map(({ text }) => text));
  return { links, closed: [...new Set(closed.filter((text) => !opened.has(text)))] };
}
