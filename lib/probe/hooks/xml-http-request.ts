import { addressOf } from '@/lib/probe/address';
import { readBody } from '@/lib/probe/body';
import { type HeaderText, NO_HEADERS, withHeader } from '@/lib/probe/headers';
import { createWeakTable } from '@/lib/probe/natives';
import { methodOf, requestSent } from '@/lib/probe/requests';
import { hookInstances } from '@/lib/probe/wrap';

interface Opened extends HeaderText {
  readonly method: string;
  readonly url: string;
}

/** Hooks XMLHttpRequest; what `open` and `setRequestHeader` said is reported when `send` succeeds. */
export function hookXmlHttpRequest(): void {
  const opened = createWeakTable<Opened | null>();
  hookInstances('XMLHttpRequest', 'open', {
    after: (xhr, args) => opened.set(xhr, { method: methodOf(args[0]), url: addressOf(args[1]), ...NO_HEADERS }),
  });
  hookInstances('XMLHttpRequest', 'setRequestHeader', {
    after: (xhr, args) => {
      const state = opened.get(xhr);
      if (state) opened.set(xhr, { ...state, ...withHeader(state, args[0], args[1]) });
    },
  });
  hookInstances('XMLHttpRequest', 'send', {
    before: (xhr, args) => {
      const state = opened.get(xhr);
      if (!state) return;
      opened.set(xhr, null);
      const carriesBody = state.method !== 'GET' && state.method !== 'HEAD';
      const body = carriesBody ? readBody(args[0], state.contentType) : undefined;
      requestSent({ initiator: 'xhr', body, ...state });
    },
  });
}
