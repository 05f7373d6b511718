import { useState } from 'preact/hooks';
import { Conclusions, EntryMatch, EntrySource, EntryValue } from '@/components/report/DossierParts';
import { Text } from '@/components/report/Text';
import { PageName } from '@/components/report/VisitLink';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Report, ReportDossier, ReportDossierEntry } from '@/lib/model/report';
import { OPERATOR_WORDS } from '@/lib/panel/operator-words';
import { DOSSIER_WORDS, SLOT_TERMS } from '@/lib/report/dossier-terms';
import { labelOf } from '@/lib/report/terms';

/** Who runs it: what comparing all places came to, and below what each place says. */
export function DossierCard({ report }: { readonly report: Report }) {
  const { dossiers, pages } = report;
  return (
    <section class="card operator" id="operator">
      <h2>
        <Text text={DOSSIER_WORDS.dossier} />
      </h2>
      {dossiers.length === 0 && (
        <p class="aside">
          <Text text={OPERATOR_WORDS.dossierEmpty} />
        </p>
      )}
      {dossiers.map((dossier) => (
        <div class="dossier" key={dossier.pageId}>
          {dossiers.length > 1 && <PageName page={pages.find(({ id }) => id === dossier.pageId) ?? null} />}
          <Conclusions dossier={dossier} />
          <Places dossier={dossier} />
        </div>
      ))}
    </section>
  );
}

function Places({ dossier }: { readonly dossier: ReportDossier }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure label={<Text text={DOSSIER_WORDS.everySource} />} onToggle={setOpen} open={open}>
      {() => (
        <dl class="operator-places">
          {dossier.entries.map((entry, index) => (
            <Place entry={entry} key={`${entry.slot} ${entry.value} ${index}`} />
          ))}
        </dl>
      )}
    </Disclosure>
  );
}

function Place({ entry }: { readonly entry: ReportDossierEntry }) {
  return (
    <div>
      <dt>
        <Text text={labelOf(SLOT_TERMS, entry.slot)} />
        {entry.match !== null && (
          <span class="place-match">
            <EntryMatch entry={entry} />
          </span>
        )}
      </dt>
      <dd>
        <EntryValue entry={entry} />
        {entry.state === 'found' && (
          <div class="aside">
            <EntrySource entry={entry} />
          </div>
        )}
      </dd>
    </div>
  );
}
