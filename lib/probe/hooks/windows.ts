import type { Realm } from '@/lib/probe/realm';

/** Hooks `window.open` and `window.close`. */
export function hookWindows(realm: Realm): void {
  realm.wrap.method(realm.scope, 'open', {
    before: (_self, args) => {
      const isBlank = args[0] === undefined || args[0] === '';
      const url = isBlank ? 'about:blank' : realm.address(args[0]);
      realm.report('window-opened', { url, activated: realm.activated(), caller: realm.caller() });
    },
  });
  realm.wrap.method(realm.scope, 'close', {
    before: (self) => {
      // Without a receiver a plain `close()` means this window.
      if (self !== undefined && self !== realm.scope) return;
      realm.report('exit-requested', { api: 'window.close', caller: realm.caller() });
    },
  });
}
