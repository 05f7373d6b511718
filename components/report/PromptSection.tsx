import type { ReportPrompt, ReportShot } from '@/lib/model/report';
import { formatMs } from '@/lib/report/sentences';
import { labelOf, PROMPT_KIND_TERMS, PROMPT_SOURCE_TERMS, PURPOSE_TERMS } from '@/lib/report/terms';
import { type Merged, mergePrompts } from '@/lib/report/view/merge-rows';
import { picturesOfPrompt } from '@/lib/report/view/picture-places';
import type { ReportView } from '@/lib/report/view/report-view';
import { MARK_WORDS, WORDS } from '@/lib/report/words';
import { anchor } from './anchors';
import { YesNo } from './Badge';
import { type Column, DataTable } from './DataTable';
import { Foreign, ForeignBlock } from './Foreign';
import { Pictures } from './Pictures';
import { PromptBody } from './PromptBody';
import { Section } from './Section';
import { Text } from './Text';
import { VisitLink } from './VisitLink';

/** Every prompt once, with its words and buttons, and all the visits on which it was shown. */
export function PromptSection({ view }: { readonly view: ReportView }) {
  const prompts = mergePrompts(view.report.prompts);
  return (
    <Section id="prompts" intro={WORDS.promptsIntro} title={WORDS.prompts}>
      {prompts.length === 0 && (
        <p>
          <Text text={WORDS.promptsNone} />
        </p>
      )}
      {prompts.map((prompt) => (
        <PromptCard key={prompt.first.id} prompt={prompt} view={view} />
      ))}
    </Section>
  );
}

function PromptCard({ prompt, view }: { readonly prompt: Merged<ReportPrompt>; readonly view: ReportView }) {
  const { first, all } = prompt;
  return (
    <article class="card">
      <h3>
        <Text text={labelOf(PROMPT_KIND_TERMS, first.kind)} />{' '}
        <span class="aside">
          <Text text={labelOf(PROMPT_SOURCE_TERMS, first.source)} />
        </span>
      </h3>
      <PromptBody prompt={first} />
      <PromptFacts prompt={first} />
      <DataTable columns={APPEARANCES} label={WORDS.prompts} rowId={(row) => anchor('prompt', row.id)} rows={all} />
      <PromptPictures prompts={all} view={view} />
    </article>
  );
}

function PromptFacts({ prompt }: { readonly prompt: ReportPrompt }) {
  const { canDecline, purpose, inducement, preticked, coverage, selector } = prompt;
  return (
    <dl class="inline-facts">
      <dt>
        <Text text={WORDS.canDecline} />
      </dt>
      <dd>
        <YesNo value={canDecline} worry={false} />
      </dd>
      <dt>
        <Text text={WORDS.purpose} />
      </dt>
      <dd>
        <Text text={labelOf(PURPOSE_TERMS, purpose)} />
      </dd>
      <dt>
        <Text text={WORDS.inducement} />
      </dt>
      <dd>
        <YesNo value={inducement} worry />
      </dd>
      <dt>
        <Text text={WORDS.preticked} />
      </dt>
      <dd>
        <YesNo value={preticked} worry />
      </dd>
      <dt>
        <Text text={WORDS.coverage} />
      </dt>
      <dd>{Math.round(coverage * 100)}%</dd>
      {selector !== '' && (
        <>
          <dt>
            <Text text={WORDS.selector} />
          </dt>
          <dd class="code">
            <ForeignBlock text={selector} />
          </dd>
        </>
      )}
    </dl>
  );
}

const APPEARANCES: readonly Column<ReportPrompt>[] = [
  { head: WORDS.prompt, cell: (row) => <Foreign text={row.id} /> },
  { head: WORDS.visit, cell: (row) => <VisitLink pageId={row.pageId} pass={row.pass} /> },
  { head: WORDS.shownAt, cell: (row) => <span class="moment">{formatMs(row.shownAtMs)}</span> },
  { head: WORDS.hiddenAt, cell: (row) => <HowItEnded prompt={row} /> },
  { head: WORDS.beforeContent, cell: (row) => <YesNo value={row.beforeContent} worry /> },
  { head: WORDS.beforeGesture, cell: (row) => <YesNo value={row.beforeGesture} worry /> },
];

function HowItEnded({ prompt: { hiddenAtMs, answer } }: { readonly prompt: ReportPrompt }) {
  return (
    <>
      {hiddenAtMs === null ? <Text text={WORDS.stillShown} /> : <span class="moment">{formatMs(hiddenAtMs)}</span>}
      {answer && (
        <span class="aside">
          {' '}
          <Text text={labelOf(MARK_WORDS, answer.answer)} /> {formatMs(answer.atMs)}
        </span>
      )}
    </>
  );
}

function PromptPictures({ prompts, view }: { readonly prompts: readonly ReportPrompt[]; readonly view: ReportView }) {
  const places = prompts.map((prompt) => prompt.id);
  const shots = places.flatMap((id) => picturesOfPrompt(id, view.report));
  const isHere = (shot: ReportShot): boolean => places.includes(view.picturePlaces.get(shot.id) ?? '');
  const here = shots.filter(isHere);
  return (
    <>
      <Pictures places={[]} shots={shots.filter((shot) => !isHere(shot))} view={view} />
      {here.length > 0 && (
        <details data-fold open>
          <summary>
            <Text text={WORDS.visitPictures} /> ({here.length})
          </summary>
          <Pictures places={places} shots={here} view={view} />
        </details>
      )}
    </>
  );
}
