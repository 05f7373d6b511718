import type { ReportPage, ReportResult } from '@/lib/model/report';
import { OUTCOMES, type Outcome } from '@/lib/model/vocabulary';
import { visitCount } from '@/lib/report/sentences';
import { type CheckRow, checkRows } from '@/lib/report/view/check-rows';
import { visitRuns } from '@/lib/report/view/page-list';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { OutcomeBadge } from './Badge';
import { type Column, DataTable } from './DataTable';
import { Foreign } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { VisitLink } from './VisitLink';

function columns(pages: readonly ReportPage[]): readonly Column<CheckRow>[] {
  return [
    { head: WORDS.rule, cell: (row) => <RuleName row={row} />, width: 'wide' },
    { head: WORDS.result, cell: (row) => <Results pages={pages} row={row} />, width: 'wide' },
    { head: WORDS.reasons, cell: (row) => <Reasons row={row} />, width: 'wide' },
  ];
}

/** What became of every rule on every visit, so that nobody takes silence for a pass. */
export function CheckSection({ view }: { readonly view: ReportView }) {
  const rows = checkRows(view.report);
  return (
    <Section id="checks" intro={WORDS.checksIntro} title={WORDS.checks}>
      {rows.length === 0 ? (
        <p>
          <Text text={WORDS.checksNone} />
        </p>
      ) : (
        <details data-fold open>
          <summary>
            <Text text={WORDS.checks} /> ({rows.length})
          </summary>
          <DataTable columns={columns(view.report.pages)} label={WORDS.checks} rows={rows} />
        </details>
      )}
    </Section>
  );
}

function RuleName({ row }: { readonly row: CheckRow }) {
  return (
    <>
      <code>
        <Foreign text={row.ruleId} />
      </code>
      {row.title && (
        <div>
          <Text text={row.title} />
        </div>
      )}
    </>
  );
}

function Results({ row, pages }: { readonly row: CheckRow; readonly pages: readonly ReportPage[] }) {
  const lines = OUTCOMES.filter((outcome) => row[outcome].length > 0);
  if (lines.length === 0) return <OutcomeBadge outcome="untested" />;
  return (
    <ul class="plain-list">
      {lines.map((outcome) => (
        <li key={outcome}>
          <ResultLine outcome={outcome} pages={pages} results={row[outcome]} />
        </li>
      ))}
    </ul>
  );
}

interface ResultLineProps {
  readonly outcome: Outcome;
  readonly results: readonly ReportResult[];
  readonly pages: readonly ReportPage[];
}

function ResultLine({ outcome, results, pages }: ResultLineProps) {
  const pageIds = [...new Set(results.map((result) => result.pageId))];
  return (
    <>
      <OutcomeBadge outcome={outcome} />{' '}
      <span class="aside">
        <Text text={visitCount(pageIds.length)} />
      </span>
      <div class="visit-row">
        {visitRuns(pageIds, pages).map(({ first, last }) => (
          <span key={first}>
            <VisitLink pageId={first} />
            {last !== first && (
              <>
                –<VisitLink pageId={last} />
              </>
            )}
          </span>
        ))}
      </div>
    </>
  );
}

function Reasons({ row }: { readonly row: CheckRow }) {
  return (
    <ul class="plain-list">
      {row.reasons.map((reason) => (
        <li key={reason.en}>
          <Text text={reason} />
        </li>
      ))}
    </ul>
  );
}
