import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { FindingGroup } from './FindingGroup';
import { Section } from './Section';
import { Text } from './Text';

/** The suspected violations by rule, the worst first. */
export function Findings({ view }: { readonly view: ReportView }) {
  return (
    <Section id="findings" title={WORDS.findings}>
      {view.failed.length === 0 && (
        <p>
          <Text text={view.auditedVisits.length === 0 ? WORDS.noConclusion : WORDS.findingsNone} />
        </p>
      )}
      {view.failed.map((group) => (
        <FindingGroup group={group} key={group.ruleId} kind="rule" view={view} />
      ))}
    </Section>
  );
}

/** What the tool could not decide, kept apart from the violations. */
export function PersonSection({ view }: { readonly view: ReportView }) {
  const nothing = view.unclear.length === 0;
  return (
    <Section id="person" {...(nothing ? {} : { intro: WORDS.needsPersonIntro })} title={WORDS.needsPerson}>
      {nothing && (
        <p>
          <Text text={view.auditedVisits.length === 0 ? WORDS.noConclusion : WORDS.needsPersonNone} />
        </p>
      )}
      {view.unclear.map((group) => (
        <FindingGroup group={group} key={group.ruleId} kind="person" view={view} />
      ))}
    </Section>
  );
}
