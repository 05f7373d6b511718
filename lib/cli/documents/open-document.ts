import type { BrowserContext } from 'puppeteer';
import { callAll } from '@/lib/cli/record/frame-control';
import type { Recorder } from '@/lib/cli/record/recorder';
import { addressOf } from '@/lib/documents/address';
import { judgeOpening, lettersOf } from '@/lib/documents/judge-opening';
import type { DocumentOutcome } from '@/lib/model/document-shape';
import type { DocumentText } from '@/lib/recognise/policy/document';
import { documentLinks } from '@/lib/rules/shared/document-links';
import type { VisitView } from '@/lib/timeline/view';
import { type AsidePage, openAside, type ReadingDesk, visitsOf } from './open-aside';

/** A document as it was met. */
export interface OpenedDocument {
  readonly url: string;
  readonly status: number | null;
  readonly outcome: DocumentOutcome;
  readonly document: DocumentText | null;
  /** Documents that it links itself: lists of recipients, rules for children. */
  readonly annexes: readonly Annex[];
}

/** A document that another one links. */
export interface Annex {
  readonly text: string;
  readonly url: string;
}

/** Opens a document in a page of its own and reads what it shows. */
export function openDocument(context: BrowserContext, url: string, desk: ReadingDesk): Promise<OpenedDocument> {
  return openAside(context, url, desk, (page) => read(page, url, desk));
}

async function read(
  { armed, aside, problem }: AsidePage,
  requestedUrl: string,
  desk: ReadingDesk,
): Promise<OpenedDocument> {
  const found = problem === null ? await callAll(armed, 'readDocument') : [];
  // A page of a shop builder may show its policy in a frame.
  const [longest] = found.map(({ value }) => value).sort((a, b) => lettersOf(b) - lettersOf(a));
  if (problem === null) await callAll(armed, 'survey');
  armed.stop();
  const { status, mime } = answerOf(aside);
  const url = armed.frames.top.url || requestedUrl;
  const document = longest ?? null;
  const outcome = judgeOpening({ requestedUrl, url, problem: problem?.code ?? null, mime, document });
  const annexes = outcome === 'read' ? annexesOf(visitsOf(aside, requestedUrl, desk.head)) : [];
  return { url, status, outcome, document: outcome === 'read' || outcome === 'login' ? document : null, annexes };
}

function annexesOf(visits: readonly VisitView[]): readonly Annex[] {
  return documentLinks(visits).flatMap(({ kind, text, href }) => {
    const url = addressOf(href);
    return kind === 'policy' && url !== null ? [{ text, url }] : [];
  });
}

/** The last answer to a request for the page itself. */
function answerOf({ events }: Recorder): { readonly status: number | null; readonly mime: string | null } {
  const asked = new Set(
    events.flatMap((event) =>
      event.kind === 'request-sent' && event.initiator === 'document' && event.frame === 'f0' ? [event.requestId] : [],
    ),
  );
  const answer = events.findLast((event) => event.kind === 'response-received' && asked.has(event.requestId));
  return answer?.kind === 'response-received'
    ? { status: answer.status, mime: answer.mime === '' ? null : answer.mime }
    : { status: null, mime: null };
}
