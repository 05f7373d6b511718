import { hookBlobs } from './hooks/blobs';
import { hookFetch } from './hooks/fetch';
import { hookIndexedDb } from './hooks/indexed-db';
import { hookEventSource, hookWebSocket } from './hooks/sockets';
import { hookXmlHttpRequest } from './hooks/xml-http-request';
import { startProbe } from './start';

/** Arms a dedicated or shared worker before its first line: network hooks only. `send` gets one wire string per event. */
export function bootWorkerProbe(send: (text: string) => void): void {
  startProbe(send, () => {}, {
    blobs: hookBlobs,
    fetch: hookFetch,
    xhr: hookXmlHttpRequest,
    websocket: hookWebSocket,
    eventsource: hookEventSource,
    indexeddb: hookIndexedDb,
  });
}
