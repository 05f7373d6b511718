import type { ObserverControl } from '@/lib/observe/start';

/** Looked at this often; the observer itself tells when something has changed. */
const EVERY_MS = 350;
/** The page counts as at rest when nothing visible has changed for this long … */
const QUIET_MS = 700;
/** … and a page that never rests is surveyed all the same after this long. */
const LONGEST_MS = 8000;

/**
 * Has the observer say what the page shows whenever it has come to rest: in a scan the walker asks for this, with a
 * person clicking nobody does.
 */
export function surveyAtRest(scope: Window, control: ObserverControl, signal: AbortSignal, atRest: () => void): void {
  let surveyedAt = 0;
  let restlessSince: number | null = null;
  const timer = scope.setInterval(() => {
    const { lastChangeAt, flooded, readyState } = control.hearing();
    if (readyState === 'loading' || (surveyedAt > 0 && lastChangeAt <= surveyedAt)) return;
    const now = scope.performance.timeOrigin + scope.performance.now();
    restlessSince ??= now;
    // Where nothing is heard, that nothing was heard means nothing.
    const restless = flooded || now - lastChangeAt < QUIET_MS;
    if (restless && now - restlessSince < LONGEST_MS) return;
    surveyedAt = flooded ? lastChangeAt - 1 : now;
    restlessSince = null;
    control.survey();
    atRest();
  }, EVERY_MS);
  signal.addEventListener('abort', () => scope.clearInterval(timer));
}
