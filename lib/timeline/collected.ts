import type { EventKind } from '@/lib/model/event';

/** Which collector sees which event kinds. A visit without that collector has not collected the kind. */

export const PROBE_KINDS: readonly EventKind[] = [
  'api-called',
  'storage-written',
  'form-submitted',
  'location-requested',
  'window-opened',
  'exit-requested',
];

export const OBSERVER_KINDS: readonly EventKind[] = [
  'title-changed',
  'painted',
  'content-visible',
  'prompt-shown',
  'prompt-changed',
  'prompt-hidden',
  'gesture',
  'field-shown',
  'field-typed',
  'tick-shown',
  'info-shown',
  'filing-shown',
  'policy-link-shown',
  'page-surveyed',
];

export const NETWORK_KINDS: readonly EventKind[] = ['response-received', 'request-failed'];

/** Seen by the probe as well as by the browser's network. */
export const TRAFFIC_KINDS: readonly EventKind[] = ['request-sent', 'socket-sent'];

/** Always there: the walker's own words and the browser's navigation. */
export const BROWSER_KINDS: readonly EventKind[] = [
  'document-created',
  'navigated',
  'walk-step',
  'screenshot-taken',
  'gap',
  'armed',
  'dialog-opened',
];

/** Only where somebody opened the documents that the pages link. */
export const DOCUMENT_KINDS: readonly EventKind[] = ['document-read'];

/** Which collectors were in place. */
interface Collectors {
  readonly probe: boolean;
  readonly observer: boolean;
  readonly network: boolean;
  readonly documents: boolean;
}

/** The kinds that were being collected, given which collectors were in place. */
export function collectedKinds(armed: Collectors): ReadonlySet<EventKind> {
  return new Set<EventKind>([
    ...BROWSER_KINDS,
    ...(armed.documents ? DOCUMENT_KINDS : []),
    ...(armed.probe ? PROBE_KINDS : []),
    ...(armed.observer ? OBSERVER_KINDS : []),
    ...(armed.network ? NETWORK_KINDS : []),
    ...(armed.network || armed.probe ? TRAFFIC_KINDS : []),
  ]);
}
