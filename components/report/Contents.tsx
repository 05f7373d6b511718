import type { Bilingual } from '@/lib/model/vocabulary';
import { DOSSIER_WORDS } from '@/lib/report/dossier-terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { linkTo } from './anchors';
import { Text } from './Text';

/** The chapters of the report with what is in them, in the order of the page. */
export function Contents({ view }: { readonly view: ReportView }) {
  return (
    <nav aria-labelledby="contents-title" class="contents">
      <h2 class="visually-hidden" id="contents-title">
        <Text text={WORDS.contents} />
      </h2>
      <ul>
        {chapters(view).map(({ id, title, count }) => (
          <li key={id}>
            <a href={linkTo('section', id)}>
              <Text text={title} />
              {count !== undefined && <span class="contents-count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Chapter {
  readonly id: string;
  readonly title: Bilingual;
  readonly count?: number;
}

function chapters({ report, failed, unclear, counts, auditedVisits }: ReportView): readonly Chapter[] {
  return [
    { id: 'summary', title: WORDS.summary },
    {
      id: 'findings',
      title: WORDS.findings,
      count: failed.length === 0 ? 0 : counts.reduce((sum, one) => sum + one.count, 0),
    },
    { id: 'person', title: WORDS.needsPerson, count: unclear.reduce((sum, group) => sum + group.count, 0) },
    ...(auditedVisits.length > 0 ? [{ id: 'timelines', title: WORDS.timelines }] : []),
    { id: 'prompts', title: WORDS.prompts, count: report.prompts.length },
    { id: 'filing', title: WORDS.filing, count: report.filing.length },
    { id: 'dossier', title: DOSSIER_WORDS.dossier },
    { id: 'documents', title: DOSSIER_WORDS.documents, count: report.documents.length },
    { id: 'personal-info', title: WORDS.personalInfo, count: report.personalInfo.length },
    { id: 'api-calls', title: WORDS.apiCalls, count: report.apiCalls.length },
    { id: 'third-parties', title: WORDS.thirdParties, count: report.thirdParties.length },
    { id: 'pages', title: WORDS.pages, count: report.pages.length },
    { id: 'checks', title: WORDS.checks },
    { id: 'method', title: WORDS.method },
    { id: 'glossary', title: WORDS.glossary },
  ];
}
