import type { ReportPage } from '@/lib/model/report';
import { gapLabel, passLabel } from '@/lib/report/open-terms';
import { formatMs } from '@/lib/report/sentences';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { anchor } from './anchors';
import { type Column, DataTable } from './DataTable';
import { Foreign, ForeignBlock } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { PageName } from './VisitLink';

const COLUMNS: readonly Column<ReportPage>[] = [
  { head: WORDS.visit, cell: (row) => <Foreign text={row.id} />, width: 'narrow' },
  { head: WORDS.page, cell: (row) => <PageName page={row} />, width: 'wide' },
  { head: WORDS.pass, cell: (row) => <Text text={passLabel(row.pass)} /> },
  { head: WORDS.status, cell: (row) => <Status page={row} /> },
  { head: WORDS.contentAt, cell: (row) => <Moment atMs={row.contentAtMs} />, width: 'narrow' },
  { head: WORDS.firstGesture, cell: (row) => <Moment atMs={row.firstGestureMs} />, width: 'narrow' },
  { head: WORDS.watched, cell: (row) => <Watched page={row} />, width: 'wide' },
];

/** Every visit: whether it could be audited, and what was and was not watched on it. */
export function PageSection({ view }: { readonly view: ReportView }) {
  const { pages } = view.report;
  return (
    <Section id="pages" intro={WORDS.pagesIntro} title={WORDS.pages}>
      {pages.length === 0 ? (
        <p>
          <Text text={WORDS.pagesNone} />
        </p>
      ) : (
        <DataTable columns={COLUMNS} label={WORDS.pages} rowId={(row) => anchor('page', row.id)} rows={pages} />
      )}
    </Section>
  );
}

function Status({ page }: { readonly page: ReportPage }) {
  if (page.status === 'audited') return <Text text={WORDS.statusAudited} />;
  return (
    <>
      <span class="worry">
        <Text text={WORDS.statusFailed} />
      </span>
      <div class="aside">
        <ForeignBlock text={page.error ?? ''} />
      </div>
    </>
  );
}

function Moment({ atMs }: { readonly atMs: number | null }) {
  return <span class="moment">{atMs === null ? <Text text={WORDS.notSeen} /> : formatMs(atMs)}</span>;
}

function Watched({ page: { armed, status } }: { readonly page: ReportPage }) {
  if (status === 'failed') return <>–</>;
  const missing = [
    ...(armed.probe ? [] : [WORDS.notWatchedProbe]),
    ...(armed.observer ? [] : [WORDS.notWatchedObserver]),
    ...(armed.network ? [] : [WORDS.notWatchedNetwork]),
    ...(armed.lateStart ? [WORDS.lateStart] : []),
    ...armed.gaps.map(gapLabel),
  ];
  return (
    <ul class="plain-list">
      {armed.probe && armed.observer && armed.network && (
        <li>
          <Text text={WORDS.watchedAll} />
        </li>
      )}
      {missing.map((text) => (
        <li class="gap" key={text.en}>
          <Text text={text} />
        </li>
      ))}
    </ul>
  );
}
