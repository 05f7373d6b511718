import type { Payload } from '@/lib/model/event';
import { nowOf, wireText } from './wire-text';

type Initiator = Payload<'request-sent'>['initiator'];

/** What resource timing calls the things that load; calls of scripts are the probe's to tell. */
const INITIATOR_OF: Readonly<Record<string, Initiator>> = {
  img: 'image',
  image: 'image',
  script: 'script',
  link: 'stylesheet',
  css: 'stylesheet',
  video: 'media',
  audio: 'media',
};
/** A message has its limit. */
const LONGEST_URL = 8192;
const TOLD_BY_PROBE = new Set(['fetch', 'xmlhttprequest', 'beacon', 'iframe', 'frame']);

/**
 * Without the browser's network: tells of what the page loads by its own resource timing, which shows no headers, no
 * bodies and nothing that failed.
 */
export function tellResources(
  scope: Window & typeof globalThis,
  send: (text: string) => void,
  signal: AbortSignal,
): void {
  let count = 0;
  const watch = new scope.PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (TOLD_BY_PROBE.has(entry.initiatorType) || !/^https?:/.test(entry.name)) continue;
      count += 1;
      const payload: Payload<'request-sent'> = {
        requestId: `t${Math.round(scope.performance.timeOrigin)}-${count}`,
        method: 'GET',
        url: entry.name.slice(0, LONGEST_URL),
        initiator: INITIATOR_OF[entry.initiatorType] ?? 'other',
        bodySize: 0,
        hits: [],
      };
      send(wireText('request-sent', scope.performance.timeOrigin + entry.startTime, payload));
    }
  });
  watch.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => watch.disconnect());
}

/** Tells each frame of another origin that the scripts do not reach, once per host. */
export function tellForeignFrames(
  scope: Window & typeof globalThis,
  send: (text: string) => void,
  told: Set<string>,
): void {
  for (const frame of scope.document.querySelectorAll('iframe')) {
    if (readable(frame) || !/^https?:/.test(frame.src)) continue;
    const host = URL.canParse(frame.src) ? new URL(frame.src).host : '';
    if (told.has(host)) continue;
    told.add(host);
    send(wireText('gap', nowOf(scope), { what: 'cross-origin-frame', detail: host }));
  }
}

function readable(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}
