import type { SearchText } from '@/lib/contract/wire';
import { readBody } from '@/lib/probe/body';
import { report } from '@/lib/probe/emit';
import { append, createWeakTable, each } from '@/lib/probe/natives';
import { brand, textReader } from '@/lib/probe/platform';
import { requestSent } from '@/lib/probe/requests';
import { hookConstructor, hookInstances } from '@/lib/probe/wrap';

/** Hooks WebSocket: the connection as a request, each message as `socket-sent`. */
export function hookWebSocket(): void {
  const ids = createWeakTable<string>();
  const urlOf = textReader('WebSocket', 'url');
  hookConstructor('WebSocket', {
    only: brand('WebSocket'),
    after: (socket) => {
      const id = requestSent({ method: 'GET', url: urlOf(socket), initiator: 'websocket' });
      if (id !== undefined) ids.set(socket, id);
    },
  });
  hookInstances('WebSocket', 'send', {
    after: (socket, args) => {
      const { size, texts } = readBody(args[0], '');
      const search: SearchText[] = [];
      each(texts, (text) => append(search, { ...text, channel: 'websocket' }));
      report('socket-sent', { requestId: ids.get(socket) ?? '', url: urlOf(socket), size: size ?? 0 }, search);
    },
  });
}

/** Hooks EventSource: the connection as a request. */
export function hookEventSource(): void {
  const urlOf = textReader('EventSource', 'url');
  hookConstructor('EventSource', {
    only: brand('EventSource'),
    after: (source) => {
      requestSent({ method: 'GET', url: urlOf(source), initiator: 'eventsource' });
    },
  });
}
