import { createBinaryReader } from './binary';
import { createBlobReader } from './blobs';
import { createBodyReader } from './body';
import type { Realm } from './realm';
import { createRequestLog, type RequestLog } from './requests';

/** The request log of a realm, with readers of every kind of body. */
export function createNetworkLog(realm: Realm): RequestLog {
  const binary = createBinaryReader(realm.scope);
  const blobs = createBlobReader(realm.scope, binary);
  return createRequestLog(realm, createBodyReader(realm.scope, binary, blobs), blobs);
}
