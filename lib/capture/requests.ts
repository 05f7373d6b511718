import type { BrowserFact, HeardFact } from '@/lib/background/live-session';
import { WIRE_LIMITS } from '@/lib/contract/limits';
import type { SearchText } from '@/lib/contract/wire';
import type { Payload } from '@/lib/model/event';

/** The parts of WebExtension `webRequest` details that are read; the browsers differ in the rest. */
export interface RequestDetails {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly timeStamp: number;
  readonly requestBody?: RequestBody | null;
  readonly requestHeaders?: readonly { readonly name: string; readonly value?: string }[];
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string }[];
  readonly statusCode?: number;
  readonly redirectUrl?: string;
  readonly error?: string;
  readonly fromCache?: boolean;
}

interface RequestBody {
  readonly error?: string;
  readonly formData?: Readonly<Record<string, readonly unknown[]>>;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer; readonly file?: string }[];
}

type Initiator = Payload<'request-sent'>['initiator'];

const INITIATOR_OF: Readonly<Record<string, Initiator>> = {
  main_frame: 'document',
  sub_frame: 'document',
  xmlhttprequest: 'xhr',
  ping: 'beacon',
  beacon: 'beacon',
  websocket: 'websocket',
  image: 'image',
  imageset: 'image',
  script: 'script',
  stylesheet: 'stylesheet',
  font: 'font',
  media: 'media',
};

/** WebExtension `webRequest` events that are listened to. */
export const REQUEST_EVENTS = [
  'onBeforeRequest',
  'onSendHeaders',
  'onBeforeRedirect',
  'onResponseStarted',
  'onErrorOccurred',
] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** A request whose headers never come (cache, block) is told with what follows; beyond this many, the oldest is let go. */
const MAX_PENDING = 500;

/** Puts a request's body (known first) and headers (known later) together and tells it once, unread. */
export class RequestWatch {
  readonly #pending = new Map<string, RequestDetails>();
  /** Requests that were told and have not ended. */
  readonly #told = new Set<string>();

  /** The facts that one event of the browser makes known. */
  hear(event: RequestEvent, details: RequestDetails): readonly HeardFact[] {
    if (!/^(https?|wss?|ftp):/.test(details.url)) return [];
    const { requestId } = details;
    if (event === 'onBeforeRequest') {
      keep(this.#pending, MAX_PENDING);
      this.#pending.set(requestId, details);
      return [];
    }
    const first = this.#pending.get(requestId);
    const begun = first || this.#told.has(requestId) ? [] : [heard(details, beginningMissed, true)];
    const sent = first ? [heard(first, () => requestSent(first, details.requestHeaders))] : begun;
    this.#pending.delete(requestId);
    if (event === 'onSendHeaders') {
      keep(this.#told, MAX_PENDING);
      this.#told.add(requestId);
      return sent;
    }
    this.#told.delete(requestId);
    return [...sent, heard(details, event === 'onErrorOccurred' ? requestFailed : responseReceived)];
  }
}

/** Makes room for one more. */
function keep(known: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
}

function heard(details: RequestDetails, read: (details: RequestDetails) => BrowserFact, afterDeath = false): HeardFact {
  return { origin: originOf(details), afterDeath, read: () => read(details) };
}

function requestSent(
  details: RequestDetails,
  requestHeaders: RequestDetails['requestHeaders'],
): BrowserFact<'request-sent'> {
  const body = bodyOf(details.requestBody);
  const referer = headerOf(requestHeaders, 'referer');
  const search: SearchText[] = [
    ...body.search,
    ...(referer ? [{ channel: 'header' as const, text: referer, as: 'url' }] : []),
  ];
  return {
    ...placeOf(details),
    kind: 'request-sent',
    payload: {
      requestId: idOf(details),
      method: details.method,
      url: details.url,
      initiator: INITIATOR_OF[details.type] ?? 'other',
      bodySize: body.size,
      hits: [],
    },
    ...(search.length > 0 ? { search } : {}),
  };
}

function responseReceived(details: RequestDetails): BrowserFact<'response-received'> {
  return {
    ...placeOf(details),
    kind: 'response-received',
    payload: {
      requestId: idOf(details),
      status: details.statusCode ?? 0,
      mime: (headerOf(details.responseHeaders, 'content-type') ?? '').split(';')[0]?.trim() ?? '',
      fromServiceWorker: false,
      redirectTo: details.redirectUrl ?? null,
    },
  };
}

function requestFailed(details: RequestDetails): BrowserFact<'request-failed'> {
  const error = details.error ?? '';
  return {
    ...placeOf(details),
    kind: 'request-failed',
    payload: { requestId: idOf(details), url: details.url, error, blocked: /BLOCKED/i.test(error) },
  };
}

/** Somebody has heard the beginning of this request, or nobody: the worker that listened is gone. */
function beginningMissed(details: RequestDetails): BrowserFact<'gap'> {
  return { ...placeOf(details), kind: 'gap', payload: { what: 'requests-lost', detail: '' } };
}

function idOf({ requestId }: RequestDetails): string {
  return `b${requestId}`;
}

function placeOf(details: RequestDetails): Pick<BrowserFact, 'origin' | 'at' | 'beforeDocument'> {
  const { timeStamp, type } = details;
  return {
    origin: originOf(details),
    at: timeStamp,
    beforeDocument: type === 'main_frame' || type === 'sub_frame',
  };
}

function originOf({ tabId, frameId, documentId }: RequestDetails): BrowserFact['origin'] {
  return { tabId, frameId, documentId: documentId ?? null };
}

function headerOf(headers: RequestDetails['responseHeaders'], name: string): string | undefined {
  return headers?.find((header) => header.name.toLowerCase() === name)?.value;
}

/** Size in bytes (null when the browser does not show the body) and what is to be searched. */
function bodyOf(body: RequestBody | null | undefined): { size: number | null; search: SearchText[] } {
  if (!body) return { size: 0, search: [] };
  if (body.formData) {
    const pairs = Object.entries(body.formData).flatMap(([key, values]) => values.map((value) => [key, String(value)]));
    const text = new URLSearchParams(pairs).toString();
    return { size: text.length, search: cut(text, 'form') };
  }
  if (!body.raw) return { size: null, search: [] };
  const pieces = body.raw.flatMap((part) => (part.bytes ? [part.bytes] : []));
  const size = pieces.reduce((sum, bytes) => sum + bytes.byteLength, 0);
  const text = pieces.map((bytes) => new TextDecoder().decode(bytes.slice(0, WIRE_LIMITS.search))).join('');
  const isCut = pieces.some((bytes) => bytes.byteLength > WIRE_LIMITS.search);
  return {
    size: body.raw.length === pieces.length ? size : null,
    search: cut(text, /^\s*[[{]/.test(text) ? 'json' : 'text', isCut),
  };
}

function cut(text: string, as: string, isCut = false): SearchText[] {
  if (text === '') return [];
  const long = isCut || text.length > WIRE_LIMITS.search;
  return [{ channel: 'body', text: text.slice(0, WIRE_LIMITS.search), as, ...(long ? { cut: true } : {}) }];
}
