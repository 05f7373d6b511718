import { addressOf } from '@/lib/probe/address';
import { type BodyReading, readBody, UNKNOWN_BODY } from '@/lib/probe/body';
import { type HeaderText, readHeaders } from '@/lib/probe/headers';
import { createWeakTable, readData, scope } from '@/lib/probe/natives';
import { brand, reader } from '@/lib/probe/platform';
import { methodOf, requestSent } from '@/lib/probe/requests';
import { hookConstructor, hookInstances, hookMethod } from '@/lib/probe/wrap';

/** What a Request object was made of; its own body is a stream that must not be read. */
interface Made extends HeaderText {
  readonly method: string;
  readonly body: BodyReading;
}

const made = createWeakTable<Made>();
const isRequest = brand('Request');
const methodOfRequest = reader('Request', 'method');
const headersOfRequest = reader('Request', 'headers');

/** Hooks `fetch`, and `Request` so that the body of a request made earlier is known when it is sent. */
export function hookFetch(): void {
  hookConstructor('Request', {
    only: isRequest,
    after: (request, args) => made.set(request, readInit(args)),
  });
  hookInstances('Request', 'clone', {
    after: (self, _args, copy) => {
      const source = made.get(self);
      if (source && isRequest(copy)) made.set(copy, source);
    },
  });
  hookMethod(scope, 'fetch', {
    before: (_self, args) => {
      if (args.length > 0) requestSent({ url: addressOf(args[0]), initiator: 'fetch', ...readInit(args) });
    },
  });
}

function readInit(args: readonly unknown[]): Made {
  const input = args[0];
  const init = args[1];
  const earlier = isRequest(input) ? input : isRequest(init) ? init : null;
  const headers = readHeaders(readData(init, 'headers') ?? headersOfRequest(earlier));
  const ownBody = readData(init, 'body');
  const body =
    ownBody === undefined && earlier
      ? (made.get(earlier)?.body ?? UNKNOWN_BODY)
      : readBody(ownBody, headers.contentType);
  return { method: methodOf(readData(init, 'method') ?? methodOfRequest(earlier)), body, ...headers };
}
