import type { Realm } from '@/lib/probe/realm';
import type { RequestLog } from '@/lib/probe/requests';

/** Hooks `navigator.sendBeacon`. */
export function hookBeacon(realm: Realm, log: RequestLog): void {
  realm.wrap.method(realm.scope.navigator, 'sendBeacon', {
    after: (_self, args, isQueued) => {
      if (isQueued !== true) return;
      log.sent({ method: 'POST', url: realm.address(args[0]), initiator: 'beacon', body: log.readBody(args[1], '') });
    },
  });
}
