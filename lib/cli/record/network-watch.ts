import type { Protocol } from 'devtools-protocol';
import type { CDPSession } from 'puppeteer';
import type { SearchText } from '@/lib/contract/wire';
import { WIRE_LIMITS } from '@/lib/contract/wire';
import type { EventKind, Payload } from '@/lib/model/event';

type Initiator = Payload<'request-sent'>['initiator'];

/** Where the network's facts go; identity is added by the receiver. */
export interface NetworkSink {
  emit<K extends EventKind>(
    kind: K,
    atEpochMs: number,
    cdpFrameId: string | undefined,
    payload: Payload<K>,
    search?: SearchText[],
  ): void;
  /** The top document's request, before any redirect; its time is the navigation start. */
  navigationSent(requestId: string, atEpochMs: number): void;
  documentStatus(cdpFrameId: string | undefined, loaderId: string, status: number): void;
}

const INITIATOR_OF: Readonly<Record<string, Initiator>> = {
  Document: 'document',
  Fetch: 'fetch',
  XHR: 'xhr',
  Ping: 'beacon',
  WebSocket: 'websocket',
  EventSource: 'eventsource',
  Image: 'image',
  Script: 'script',
  Stylesheet: 'stylesheet',
  Font: 'font',
  Media: 'media',
};

/** Requests that stay open by nature and never hold a page up. */
const LASTING = new Set(['WebSocket', 'EventSource', 'Media', 'Ping']);

interface Flight {
  readonly url: string;
  readonly since: number;
  readonly holds: boolean;
}

/** The network as the browser sees it, for one CDP session (page, cross-site frame or worker). */
export class NetworkWatch {
  readonly #session: CDPSession;
  readonly #prefix: string;
  readonly #sink: NetworkSink;
  readonly #flights = new Map<string, Flight>();
  readonly #seenPaths = new Map<string, number>();
  /** Monotonic seconds → epoch ms, learnt from the first request. */
  #offsetMs: number | null = null;
  #lastChangeAt = 0;

  constructor(session: CDPSession, prefix: string, sink: NetworkSink) {
    this.#session = session;
    this.#prefix = prefix;
    this.#sink = sink;
    session.on('Network.requestWillBeSent', (event) => this.#sent(event));
    session.on('Network.responseReceived', (event) => this.#received(event));
    session.on('Network.loadingFinished', (event) => this.#landed(event.requestId));
    session.on('Network.loadingFailed', (event) => this.#failed(event));
    session.on('Network.webSocketCreated', (event) => this.#socketCreated(event));
    session.on('Network.webSocketFrameSent', (event) => this.#socketSent(event));
  }

  /** Starts watching; bodies up to the search limit come with the request. */
  enable(): Promise<unknown> {
    return this.#session.send('Network.enable', { maxPostDataSize: WIRE_LIMITS.search });
  }

  /** Epoch ms when something was last in flight that a user would wait for; `now` while there is. */
  busyUntil(now: number, patienceMs: number): number {
    for (const flight of this.#flights.values()) {
      if (flight.holds && now - flight.since < patienceMs) return now;
    }
    return this.#lastChangeAt;
  }

  #sent(event: Protocol.Network.RequestWillBeSentEvent): void {
    const atMs = event.wallTime * 1000;
    this.#offsetMs ??= atMs - event.timestamp * 1000;
    const { request, requestId, redirectResponse } = event;
    if (redirectResponse) this.#redirected(event, redirectResponse, atMs);
    else if (event.type === 'Document' && requestId === event.loaderId) this.#sink.navigationSent(requestId, atMs);
    const url = request.url + (request.urlFragment ?? '');
    if (!/^(https?|wss?|ftp):/.test(url)) return;
    this.#flights.set(requestId, {
      url,
      since: Date.now(),
      holds: !LASTING.has(event.type ?? '') && !this.#isPolling(url),
    });
    this.#lastChangeAt = Date.now();
    const caller = callerOf(event.initiator);
    const payload: Payload<'request-sent'> = {
      requestId: this.#prefix + requestId,
      method: request.method,
      url,
      initiator: INITIATOR_OF[event.type ?? ''] ?? 'other',
      bodySize: bodySizeOf(request),
      hits: [],
      ...(caller ? { caller } : {}),
    };
    const emit = (body: string | undefined): void =>
      this.#sink.emit('request-sent', atMs, event.frameId, payload, searchTexts(request, body));
    if (request.postData === undefined && request.hasPostData) void this.#fetchBody(requestId).then(emit);
    else emit(request.postData);
  }

  async #fetchBody(requestId: string): Promise<string | undefined> {
    try {
      return (await this.#session.send('Network.getRequestPostData', { requestId })).postData;
    } catch {
      // The body is gone with its request; the probe's own testimony stands in for it.
      return undefined;
    }
  }

  #redirected(event: Protocol.Network.RequestWillBeSentEvent, response: Protocol.Network.Response, atMs: number): void {
    this.#sink.emit('response-received', atMs, event.frameId, {
      requestId: this.#prefix + event.requestId,
      status: response.status,
      mime: response.mimeType,
      fromServiceWorker: response.fromServiceWorker ?? false,
      redirectTo: event.request.url,
    });
  }

