import { addressOf } from '@/lib/probe/address';
import { readBody } from '@/lib/probe/body';
import { scope } from '@/lib/probe/natives';
import { requestSent } from '@/lib/probe/requests';
import { hookMethod } from '@/lib/probe/wrap';

/** Hooks `navigator.sendBeacon`. */
export function hookBeacon(): void {
  hookMethod(scope.navigator, 'sendBeacon', {
    after: (_self, args, isQueued) => {
      if (isQueued !== true) return;
      requestSent({ method: 'POST', url: addressOf(args[0]), initiator: 'beacon', body: readBody(args[1], '') });
    },
  });
}
