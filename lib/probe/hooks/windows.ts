import { addressOf } from '@/lib/probe/address';
import { asked } from '@/lib/probe/asked';
import { report } from '@/lib/probe/emit';
import { scope } from '@/lib/probe/natives';
import { caller } from '@/lib/probe/stack';
import { hookMethod } from '@/lib/probe/wrap';

/** Hooks `window.open` and `window.close`. */
export function hookWindows(): void {
  hookMethod(scope, 'open', {
    before: (_self, args) => {
      const isBlank = args[0] === undefined || args[0] === '';
      report('window-opened', { url: isBlank ? 'about:blank' : addressOf(args[0]), ...asked() });
    },
  });
  hookMethod(scope, 'close', {
    before: (self) => {
      // Without a receiver a plain `close()` means this window.
      if (self !== undefined && self !== scope) return;
      report('exit-requested', { api: 'window.close', caller: caller() });
    },
  });
}
