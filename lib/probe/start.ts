import { report, reportHeldBack, startReporting } from './emit';
import { onLeaving } from './events';
import { asText, readData } from './natives';
import { startRequests } from './requests';
import { startWrapping } from './wrap';

/**
 * Puts hooks in place one by one; one that fails is a gap and does not keep the others out. `send` gets wire strings;
 * `pageRuns` is told that page code is running.
 */
export function startProbe(
  send: (text: string) => void,
  pageRuns: () => void,
  hooks: Readonly<Record<string, () => void>>,
): void {
  startReporting(send);
  startWrapping(pageRuns);
  startRequests();
  onLeaving(reportHeldBack);
  for (const name in hooks) {
    try {
      hooks[name]?.();
    } catch (error) {
      report('gap', { what: 'hook-failed', detail: `${name}: ${asText(readData(error, 'message'))}` });
    }
  }
}
