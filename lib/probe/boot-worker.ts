import { createRealm, install } from './create-realm';
import { hookBlobs } from './hooks/blobs';
import { hookFetch } from './hooks/fetch';
import { hookIndexedDb } from './hooks/indexed-db';
import { hookEventSource, hookWebSocket } from './hooks/sockets';
import { hookXmlHttpRequest } from './hooks/xml-http-request';
import type { Scope } from './natives';
import { createNetworkLog } from './network';

/** Arms a dedicated or shared worker before its first line: network hooks only. `send` gets one wire string per event. */
export function bootWorkerProbe(scope: Scope, send: (text: string) => void): void {
  const realm = createRealm(scope, send, () => {});
  const log = createNetworkLog(realm);
  install(realm, {
    blobs: () => hookBlobs(realm, log),
    fetch: () => hookFetch(realm, log),
    xhr: () => hookXmlHttpRequest(realm, log),
    websocket: () => hookWebSocket(realm, log),
    eventsource: () => hookEventSource(realm, log),
    indexeddb: () => hookIndexedDb(realm),
  });
}
