import type { ReportPage } from '@/lib/model/report';
import type { Pass } from '@/lib/model/vocabulary';
import { passLabel } from '@/lib/report/open-terms';
import { formatMs } from '@/lib/report/sentences';
import { WORDS } from '@/lib/report/words';
import { linkTo } from './anchors';
import { Address, Foreign, ForeignBlock } from './Foreign';
import { Text } from './Text';

interface VisitLinkProps {
  readonly pageId: string;
  readonly pass?: Pass;
  readonly atMs?: number | null;
}

/** A visit by its number, linked to its line under coverage, with pass and moment where they say something. */
export function VisitLink({ pageId, pass, atMs }: VisitLinkProps) {
  return (
    <span class="visit">
      <a href={linkTo('page', pageId)}>
        <Foreign text={pageId} />
      </a>
      {pass !== undefined && (
        <>
          {' '}
          <Text text={passLabel(pass)} />
        </>
      )}
      {atMs !== undefined && atMs !== null && <span class="moment"> {formatMs(atMs)}</span>}
    </span>
  );
}

/** Visits beyond these are folded. */
const SHOWN = 6;

/** The visits on which a row was seen, one a line; many are folded. */
export function VisitList({ visits }: { readonly visits: readonly VisitLinkProps[] }) {
  const lines = (some: readonly VisitLinkProps[]) => (
    <ul class="visits">
      {some.map((visit, index) => (
        <li key={`${visit.pageId} ${index}`}>
          <VisitLink {...visit} />
        </li>
      ))}
    </ul>
  );
  if (visits.length <= SHOWN + 1) return lines(visits);
  return (
    <>
      {lines(visits.slice(0, SHOWN))}
      <details data-fold open>
        <summary>+{visits.length - SHOWN}</summary>
        {lines(visits.slice(SHOWN))}
      </details>
    </>
  );
}

/** Title of a page over its address. */
export function PageName({ page }: { readonly page: Pick<ReportPage, 'title' | 'url'> | null }) {
  if (!page) return <Text text={WORDS.unknownPage} />;
  return (
    <div class="page-name">
      <div class="page-title">
        {page.title === '' ? <Text text={WORDS.untitled} /> : <ForeignBlock text={page.title} />}
      </div>
      <Address url={page.url} />
    </div>
  );
}
