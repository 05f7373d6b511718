import type { ReportApiCall } from '@/lib/model/report';
import { apiInfoLabel } from '@/lib/report/open-terms';
import { CONSENT_TERMS, CONTAINER_TERMS, labelOf } from '@/lib/report/terms';
import { type Merged, mergeApiCalls } from '@/lib/report/view/merge-rows';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { type Column, DataTable } from './DataTable';
import { Foreign, ForeignBlock } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { VisitList } from './VisitLink';

type Row = Merged<ReportApiCall>;

const COLUMNS: readonly Column<Row>[] = [
  { head: WORDS.api, cell: ({ first }) => <ApiName call={first} />, width: 'wide' },
  { head: WORDS.touches, cell: ({ first }) => <Touches call={first} /> },
  { head: WORDS.consent, cell: ({ first }) => <Text text={labelOf(CONSENT_TERMS, first.consent)} /> },
  { head: WORDS.visit, cell: ({ all }) => <VisitList visits={all} /> },
  { head: WORDS.caller, cell: ({ first }) => <Caller call={first} />, width: 'wide' },
];

/** The interfaces that were called, what each touches, and where in the code the call stands. */
export function ApiSection({ view }: { readonly view: ReportView }) {
  const rows = mergeApiCalls(view.report.apiCalls);
  return (
    <Section id="api-calls" intro={WORDS.apiCallsIntro} title={WORDS.apiCalls}>
      {rows.length === 0 ? (
        <p>
          <Text text={WORDS.apiCallsNone} />
        </p>
      ) : (
        <DataTable columns={COLUMNS} label={WORDS.apiCalls} rows={rows} />
      )}
    </Section>
  );
}

function ApiName({ call }: { readonly call: ReportApiCall }) {
  return (
    <>
      <code>
        <Foreign text={call.api} />
      </code>
      <div class="aside">
        <Text text={labelOf(CONTAINER_TERMS, call.container)} />
      </div>
    </>
  );
}

function Touches({ call }: { readonly call: ReportApiCall }) {
  return <Text text={call.info === null ? WORDS.unknown : apiInfoLabel(call.info)} />;
}

function Caller({ call }: { readonly call: ReportApiCall }) {
  if (call.caller === null) return <Text text={WORDS.unknown} />;
  return (
    <div class="code">
      <ForeignBlock text={call.caller} />
    </div>
  );
}
