import type { ReportDossier, ReportDossierEntry } from '@/lib/model/report';
import { DOSSIER_WORDS, SLOT_TERMS } from '@/lib/report/dossier-terms';
import { labelOf } from '@/lib/report/terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { type Column, DataTable } from './DataTable';
import { Conclusions, EntryMatch, EntrySource, EntryValue } from './DossierParts';
import { Section } from './Section';
import { Text } from './Text';
import { PageName, VisitLink } from './VisitLink';

const COLUMNS: readonly Column<ReportDossierEntry>[] = [
  { head: DOSSIER_WORDS.item, cell: (entry) => <Text text={labelOf(SLOT_TERMS, entry.slot)} /> },
  { head: DOSSIER_WORDS.says, cell: (entry) => <EntryValue entry={entry} />, width: 'wide' },
  { head: DOSSIER_WORDS.compared, cell: (entry) => <EntryMatch entry={entry} />, width: 'narrow' },
  { head: DOSSIER_WORDS.source, cell: (entry) => <Source entry={entry} />, width: 'wide' },
];

/** Who runs each program: what every place says, side by side, and what comparing them came to. */
export function DossierSection({ view }: { readonly view: ReportView }) {
  const { dossiers } = view.report;
  return (
    <Section id="dossier" intro={DOSSIER_WORDS.dossierIntro} title={DOSSIER_WORDS.dossier}>
      {dossiers.length === 0 && (
        <p>
          <Text text={DOSSIER_WORDS.dossierNone} />
        </p>
      )}
      {dossiers.map((dossier, index) => (
        <Dossier dossier={dossier} key={`${dossier.pageId} ${index}`} titled={dossiers.length > 1} view={view} />
      ))}
    </Section>
  );
}

interface DossierProps {
  readonly dossier: ReportDossier;
  /** There are several: each says which program it is about. */
  readonly titled: boolean;
  readonly view: ReportView;
}

function Dossier({ dossier, titled, view }: DossierProps) {
  const page = view.report.pages.find(({ id }) => id === dossier.pageId) ?? null;
  return (
    <div class="dossier">
      {titled && <PageName page={page} />}
      <Conclusions dossier={dossier} />
      <DataTable columns={COLUMNS} label={DOSSIER_WORDS.dossier} rows={dossier.entries} />
    </div>
  );
}

function Source({ entry }: { readonly entry: ReportDossierEntry }) {
  return (
    <>
      <EntrySource entry={entry} />
      {entry.pageId !== null && (
        <div>
          <VisitLink pageId={entry.pageId} />
        </div>
      )}
    </>
  );
}
