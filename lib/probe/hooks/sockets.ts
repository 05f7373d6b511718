import type { SearchText } from '@/lib/contract/wire';
import { append, createWeakTable } from '@/lib/probe/natives';
import { brand, prototypeOfInterface, reader } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';
import type { RequestLog } from '@/lib/probe/requests';

/** Hooks WebSocket: the connection as a request, each message as `socket-sent`. */
export function hookWebSocket(realm: Realm, log: RequestLog): void {
  const ids = createWeakTable<string>();
  const isSocket = brand(realm.scope, 'WebSocket');
  const urlOf = reader(realm.scope, 'WebSocket', 'url');

  function addressOf(socket: object): string {
    const url = urlOf(socket);
    return typeof url === 'string' ? url : '';
  }

  realm.wrap.creator(realm.scope, 'WebSocket', {
    after: (_self, _args, socket) => {
      if (!isSocket(socket)) return;
      const id = log.sent({ method: 'GET', url: addressOf(socket), initiator: 'websocket' });
      if (id !== undefined) ids.set(socket, id);
    },
  });
  realm.wrap.method(prototypeOfInterface(realm.scope, 'WebSocket'), 'send', {
    after: (self, args) => {
      if (!isSocket(self)) return;
      const { size, texts } = log.readBody(args[0], '');
      const requestId = ids.get(self) ?? '';
      realm.report('socket-sent', { requestId, url: addressOf(self), size: size ?? 0 }, asSocketTexts(texts));
    },
  });
}

function asSocketTexts(texts: readonly SearchText[]): SearchText[] {
  const own: SearchText[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index];
    if (text) append(own, { ...text, channel: 'websocket' });
  }
  return own;
}

/** Hooks EventSource: the connection as a request. */
export function hookEventSource(realm: Realm, log: RequestLog): void {
  const isSource = brand(realm.scope, 'EventSource');
  const urlOf = reader(realm.scope, 'EventSource', 'url');
  realm.wrap.creator(realm.scope, 'EventSource', {
    after: (_self, _args, source) => {
      const url = isSource(source) ? urlOf(source) : '';
      if (typeof url === 'string') log.sent({ method: 'GET', url, initiator: 'eventsource' });
    },
  });
}
