/** What a local site is and what it answers: the vocabulary of `site-server.ts`. */

export type Scheme = 'http' | 'https';

/** One request as the local server received it. `url` is absolute, with the host name that the page used. */
export interface SiteRequest {
  readonly scheme: Scheme;
  /** Without port, lower case. */
  readonly host: string;
  readonly method: string;
  readonly url: string;
  /** Path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8 text, empty without a body. */
  readonly body: string;
}

/** An ordinary answer. `status` defaults to 200, `type` to `text/html; charset=utf-8`. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Waits before the head is sent. */
  readonly delayMs?: number;
}

/** `hang` never answers, `reset` breaks the connection; both are what dead hosts do. */
export type Reply = Answer | 'hang' | 'reset';
export type SiteHandler = (request: SiteRequest) => Reply | null | Promise<Reply | null>;

/** A host and what it serves. `handler` is asked first, then `routes` by path, then `folder`; else 404. */
export interface Site {
  /** Real host name, or `*.name` for every host below a name. */
  readonly host: string;
  /** Schemes it speaks; the other one is refused as a closed port would. Default: https only. */
  readonly schemes?: readonly Scheme[];
  readonly handler?: SiteHandler;
  readonly routes?: Readonly<Record<string, Reply | SiteHandler>>;
  /** Static files; a path that ends in `/` gives its index.html. */
  readonly folder?: string;
}

/** A JSON answer that any origin may read, as open APIs send. */
export function json(value: unknown, status = 200): Answer {
  return {
    status,
    type: 'application/json; charset=utf-8',
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** A script answer. */
export function script(source: string): Answer {
  return { type: 'text/javascript; charset=utf-8', body: source };
}

/** An empty redirect; pointing it at itself makes a loop. */
export function redirect(location: string, status = 302): Answer {
  return { status, headers: { location } };
}

/** The smallest GIF, which trackers answer with. */
export function pixel(): Answer {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  return { type: 'image/gif', headers: { 'cache-control': 'no-store' }, body: bytes };
}
