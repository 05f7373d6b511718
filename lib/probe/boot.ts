import { openChannel } from '@/lib/bridge/main-side';
import { createRealm, install } from './create-realm';
import { hookBeacon } from './hooks/beacon';
import { hookBlobs } from './hooks/blobs';
import { hookDialogs } from './hooks/dialogs';
import { hookFetch } from './hooks/fetch';
import { hookForms } from './hooks/forms';
import { type HostWatch, hookHosts } from './hooks/hosts';
import { hookImages } from './hooks/images';
import { hookIndexedDb } from './hooks/indexed-db';
import { hookNavigation } from './hooks/navigation';
import { hookPermissions } from './hooks/permissions';
import { hookEventSource, hookWebSocket } from './hooks/sockets';
import { hookStorage } from './hooks/storage';
import { hookTimers } from './hooks/timers';
import { hookWindows } from './hooks/windows';
import { hookXmlHttpRequest } from './hooks/xml-http-request';
import { HOST_NAMES } from './host-apis';
import { descriptorOf, type Scope } from './natives';
import { createNetworkLog } from './network';
import { prototypeOfInterface } from './platform';

/**
 * Arms a document: runs in the page's own world before any page script, wraps the APIs of `hooks/` and hands every call
 * to the isolated world. Does nothing in a document that is armed already.
 */
export function bootProbe(scope: Window & typeof globalThis): void {
  if (isArmed(scope)) return;
  const channel = openChannel(scope);
  let hosts: HostWatch | undefined;
  const realm = createRealm(scope, channel.event, () => {
    channel.seal();
    hosts?.glance();
  });
  channel.onStop(realm.traces.remove);
  const log = createNetworkLog(realm);
  install(realm, {
    blobs: () => hookBlobs(realm, log),
    fetch: () => hookFetch(realm, log),
    xhr: () => hookXmlHttpRequest(realm, log),
    beacon: () => hookBeacon(realm, log),
    websocket: () => hookWebSocket(realm, log),
    eventsource: () => hookEventSource(realm, log),
    forms: () => hookForms(realm, log),
    images: () => hookImages(realm, log),
    permissions: () => hookPermissions(realm),
    storage: () => hookStorage(realm),
    indexeddb: () => hookIndexedDb(realm),
    dialogs: () => hookDialogs(realm),
    windows: () => hookWindows(realm),
    navigation: () => hookNavigation(realm),
    timers: () => hookTimers(realm, channel.timer),
    hosts: () => {
      hosts = hookHosts(realm, channel.seal);
    },
  });
}

/** The accessors of host objects are the one thing that a second run could trip over, and show that there was a first. */
function isArmed(scope: Scope): boolean {
  const prototype = prototypeOfInterface(scope, 'Window');
  return prototype !== null && descriptorOf(prototype, HOST_NAMES[0])?.get !== undefined;
}
