import type { ReportFiling } from '@/lib/model/report';
import { filingProblem } from '@/lib/report/open-terms';
import { FILING_KIND_TERMS, LINK_VERDICT_TERMS, labelOf } from '@/lib/report/terms';
import { type Merged, mergeFiling } from '@/lib/report/view/merge-rows';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { YesNo } from './Badge';
import { type Column, DataTable } from './DataTable';
import { Address, Foreign } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { VisitList } from './VisitLink';

type Row = Merged<ReportFiling>;

const COLUMNS: readonly Column<Row>[] = [
  { head: WORDS.filingNumber, cell: ({ first }) => <Foreign text={first.text} />, width: 'wide' },
  { head: WORDS.kind, cell: ({ first }) => <Text text={labelOf(FILING_KIND_TERMS, first.kind)} /> },
  { head: WORDS.wellFormed, cell: ({ first }) => <Format filing={first} /> },
  { head: WORDS.visible, cell: ({ first }) => <YesNo value={first.visible} worry={false} />, width: 'narrow' },
  { head: WORDS.position, cell: ({ first }) => <Position filing={first} /> },
  { head: WORDS.link, cell: ({ first }) => <Link filing={first} />, width: 'wide' },
  { head: WORDS.page, cell: ({ all }) => <VisitList visits={all.map(({ pageId }) => ({ pageId }))} /> },
];

/** The filing numbers that were seen, each once, and the visits on which it stood. */
export function FilingSection({ view }: { readonly view: ReportView }) {
  const rows = mergeFiling(view.report.filing);
  return (
    <Section id="filing" title={WORDS.filing}>
      {rows.length === 0 ? (
        <p>
          <Text text={WORDS.filingNone} />
        </p>
      ) : (
        <DataTable columns={COLUMNS} label={WORDS.filing} rows={rows} />
      )}
    </Section>
  );
}

function Format({ filing }: { readonly filing: ReportFiling }) {
  return (
    <>
      <span class={filing.valid ? undefined : 'worry'}>
        <Text text={filing.valid ? WORDS.wellFormedYes : WORDS.wellFormedNo} />
      </span>
      {filing.problem !== null && (
        <div class="aside">
          <Text text={filingProblem(filing.problem)} />
        </div>
      )}
    </>
  );
}

function Position({ filing }: { readonly filing: ReportFiling }) {
  return (
    <>
      <Text text={filing.atBottom ? WORDS.atBottom : WORDS.notAtBottom} />
      {filing.centred && (
        <>
          {' '}
          · <Text text={WORDS.centred} />
        </>
      )}
    </>
  );
}

function Link({ filing }: { readonly filing: ReportFiling }) {
  const fine = filing.linkVerdict === 'ok' || filing.linkVerdict === 'text';
  return (
    <>
      <span class={fine ? undefined : 'worry'}>
        <Text text={labelOf(LINK_VERDICT_TERMS, filing.linkVerdict)} />
      </span>
      {filing.link !== null && (
        <div>
          <Address url={filing.link} />
        </div>
      )}
    </>
  );
}
