import type { ReportThirdParty } from '@/lib/model/report';
import { thirdPartyPurpose } from '@/lib/report/open-terms';
import { formatMs } from '@/lib/report/sentences';
import { CONSENT_TERMS, labelOf } from '@/lib/report/terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { type Column, DataTable } from './DataTable';
import { Foreign } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { VisitLink } from './VisitLink';

const COLUMNS: readonly Column<ReportThirdParty>[] = [
  { head: WORDS.host, cell: (row) => <Foreign text={row.host} />, width: 'wide' },
  {
    head: WORDS.operator,
    cell: (row) => (row.operator === null ? <Text text={WORDS.unknown} /> : <Foreign text={row.operator} />),
  },
  {
    head: WORDS.purposeOfUse,
    cell: (row) => <Text text={row.purpose === null ? WORDS.unknown : thirdPartyPurpose(row.purpose)} />,
  },
  { head: WORDS.requests, cell: (row) => row.requests, width: 'narrow' },
  { head: WORDS.firstContact, cell: (row) => <FirstContact party={row} /> },
  { head: WORDS.consent, cell: (row) => <Text text={labelOf(CONSENT_TERMS, row.consent)} /> },
];

/** Other parties that the pages contacted, and whether the user had agreed by then. */
export function ThirdPartySection({ view }: { readonly view: ReportView }) {
  const rows = view.report.thirdParties;
  return (
    <Section id="third-parties" title={WORDS.thirdParties}>
      {rows.length === 0 ? (
        <p>
          <Text text={WORDS.thirdPartiesNone} />
        </p>
      ) : (
        <DataTable columns={COLUMNS} label={WORDS.thirdParties} rows={rows} />
      )}
    </Section>
  );
}

function FirstContact({ party }: { readonly party: ReportThirdParty }) {
  if (party.firstPageId === undefined) return <span class="moment">{formatMs(party.firstAtMs)}</span>;
  return <VisitLink atMs={party.firstAtMs} pageId={party.firstPageId} />;
}
