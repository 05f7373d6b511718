import { bare, readAny } from '@/lib/probe/natives';
import type { Realm } from '@/lib/probe/realm';

const MIN_DELAY_MS = 50;
const MAX_DELAY_MS = 10_000;
/** Different delays remembered; a page with more of them is counting something down. */
const MAX_DELAYS = 200;

/**
 * Notes when one-shot timers that a user would wait for fall due (epoch ms). A delay seen before is a
 * carousel or a countdown and is not told again, until a tap or a new route begins something new.
 */
export function hookTimers(realm: Realm, due: (atMs: number) => void): void {
  let known: Record<number, true> = createTable();
  let count = 0;
  const forget = (): void => {
    known = createTable();
    count = 0;
  };
  realm.listen(realm.scope, 'click', forget);
  realm.listen(readAny(realm.scope, 'navigation'), 'currententrychange', forget);
  realm.wrap.method(realm.scope, 'setTimeout', {
    hot: true,
    before: (_self, args) => {
      const delay = args[1];
      if (typeof delay !== 'number' || !(delay >= MIN_DELAY_MS && delay <= MAX_DELAY_MS)) return;
      if (known[delay] || count >= MAX_DELAYS) return;
      known[delay] = true;
      count += 1;
      due(realm.now() + delay);
    },
  });
}

function createTable(): Record<number, true> {
  return bare({});
}
