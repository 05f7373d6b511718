import { bootWorkerProbe } from '@/lib/probe/boot-worker';

// Evaluated in a dedicated or shared worker while it waits, before its first line.
const scope = globalThis as typeof globalThis & Record<string, unknown>;
const send = scope['__miniaudit'];
if (typeof send === 'function') {
  Reflect.deleteProperty(scope, '__miniaudit');
  bootWorkerProbe((text: string) => send(text));
}