  #received(event: Protocol.Network.ResponseReceivedEvent): void {
    const { response, requestId } = event;
    if (event.type === 'Document') this.#sink.documentStatus(event.frameId, event.loaderId, response.status);
    if (!this.#flights.has(requestId)) return;
    this.#sink.emit('response-received', this.#epoch(event.timestamp), event.frameId, {
      requestId: this.#prefix + requestId,
      status: response.status,
      mime: response.mimeType,
      fromServiceWorker: response.fromServiceWorker ?? false,
      redirectTo: null,
    });
  }

  #failed(event: Protocol.Network.LoadingFailedEvent): void {
    const flight = this.#landed(event.requestId);
    if (!flight) return;
    this.#sink.emit('request-failed', this.#epoch(event.timestamp), undefined, {
      requestId: this.#prefix + event.requestId,
      url: flight.url,
      error: event.errorText,
      blocked: event.blockedReason !== undefined,
    });
  }

  #landed(requestId: string): Flight | undefined {
    const flight = this.#flights.get(requestId);
    if (flight?.holds) this.#lastChangeAt = Date.now();
    this.#flights.delete(requestId);
    return flight;
  }

  #socketCreated(event: Protocol.Network.WebSocketCreatedEvent): void {
    const caller = event.initiator ? callerOf(event.initiator) : undefined;
    this.#flights.set(event.requestId, { url: event.url, since: Date.now(), holds: false });
    this.#sink.emit('request-sent', Date.now(), undefined, {
      requestId: this.#prefix + event.requestId,
      method: 'GET',
      url: event.url,
      initiator: 'websocket',
      bodySize: 0,
      hits: [],
      ...(caller ? { caller } : {}),
    });
  }

  #socketSent(event: Protocol.Network.WebSocketFrameSentEvent): void {
    const url = this.#flights.get(event.requestId)?.url ?? '';
    const text = event.response.payloadData;
    this.#sink.emit(
      'socket-sent',
      this.#epoch(event.timestamp),
      undefined,
      { requestId: this.#prefix + event.requestId, url, size: text.length, hits: [] },
      [
        {
          channel: 'websocket',
          text: text.slice(0, WIRE_LIMITS.search),
          as: event.response.opcode === 1 ? 'text' : 'base64',
        },
      ],
    );
  }

  #epoch(timestamp: number): number {
    return this.#offsetMs === null ? Date.now() : this.#offsetMs + timestamp * 1000;
  }

  /** A path asked for again and again is polled; it must not keep the page from counting as settled. */
  #isPolling(url: string): boolean {
    const path = url.split(/[?#]/)[0] ?? url;
    const count = (this.#seenPaths.get(path) ?? 0) + 1;
    this.#seenPaths.set(path, count);
    return count > 5;
  }
}

function bodySizeOf(request: Protocol.Network.Request): number | null {
  if (request.postData !== undefined) return request.postData.length;
  return request.hasPostData ? null : 0;
}

function searchTexts(request: Protocol.Network.Request, body: string | undefined): SearchText[] {
  const texts: SearchText[] = [];
  if (body !== undefined) {
    const cut = body.length > WIRE_LIMITS.search;
    texts.push({ channel: 'body', text: body.slice(0, WIRE_LIMITS.search), as: bodyShape(request.headers), cut });
  }
  const referer = request.headers['Referer'] ?? request.headers['referer'];
  if (referer) texts.push({ channel: 'header', text: referer, as: 'url' });
  return texts;
}

function bodyShape(headers: Protocol.Network.Headers): string {
  const type = String(headers['Content-Type'] ?? headers['content-type'] ?? '');
  if (type.includes('json')) return 'json';
  return type.includes('form-urlencoded') ? 'form' : 'text';
}

/** `url:line:column` of the innermost frame that has an address. */
function callerOf(initiator: Protocol.Network.Initiator): string | undefined {
  let stack: Protocol.Runtime.StackTrace | undefined = initiator.stack;
  while (stack) {
    const frame = stack.callFrames.find((call) => call.url !== '');
    if (frame) return `${frame.url}:${frame.lineNumber + 1}:${frame.columnNumber + 1}`;
    stack = stack.parent;
  }
  return initiator.url ? `${initiator.url}:${(initiator.lineNumber ?? 0) + 1}:1` : undefined;
}
