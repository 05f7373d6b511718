import type { ComponentChildren } from 'preact';
import type { Bilingual } from '@/lib/model/vocabulary';
import { passLabel } from '@/lib/report/open-terms';
import { timeNote } from '@/lib/report/sentences';
import { CONTAINER_TERMS, labelOf, PROFILE_TERMS, RUN_SOURCE_TERMS } from '@/lib/report/terms';
import { sitesOf } from '@/lib/report/view/page-list';
import type { ReportView } from '@/lib/report/view/report-view';
import { visibleLine } from '@/lib/report/view/visible-text';
import { WORDS } from '@/lib/report/words';
import { beijingTime, secondsBetween } from './beijing-time';
import { Address, Foreign } from './Foreign';
import { Text } from './Text';

/** What was audited, when and how: the facts that a report is filed under. */
export function ReportHeader({ view, children }: { readonly view: ReportView; readonly children?: ComponentChildren }) {
  const title = view.report.pages.find((page) => page.title !== '')?.title;
  return (
    <header class="report-head">
      <div class="brand-line">
        <p class="brand">
          小程序合规巡检 <span lang="en">MiniAudit</span>
        </p>
        {children}
      </div>
      <h1>
        <Text text={WORDS.reportTitle} />
        {title !== undefined && (
          <span class="subject">
            <Foreign text={shortened(title)} />
          </span>
        )}
      </h1>
      <RunFacts view={view} />
    </header>
  );
}

/** A heading has no room for more; the whole title stands with its page. */
const TITLE_LENGTH = 100;

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= TITLE_LENGTH ? title : `${characters.slice(0, TITLE_LENGTH).join('')}…`;
}

function RunFacts({ view }: { readonly view: ReportView }) {
  const { run, tool } = view.report;
  const seconds = secondsBetween(run.startedAt, run.endedAt);
  return (
    <dl class="facts">
      <Fact name={WORDS.audited} wide>
        <Sites view={view} />
      </Fact>
      <Fact name={WORDS.when}>
        <time datetime={visibleLine(run.startedAt)}>
          <Foreign text={beijingTime(run.startedAt)} />
        </time>{' '}
        <span class="aside">
          <Text text={timeNote(seconds)} />
        </span>
      </Fact>
      <Fact name={WORDS.how}>
        <Text text={labelOf(RUN_SOURCE_TERMS, run.source)} />
      </Fact>
      <Fact name={WORDS.passes}>
        <Joined texts={run.consentPasses.map(passLabel)} />
      </Fact>
      <Fact name={WORDS.container}>
        <Text text={labelOf(CONTAINER_TERMS, run.container)} />
      </Fact>
      <Fact name={WORDS.profile}>
        <Text text={labelOf(PROFILE_TERMS, run.profile)} />
      </Fact>
      <Fact name={WORDS.device}>
        <Foreign text={run.device} />
      </Fact>
      <Fact name={WORDS.browser}>
        <Foreign text={run.browser} />
      </Fact>
      <Fact name={WORDS.toolVersion}>
        {tool.name} <Foreign text={tool.version} />
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: Bilingual;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

function Fact({ name, wide, children }: FactProps) {
  return (
    <div class={wide ? 'fact fact-wide' : 'fact'}>
      <dt>
        <Text text={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sites({ view }: { readonly view: ReportView }) {
  const sites = sitesOf(view.report);
  if (sites.length === 0) return <Text text={WORDS.none} />;
  return (
    <ul class="plain-list">
      {sites.map((site) => (
        <li key={site}>
          <Address url={site} />
        </li>
      ))}
    </ul>
  );
}

function Joined({ texts }: { readonly texts: readonly Bilingual[] }) {
  if (texts.length === 0) return <Text text={WORDS.none} />;
  return <Text text={{ zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') }} />;
}
