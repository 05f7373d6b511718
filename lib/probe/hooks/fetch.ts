import type { BodyReading } from '@/lib/probe/body';
import { createHeaderReader, type HeaderText } from '@/lib/probe/headers';
import { createWeakTable, readData } from '@/lib/probe/natives';
import { brand, prototypeOfInterface, reader } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';
import { methodOf, type RequestLog } from '@/lib/probe/requests';

/** What a Request object was made of; its own body is a stream that must not be read. */
interface Made {
  readonly body: BodyReading;
  readonly headers: HeaderText;
}

/** Hooks `fetch`, and `Request` so that the body of a request made earlier is known when it is sent. */
export function hookFetch(realm: Realm, log: RequestLog): void {
  const made = createWeakTable<Made>();
  const isRequest = brand(realm.scope, 'Request');
  const methodOfRequest = reader(realm.scope, 'Request', 'method');
  const headersOfRequest = reader(realm.scope, 'Request', 'headers');
  const readHeaders = createHeaderReader(realm.scope);

  function readInit(input: unknown, init: unknown): Made & { readonly method: string } {
    const earlier = isRequest(input) ? input : isRequest(init) ? init : null;
    const given = readData(init, 'headers') ?? (earlier ? headersOfRequest(earlier) : undefined);
    const headers = readHeaders(given);
    const ownBody = readData(init, 'body');
    const body =
      ownBody === undefined && earlier
        ? (made.get(earlier)?.body ?? { size: null, texts: [] })
        : log.readBody(ownBody, headers.contentType);
    return { method: methodOf(readData(init, 'method') ?? methodOfRequest(earlier)), headers, body };
  }

  realm.wrap.creator(realm.scope, 'Request', {
    after: (_self, args, request) => {
      if (isRequest(request)) made.set(request, readInit(args[0], args[1]));
    },
  });
  realm.wrap.method(prototypeOfInterface(realm.scope, 'Request'), 'clone', {
    after: (self, _args, copy) => {
      const source = isRequest(self) ? made.get(self) : undefined;
      if (source && isRequest(copy)) made.set(copy, source);
    },
  });
  realm.wrap.method(realm.scope, 'fetch', {
    before: (_self, args) => {
      if (args.length === 0) return;
      const { method, headers, body } = readInit(args[0], args[1]);
      log.sent({
        method,
        url: realm.address(args[0]),
        initiator: 'fetch',
        body,
        headers: headers.lines,
        contentType: headers.contentType,
      });
    },
  });
}
