import { type HeaderText, withHeader } from '@/lib/probe/headers';
import { createWeakTable } from '@/lib/probe/natives';
import { brand, prototypeOfInterface } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';
import { methodOf, type RequestLog } from '@/lib/probe/requests';

interface Opened {
  readonly method: string;
  readonly url: string;
  headers: HeaderText;
}

/** Hooks XMLHttpRequest; what `open` and `setRequestHeader` said is reported when `send` succeeds. */
export function hookXmlHttpRequest(realm: Realm, log: RequestLog): void {
  const opened = createWeakTable<Opened | null>();
  const isXhr = brand(realm.scope, 'XMLHttpRequest');
  const prototype = prototypeOfInterface(realm.scope, 'XMLHttpRequest');

  realm.wrap.method(prototype, 'open', {
    after: (self, args) => {
      if (!isXhr(self)) return;
      opened.set(self, {
        method: methodOf(args[0]),
        url: realm.address(args[1]),
        headers: { lines: '', contentType: '' },
      });
    },
  });
  realm.wrap.method(prototype, 'setRequestHeader', {
    after: (self, args) => {
      const state = isXhr(self) ? opened.get(self) : undefined;
      if (state) state.headers = withHeader(state.headers, args[0], args[1]);
    },
  });
  realm.wrap.method(prototype, 'send', {
    before: (self, args) => {
      const state = isXhr(self) ? opened.get(self) : undefined;
      if (!state || !isXhr(self)) return;
      opened.set(self, null);
      const carriesBody = state.method !== 'GET' && state.method !== 'HEAD';
      const { lines, contentType } = state.headers;
      log.sent({
        method: state.method,
        url: state.url,
        initiator: 'xhr',
        headers: lines,
        contentType,
        body: carriesBody ? log.readBody(args[0], contentType) : undefined,
      });
    },
  });
}
