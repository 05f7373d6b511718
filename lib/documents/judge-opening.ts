import type { DocumentOutcome } from '@/lib/model/document-shape';
import type { DocumentText } from '@/lib/recognise/policy/document';
import { isLoginRoute } from '@/lib/rules/shared/page-route';

/** What came of opening a link. */
export interface Opening {
  readonly requestedUrl: string;
  readonly url: string;
  /** Code of `openPage`'s failure, null when a document came. */
  readonly problem: string | null;
  readonly mime: string | null;
  readonly document: DocumentText | null;
}

/** Fewer letters than this are no document: a title, a spinner, an error in two words. */
const LEAST_LETTERS = 40;
/** A log-in page is short, whatever it says at its foot. */
const MOST_OF_LOGIN = 400;

/** Says what became of opening a link to a document. */
export function judgeOpening({ requestedUrl, url, problem, mime, document }: Opening): DocumentOutcome {
  if (mime !== null && !/html|xml|^text\/plain/i.test(mime)) return 'not-html';
  if (problem === 'net::ERR_ABORTED') return 'not-html';
  if (problem !== null) return 'failed';
  const letters = lettersOf(document);
  if (letters <= MOST_OF_LOGIN && isLoginRoute(url) && !isLoginRoute(requestedUrl)) return 'login';
  // A scanned policy has no letters, yet there is something to see.
  return letters < LEAST_LETTERS && (document?.style.images ?? 0) === 0 ? 'empty' : 'read';
}

/** Letters and figures of a document's blocks. */
export function lettersOf(document: DocumentText | null): number {
  return (document?.blocks ?? []).reduce((sum, { text }) => sum + text.replace(/[\s\p{P}]/gu, '').length, 0);
}
