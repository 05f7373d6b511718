import type { WireEvent } from '@/lib/contract/wire';
import type { Payload } from '@/lib/model/event';

/** A fact of the content script itself as the wire carries it. `at` is in epoch ms. */
export function wireText<K extends 'request-sent' | 'gap'>(kind: K, at: number, payload: Payload<K>): string {
  const event: WireEvent<K> = { kind, at, from: 'observer', payload };
  return JSON.stringify(event);
}

/** Epoch ms on the document's own clock. */
export function nowOf(scope: Window): number {
  return scope.performance.timeOrigin + scope.performance.now();
}
