import type { ReportDocument, ReportEvidence, ReportResult } from '@/lib/model/report';
import { formatMs } from '@/lib/report/sentences';
import { CONSENT_TERMS, EVIDENCE_TERMS, labelOf, PROMPT_KIND_TERMS, PROMPT_SOURCE_TERMS } from '@/lib/report/terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { linkTo } from './anchors';
import { Address, Foreign, ForeignBlock } from './Foreign';
import { PromptBody } from './PromptBody';
import { Text } from './Text';

interface EvidenceListProps {
  readonly result: ReportResult;
  readonly view: ReportView;
}

/** The evidence of one occurrence in full, pictures excepted: they stand below it. */
export function EvidenceList({ result, view }: EvidenceListProps) {
  const told = result.evidence.filter((evidence) => evidence.kind !== 'screenshot');
  if (told.length === 0) return null;
  return (
    <ul class="evidence">
      {told.map((evidence, index) => (
        <li key={`${evidence.kind} ${evidence.ref} ${index}`}>
          <span class="evidence-kind">
            <Text text={labelOf(EVIDENCE_TERMS, evidence.kind)} />
          </span>
          <div class="evidence-body">
            <EvidenceBody evidence={evidence} result={result} view={view} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface EvidenceBodyProps extends EvidenceListProps {
  readonly evidence: ReportEvidence;
}

function EvidenceBody({ evidence, result, view }: EvidenceBodyProps) {
  const { kind, ref } = evidence;
  if (kind === 'prompt') return <PromptEvidence promptId={ref} view={view} />;
  if (kind === 'request') return <Address url={ref} />;
  if (kind === 'api') return <ApiEvidence name={ref} result={result} view={view} />;
  if (kind === 'text') {
    const document = view.report.documents.find(({ url, finalUrl }) => ref === finalUrl || ref === url);
    if (document) return <DocumentEvidence document={document} />;
    return (
      <blockquote class="quote">
        <ForeignBlock text={ref} />
      </blockquote>
    );
  }
  return (
    <div class="code">
      <ForeignBlock text={ref} />
    </div>
  );
}

/** A document by the name that its link gives it, linked to its line in the list. */
function DocumentEvidence({ document: { id, linkText, finalUrl, url } }: { readonly document: ReportDocument }) {
  return (
    <>
      <a href={linkTo('document', id)}>
        <Foreign text={linkText} />
      </a>
      <div>
        <Address url={finalUrl ?? url ?? ''} />
      </div>
    </>
  );
}

function PromptEvidence({ promptId, view }: { readonly promptId: string; readonly view: ReportView }) {
  const prompt = view.report.prompts.find((one) => one.id === promptId);
  if (!prompt) return <Foreign text={promptId} />;
  return (
    <>
      <div class="prompt-line">
        <a href={linkTo('prompt', prompt.id)}>
          <Foreign text={prompt.id} />
        </a>{' '}
        · <Text text={labelOf(PROMPT_KIND_TERMS, prompt.kind)} /> ·{' '}
        <Text text={labelOf(PROMPT_SOURCE_TERMS, prompt.source)} /> · <Text text={WORDS.shownAt} />{' '}
        {formatMs(prompt.shownAtMs)}
      </div>
      <PromptBody prompt={prompt} />
    </>
  );
}

interface ApiEvidenceProps extends EvidenceListProps {
  readonly name: string;
}

function ApiEvidence({ name, result, view }: ApiEvidenceProps) {
  const call = view.report.apiCalls.find((one) => one.pageId === result.pageId && one.api === name);
  return (
    <div class="code">
      <Foreign text={name} />
      {call && (
        <div class="aside">
          {formatMs(call.atMs)} · <Text text={labelOf(CONSENT_TERMS, call.consent)} />
          {call.caller !== null && (
            <>
              {' '}
              · <Foreign text={call.caller} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** The evidence of a further occurrence in one line: what kind, and where to read it. */
export function EvidenceLine({ result }: { readonly result: ReportResult }) {
  return (
    <>
      {result.evidence.map(({ kind, ref }, index) => (
        <span class="evidence-line" key={`${kind} ${ref} ${index}`}>
          <Text text={labelOf(EVIDENCE_TERMS, kind)} /> <EvidenceRef kind={kind} name={ref} />
        </span>
      ))}
    </>
  );
}

function EvidenceRef({ kind, name }: { readonly kind: ReportEvidence['kind']; readonly name: string }) {
  if (kind !== 'prompt' && kind !== 'screenshot') return <ForeignBlock text={name} />;
  return (
    <a href={linkTo(kind === 'prompt' ? 'prompt' : 'picture', name)}>
      <Foreign text={name} />
    </a>
  );
}
