import type { SearchText } from '@/lib/contract/wire';
import type { Payload } from '@/lib/model/event';
import type { BlobReader } from './blobs';
import type { BodyReader, BodyReading } from './body';
import { shapeOf } from './body';
import { searchText } from './emit';
import { append, bare, startsWith, upper } from './natives';
import type { Realm } from './realm';

/** One request that a page has asked for, as its hook saw it. */
export interface RequestSeen {
  readonly method: string;
  /** Absolute address. */
  readonly url: string;
  readonly initiator: Payload<'request-sent'>['initiator'];
  readonly body?: BodyReading | undefined;
  /** `name: value` lines of the headers that the page set itself. */
  readonly headers?: string;
  readonly contentType?: string;
}

/** Turns what the network hooks see into `request-sent` events. */
export interface RequestLog {
  /** Reports a request and gives its id; undefined for addresses that never reach a network. */
  sent(seen: RequestSeen): string | undefined;
  readonly readBody: BodyReader;
  readonly blobs: BlobReader;
}

/** Creates the log. Requests whose body is read later are reported then, with the time of the call. */
export function createRequestLog(realm: Realm, readBody: BodyReader, blobs: BlobReader): RequestLog {
  const waiting: Record<number, () => void> = Object.create(null);
  let lastWaiting = 0;

  function sent(given: RequestSeen): string | undefined {
    const seen = bare(given);
    if (!reachesNetwork(seen.url)) return undefined;
    const requestId = realm.nextRequestId();
    const at = realm.now();
    const caller = realm.caller();
    const body = bare(seen.body ?? { size: 0, texts: [] });
    const headers = searchText('header', seen.headers ?? '', 'text');
    const report = (texts: readonly SearchText[]): void =>
      realm.report(
        'request-sent',
        { requestId, method: seen.method, url: seen.url, initiator: seen.initiator, bodySize: body.size, caller },
        joined(texts, headers),
        at,
      );
    if (body.late) reportLater(body.late, seen.contentType ?? '', report);
    else report(body.texts);
    return requestId;
  }

  function reportLater(blob: object, contentType: string, report: (texts: readonly SearchText[]) => void): void {
    lastWaiting += 1;
    const id = lastWaiting;
    const finish = (text: string | undefined): void => {
      if (!waiting[id]) return;
      delete waiting[id];
      report(text === undefined ? [] : searchText('body', text, shapeOf(text, contentType)));
    };
    waiting[id] = () => finish(undefined);
    blobs.readLater(blob, finish);
  }

  realm.onLeaving(() => {
    for (const id in waiting) waiting[id]?.();
  });
  return { sent, readBody, blobs };
}

/** The request method as browsers send it: the common ones in capitals. */
export function methodOf(method: unknown): string {
  if (typeof method !== 'string' || method === '') return 'GET';
  const known = upper(method);
  const isCommon =
    known === 'GET' ||
    known === 'POST' ||
    known === 'PUT' ||
    known === 'DELETE' ||
    known === 'HEAD' ||
    known === 'OPTIONS';
  return isCommon ? known : method;
}

function reachesNetwork(url: string): boolean {
  return startsWith(url, 'http') || startsWith(url, 'ws');
}

function joined(first: readonly SearchText[], second: readonly SearchText[]): SearchText[] {
  const all: SearchText[] = [];
  for (let index = 0; index < first.length; index += 1) addTo(all, first[index]);
  for (let index = 0; index < second.length; index += 1) addTo(all, second[index]);
  return all;
}

function addTo(all: SearchText[], text: SearchText | undefined): void {
  if (text) append(all, text);
}
