import { Foreign, ForeignBlock } from '@/components/report/Foreign';
import { PromptBody } from '@/components/report/PromptBody';
import { Text } from '@/components/report/Text';
import type { ReportEvidence } from '@/lib/model/report';
import { callerAt } from '@/lib/panel/callers';
import type { Finding } from '@/lib/panel/findings';
import type { Judged } from '@/lib/panel/judge';
import { PANEL_WORDS } from '@/lib/panel/words';
import { CONSENT_TERMS, EVIDENCE_TERMS, labelOf, PROMPT_KIND_TERMS, PROMPT_SOURCE_TERMS } from '@/lib/report/terms';
import { WORDS } from '@/lib/report/words';

interface FindingEvidenceProps {
  readonly finding: Finding;
  readonly judged: Judged;
}

/** What a finding rests on, pictures excepted. */
export function FindingEvidence({ finding, judged }: FindingEvidenceProps) {
  const told = finding.result.evidence.filter(({ kind, ref }) => kind !== 'screenshot' && ref !== '');
  if (told.length === 0) {
    return (
      <p class="aside">
        <Text text={WORDS.evidenceNone} />
      </p>
    );
  }
  return (
    <ul class="evidence">
      {told.map((evidence, index) => (
        <li key={`${evidence.kind} ${evidence.ref} ${index}`}>
          <span class="evidence-kind">
            <Text text={labelOf(EVIDENCE_TERMS, evidence.kind)} />
          </span>
          <div class="evidence-body">
            <Body evidence={evidence} finding={finding} judged={judged} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface BodyProps extends FindingEvidenceProps {
  readonly evidence: ReportEvidence;
}

function Body({ evidence, finding, judged }: BodyProps) {
  const { kind, ref } = evidence;
  if (kind === 'prompt') return <Prompt judged={judged} promptId={ref} />;
  if (kind === 'api') return <Api finding={finding} judged={judged} name={ref} />;
  if (kind === 'text') {
    return (
      <blockquote class="quote">
        <ForeignBlock text={ref} />
      </blockquote>
    );
  }
  return (
    <div class="code">
      <ForeignBlock text={ref} />
      {kind === 'request' && <Caller caller={callerAt(judged.callers, ref, finding.momentMs)} />}
    </div>
  );
}

function Prompt({ judged, promptId }: { readonly judged: Judged; readonly promptId: string }) {
  const prompt = judged.report.prompts.find((one) => one.id === promptId);
  if (!prompt) return <Foreign text={promptId} />;
  return (
    <>
      <div class="aside">
        <Text text={labelOf(PROMPT_KIND_TERMS, prompt.kind)} /> ·{' '}
        <Text text={labelOf(PROMPT_SOURCE_TERMS, prompt.source)} />
      </div>
      <PromptBody prompt={prompt} />
      {prompt.selector !== '' && (
        <div class="aside">
          <Text text={WORDS.selector} />{' '}
          <code>
            <Foreign text={prompt.selector} />
          </code>
        </div>
      )}
    </>
  );
}

interface ApiProps extends FindingEvidenceProps {
  readonly name: string;
}

/** The call nearest to the finding's moment: an interface may be called many times on a page. */
function Api({ finding, judged, name }: ApiProps) {
  const { pageId, atMs } = finding.result;
  const far = (callAtMs: number): number => Math.abs(callAtMs - (atMs ?? 0));
  const [call] = judged.report.apiCalls
    .filter((one) => one.pageId === pageId && one.api === name)
    .sort((a, b) => far(a.atMs) - far(b.atMs));
  return (
    <div class="code">
      <Foreign text={name} />
      {call && (
        <div class="aside">
          <Text text={labelOf(CONSENT_TERMS, call.consent)} />
        </div>
      )}
      <Caller caller={call?.caller ?? null} />
    </div>
  );
}

function Caller({ caller }: { readonly caller: string | null }) {
  if (caller === null) return null;
  return (
    <div class="aside">
      <Text text={PANEL_WORDS.calledFrom} /> <ForeignBlock text={caller} />
    </div>
  );
}
