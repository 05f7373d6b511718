import { now } from '@/lib/probe/clock';
import { listen } from '@/lib/probe/events';
import { bare, readAny, scope } from '@/lib/probe/natives';
import { hookMethod } from '@/lib/probe/wrap';

const MIN_DELAY_MS = 50;
const MAX_DELAY_MS = 10_000;
/** Different delays remembered; a page with more of them is counting something down. */
const MAX_DELAYS = 200;

/**
 * Notes when one-shot timers that a user would wait for fall due (epoch ms). A delay seen before is a
 * carousel or a countdown and is not told again, until a tap or a new route begins something new.
 */
export function hookTimers(due: (atMs: number) => void): void {
  let known: Record<number, true>;
  let count: number;
  const forget = (): void => {
    known = bare({});
    count = 0;
  };
  forget();
  listen(scope, 'click', forget);
  listen(readAny(scope, 'navigation'), 'currententrychange', forget);
  hookMethod(scope, 'setTimeout', {
    hot: true,
    before: (_self, args) => {
      const delay = args[1];
      if (typeof delay !== 'number' || !(delay >= MIN_DELAY_MS && delay <= MAX_DELAY_MS)) return;
      if (known[delay] || count >= MAX_DELAYS) return;
      known[delay] = true;
      count += 1;
      due(now() + delay);
    },
  });
}
