import { openChannel } from '@/lib/bridge/main-side';
import { hookBeacon } from './hooks/beacon';
import { hookBlobs } from './hooks/blobs';
import { hookDialogs } from './hooks/dialogs';
import { hookFetch } from './hooks/fetch';
import { hookForms } from './hooks/forms';
import { glanceAtHosts, hookHosts } from './hooks/hosts';
import { hookImages } from './hooks/images';
import { hookIndexedDb } from './hooks/indexed-db';
import { hookNavigation } from './hooks/navigation';
import { hookPermissions } from './hooks/permissions';
import { hookEventSource, hookWebSocket } from './hooks/sockets';
import { hookStorage } from './hooks/storage';
import { hookTimers } from './hooks/timers';
import { hookWindows } from './hooks/windows';
import { hookXmlHttpRequest } from './hooks/xml-http-request';
import { scope } from './natives';
import { isArmed } from './platform';
import { startProbe } from './start';
import { removeTraces } from './traces';

/**
 * Arms a document: runs in the page's own world before any page script, wraps the APIs of `hooks/` and hands every call
 * to the isolated world. Does nothing in a document that is armed already.
 */
export function bootProbe(): void {
  if (isArmed) return;
  const { event, onStop, seal, timer } = openChannel(scope.window);
  onStop(removeTraces);
  const pageRuns = (): void => {
    seal();
    glanceAtHosts();
  };
  startProbe(event, pageRuns, {
    blobs: hookBlobs,
    fetch: hookFetch,
    xhr: hookXmlHttpRequest,
    beacon: hookBeacon,
    websocket: hookWebSocket,
    eventsource: hookEventSource,
    forms: hookForms,
    images: hookImages,
    permissions: hookPermissions,
    storage: hookStorage,
    indexeddb: hookIndexedDb,
    dialogs: hookDialogs,
    windows: hookWindows,
    navigation: hookNavigation,
    timers: () => hookTimers(timer),
    hosts: () => hookHosts(seal),
  });
}
