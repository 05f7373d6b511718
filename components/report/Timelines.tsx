import type { ReportPage } from '@/lib/model/report';
import { visitCount } from '@/lib/report/sentences';
import { inTime } from '@/lib/report/view/picture-places';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { Pictures } from './Pictures';
import { Section } from './Section';
import { Text } from './Text';
import { TimelineStrip } from './TimelineStrip';

/** A strip for every visit; visits on which nothing asked and nothing was found are folded. */
export function Timelines({ view }: { readonly view: ReportView }) {
  const { auditedVisits, report } = view;
  if (auditedVisits.length === 0) return null;
  const marked = new Set([
    ...report.prompts.map((prompt) => prompt.pageId),
    ...report.results
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
      .map(({ pageId }) => pageId),
  ]);
  const busy = auditedVisits.filter((visit) => marked.has(visit.id));
  const quiet = auditedVisits.filter((visit) => !marked.has(visit.id));
  return (
    <Section id="timelines" intro={WORDS.timelinesIntro} title={WORDS.timelines}>
      <Strips view={view} visits={busy} />
      {quiet.length > 0 && (
        <details data-fold open>
          <summary>
            <Text text={WORDS.otherVisits} /> (<Text text={visitCount(quiet.length)} />)
          </summary>
          <Strips view={view} visits={quiet} />
        </details>
      )}
    </Section>
  );
}

function Strips({ visits, view }: { readonly visits: readonly ReportPage[]; readonly view: ReportView }) {
  return (
    <>
      {visits.map((visit) => (
        <div class="card" key={visit.id}>
          <TimelineStrip page={visit} view={view} />
          <VisitPictures view={view} visit={visit} />
        </div>
      ))}
    </>
  );
}

function VisitPictures({ visit, view }: { readonly visit: ReportPage; readonly view: ReportView }) {
  const own = inTime(view.report.shots.filter((shot) => view.picturePlaces.get(shot.id) === visit.id));
  if (own.length === 0) return null;
  return (
    <details data-fold open>
      <summary>
        <Text text={WORDS.visitPictures} /> ({own.length})
      </summary>
      <Pictures places={[visit.id]} shots={own} view={view} />
    </details>
  );
}
