import { setPrototype } from '@/lib/probe/natives';
import type { Realm } from '@/lib/probe/realm';
import type { RequestLog } from '@/lib/probe/requests';

/** Hooks the Blob and File constructors, so that the text of a Blob is known when it is sent. */
export function hookBlobs(realm: Realm, log: RequestLog): void {
  const hook = {
    after: (_self: unknown, args: readonly unknown[], blob: unknown): void => {
      if (log.blobs.isBlob(blob)) log.blobs.remember(blob, args[0]);
    },
  };
  realm.wrap.creator(realm.scope, 'Blob', hook);
  realm.wrap.creator(realm.scope, 'File', hook);
  // `File` inherits from `Blob`: from the one that the page sees.
  setPrototype(realm.scope.File, realm.scope.Blob);
}
