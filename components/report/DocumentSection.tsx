import type { ReportDocument, ReportRun } from '@/lib/model/report';
import {
  DOCUMENT_KIND_TERMS,
  DOCUMENT_LANGUAGE_TERMS,
  DOSSIER_WORDS,
  tapCount,
  UNREAD_TERMS,
} from '@/lib/report/dossier-terms';
import { labelOf } from '@/lib/report/terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { anchor } from './anchors';
import { beijingTime } from './beijing-time';
import { type Column, DataTable } from './DataTable';
import { Address, Foreign, ForeignBlock } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { VisitLink } from './VisitLink';

function columns(run: ReportRun): readonly Column<ReportDocument>[] {
  return [
    { head: DOSSIER_WORDS.document, cell: (row) => <Name document={row} />, width: 'wide' },
    { head: DOSSIER_WORDS.found, cell: (row) => <Found document={row} /> },
    { head: DOSSIER_WORDS.opened, cell: (row) => <Opened document={row} run={run} /> },
    { head: DOSSIER_WORDS.length, cell: (row) => <Length document={row} />, width: 'narrow' },
    { head: DOSSIER_WORDS.dates, cell: (row) => <Dates document={row} /> },
    { head: DOSSIER_WORDS.unread, cell: (row) => <Unread document={row} /> },
  ];
}

/** The policies and agreements: which were opened, what was read, and what could not be. */
export function DocumentSection({ view }: { readonly view: ReportView }) {
  const { documents, run } = view.report;
  return (
    <Section id="documents" intro={DOSSIER_WORDS.documentsIntro} title={DOSSIER_WORDS.documents}>
      {documents.length === 0 ? (
        <p>
          <Text text={DOSSIER_WORDS.documentsNone} />
        </p>
      ) : (
        <DataTable
          columns={columns(run)}
          label={DOSSIER_WORDS.documents}
          rowId={(row) => anchor('document', row.id)}
          rows={documents}
        />
      )}
    </Section>
  );
}

interface CellProps {
  readonly document: ReportDocument;
}

function Name({ document: { linkText, title, kind, url, finalUrl } }: CellProps) {
  return (
    <>
      <ForeignBlock text={linkText} />
      {title !== null && title !== linkText && (
        <div class="aside">
          <ForeignBlock text={title} />
        </div>
      )}
      {kind !== null && (
        <div class="aside">
          <Text text={labelOf(DOCUMENT_KIND_TERMS, kind)} />
        </div>
      )}
      {url !== null && <Address url={url} />}
      {finalUrl !== null && finalUrl !== url && (
        <div>
          → <Address url={finalUrl} />
        </div>
      )}
    </>
  );
}

function Found({ document: { foundOn, taps } }: CellProps) {
  return (
    <>
      {foundOn === null ? <Text text={DOSSIER_WORDS.foundBySearch} /> : <VisitLink pageId={foundOn} />}
      {taps !== null && (
        <div class="aside">
          <Text text={tapCount(taps)} />
        </div>
      )}
    </>
  );
}

interface OpenedProps extends CellProps {
  readonly run: ReportRun;
}

function Opened({ document: { openedAtMs, status, ownProfile }, run }: OpenedProps) {
  if (openedAtMs === null) return <Text text={DOSSIER_WORDS.never} />;
  return (
    <>
      <Foreign text={beijingTime(run.startedAt, openedAtMs)} />
      {ownProfile && (
        <div class="aside">
          <Text text={DOSSIER_WORDS.ownProfile} />
        </div>
      )}
      {status !== null && status >= 400 && <div class="worry">HTTP {status}</div>}
    </>
  );
}

function Length({ document: { characters, language } }: CellProps) {
  if (characters === 0) return <>–</>;
  return (
    <>
      {characters}
      {language !== null && (
        <div class={language === 'zh' ? 'aside' : 'worry'}>
          <Text text={labelOf(DOCUMENT_LANGUAGE_TERMS, language)} />
        </div>
      )}
    </>
  );
}

function Dates({ document: { updated, effective, characters } }: CellProps) {
  if (characters === 0) return <>–</>;
  if (updated === null && effective === null) return <Text text={DOSSIER_WORDS.noDate} />;
  const dates = [
    [DOSSIER_WORDS.updated, updated],
    [DOSSIER_WORDS.effective, effective],
  ] as const;
  return (
    <ul class="plain-list">
      {dates.map(
        ([label, date]) =>
          date !== null && (
            <li key={label.en}>
              <Foreign text={date} />{' '}
              <span class="aside">
                <Text text={label} />
              </span>
            </li>
          ),
      )}
    </ul>
  );
}

function Unread({ document: { unread } }: CellProps) {
  if (unread === null) return <Text text={DOSSIER_WORDS.readWhole} />;
  return (
    <span class="gap">
      <Text text={labelOf(UNREAD_TERMS, unread)} />
    </span>
  );
}
