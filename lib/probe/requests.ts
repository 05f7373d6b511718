import type { SearchText } from '@/lib/contract/wire';
import type { Payload } from '@/lib/model/event';
import { readBlobLater } from './blobs';
import { type BodyReading, bodyText, NO_BODY } from './body';
import { now } from './clock';
import { report, searchText } from './emit';
import { onLeaving } from './events';
import { append, asText, bare, each, startsWithAny, tableOf, upper } from './natives';
import { caller } from './stack';

/** One request that a page has asked for, as its hook saw it. */
export interface RequestSeen {
  readonly method: string;
  /** Absolute address. */
  readonly url: string;
  readonly initiator: Payload<'request-sent'>['initiator'];
  readonly body?: BodyReading | undefined;
  /** `name: value` lines of the headers that the page set itself. */
  readonly lines?: string;
  readonly contentType?: string;
}

/** Tells this document's request ids from those of every other one. */
let mark: string;
let requests = 0;
/** Requests whose body is being read, by number: each gives up when called. */
const waiting: Record<number, () => void> = bare({});

/** Begins the log; requests whose body is still being read are told when the page is left. */
export function startRequests(): void {
  mark = Math.floor(now() * 1000 * Math.random()).toString(36);
  onLeaving(() => {
    for (const id in waiting) waiting[id]?.();
  });
}

/**
 * Reports a request and gives its id; undefined for addresses that never reach a network. Requests whose body is read
 * later are reported then, with the time of the call.
 */
export function requestSent(seen: RequestSeen): string | undefined {
  const { method, url, initiator, body = NO_BODY, lines = '', contentType = '' } = bare(seen);
  if (!startsWithAny(url, ['http', 'ws'])) return undefined;
  requests += 1;
  const requestId = `p${mark}-${requests}`;
  const at = now();
  const from = caller();
  const { size: bodySize, texts, late } = bare(body);
  const tell = (bodyTexts: readonly SearchText[]): void => {
    const search: SearchText[] = [];
    each([bodyTexts, searchText('header', lines, 'text')], (list) => each(list, (text) => append(search, text)));
    report('request-sent', { requestId, method, url, initiator, bodySize, caller: from }, search, at);
  };
  if (late) tellLater(late, requests, (text) => tell(bodyText(text, contentType)));
  else tell(texts);
  return requestId;
}

/** Gives the text of a Blob once it is read, nothing of it where that cannot be waited for. */
function tellLater(blob: object, id: number, tell: (text: string) => void): void {
  const finish = (text?: unknown): void => {
    if (!waiting[id]) return;
    delete waiting[id];
    tell(asText(text));
  };
  waiting[id] = finish;
  readBlobLater(blob, finish);
}

/** Methods that browsers put in capitals. */
const COMMON_METHODS = tableOf('GET POST PUT DELETE HEAD OPTIONS');

/** The request method as browsers send it: the common ones in capitals. */
export function methodOf(method: unknown): string {
  const given = asText(method) || 'GET';
  const known = upper(given);
  return COMMON_METHODS[known] ? known : given;
}
