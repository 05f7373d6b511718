import type { ComponentChildren } from 'preact';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { ApiSection } from './ApiSection';
import { CheckSection } from './CheckSection';
import { Contents } from './Contents';
import { DocumentSection } from './DocumentSection';
import { DossierSection } from './DossierSection';
import { FilingSection } from './FilingSection';
import { Findings, PersonSection } from './Findings';
import { FoldButton } from './FoldButton';
import { GlossarySection, MethodSection } from './MethodSection';
import { PageSection } from './PageSection';
import { PersonalInfoSection } from './PersonalInfoSection';
import { PromptSection } from './PromptSection';
import { ReportHeader } from './ReportHeader';
import { Summary } from './Summary';
import { Text } from './Text';
import { ThirdPartySection } from './ThirdPartySection';
import { Timelines } from './Timelines';

interface ReportPageProps {
  readonly view: ReportView;
  /** What stands in the head beside the product's name, such as the language switch. */
  readonly controls?: ComponentChildren;
}

/** A whole report from head to foot. */
export function ReportPage({ view, controls }: ReportPageProps) {
  return (
    <>
      <a class="skip" href="#main">
        <Text text={WORDS.skipToFindings} />
      </a>
      <ReportHeader view={view}>{controls}</ReportHeader>
      <Contents view={view} />
      <main id="main">
        <FoldButton />
        <Summary view={view} />
        <Findings view={view} />
        <PersonSection view={view} />
        <Timelines view={view} />
        <PromptSection view={view} />
        <FilingSection view={view} />
        <DossierSection view={view} />
        <DocumentSection view={view} />
        <PersonalInfoSection view={view} />
        <ApiSection view={view} />
        <ThirdPartySection view={view} />
        <PageSection view={view} />
        <CheckSection view={view} />
        <MethodSection />
        <GlossarySection />
      </main>
      <footer class="report-foot">
        <Text text={WORDS.footer} />
      </footer>
    </>
  );
}
