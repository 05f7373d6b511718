import { primitiveText } from '@/lib/probe/describe';
import { slice } from '@/lib/probe/natives';
import type { Realm } from '@/lib/probe/realm';

const TEXT_CHARS = 1000;

/** Hooks `alert`, `confirm` and `prompt`; reported before they open, since they block. */
export function hookDialogs(realm: Realm): void {
  hookDialog(realm, 'alert');
  hookDialog(realm, 'confirm');
  hookDialog(realm, 'prompt');
}

function hookDialog(realm: Realm, type: 'alert' | 'confirm' | 'prompt'): void {
  realm.wrap.method(realm.scope, type, {
    before: (_self, args) => {
      const text = slice(primitiveText(args[0]), 0, TEXT_CHARS);
      realm.report('dialog-opened', { type, text, activated: realm.activated() });
    },
  });
}
