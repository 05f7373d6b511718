import {
  cleanCaution,
  extent,
  failedSentence,
  nothingAudited,
  personSentence,
  severityCounts,
  summarySentence,
} from '@/lib/report/sentences';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { linkTo } from './anchors';
import { SeverityBadge } from './Badge';
import { Foreign, ForeignBlock } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { PageName, VisitLink } from './VisitLink';

/** The report in a few lines: how much was found and where, what to do first, what could not be audited. */
export function Summary({ view }: { readonly view: ReportView }) {
  const nothing = view.auditedVisits.length === 0;
  return (
    <Section id="summary" title={WORDS.summary}>
      <p class="lead">
        <Text text={nothing ? nothingAudited(view.failedVisits.length) : headline(view)} />
      </p>
      <Remarks nothing={nothing} view={view} />
      <Counts view={view} />
      <DoFirst view={view} />
      <Affected view={view} />
      <FailedVisits view={view} />
    </Section>
  );
}

function headline(view: ReportView) {
  return summarySentence({
    findings: view.counts.reduce((sum, { count }) => sum + count, 0),
    rules: view.failed.length,
    pages: view.auditedPages.length,
    affected: view.affected.length,
    visits: view.auditedVisits.length,
    counts: severityCounts(view.counts),
  });
}

function Remarks({ view, nothing }: { readonly view: ReportView; readonly nothing: boolean }) {
  const cases = view.unclear.reduce((sum, group) => sum + group.count, 0);
  const remarks = [
    ...(cases > 0 ? [personSentence(cases)] : []),
    ...(!nothing && view.failedVisits.length > 0 ? [failedSentence(view.failedVisits.length)] : []),
    ...(!nothing && view.failed.length === 0 ? [cleanCaution(view.report.notTested.length)] : []),
  ];
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark.en}>
          <Text text={remark} />
        </p>
      ))}
    </>
  );
}

function Counts({ view }: { readonly view: ReportView }) {
  const some = view.counts.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <ul class="counts">
      {some.map(({ severity, count }) => (
        <li class={`count tone-${severity}`} key={severity}>
          <span class="count-number">{count}</span> <SeverityBadge severity={severity} />
        </li>
      ))}
    </ul>
  );
}

/** The worst rules first; a reader who mends these has mended what weighs most. */
const FIRST = 3;

function DoFirst({ view }: { readonly view: ReportView }) {
  if (view.failed.length === 0) return null;
  return (
    <>
      <h3>
        <Text text={WORDS.doFirst} />
      </h3>
      <ol class="do-first">
        {view.failed.slice(0, FIRST).map((group) => (
          <li key={group.ruleId}>
            <SeverityBadge severity={group.severity} />{' '}
            <a href={linkTo('rule', group.ruleId)}>
              <Text text={group.title} />
            </a>{' '}
            <span class="aside">
              <Foreign text={group.ruleId} /> · <Text text={extent(group.count, group.pageCount)} />
            </span>
            <div>
              <Text text={group.fix} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Affected({ view }: { readonly view: ReportView }) {
  if (view.affected.length === 0) return null;
  return (
    <>
      <h3>
        <Text text={WORDS.affectedPages} />
      </h3>
      <ul class="affected">
        {view.affected.map(({ page, ruleIds }) => (
          <li key={page.key}>
            <PageName page={page} />
            <div class="rule-links">
              {ruleIds.map((ruleId) => (
                <a href={linkTo('rule', ruleId)} key={ruleId}>
                  <Foreign text={ruleId} />
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function FailedVisits({ view }: { readonly view: ReportView }) {
  if (view.failedVisits.length === 0) return null;
  return (
    <>
      <h3>
        <Text text={WORDS.failedPages} />
      </h3>
      <ul class="affected">
        {view.failedVisits.map((visit) => (
          <li key={visit.id}>
            <PageName page={visit} />
            <VisitLink pageId={visit.id} pass={visit.pass} />
            <div class="error">
              <ForeignBlock text={visit.error ?? ''} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
