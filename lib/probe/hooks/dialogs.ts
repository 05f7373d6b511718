import { activated } from '@/lib/probe/asked';
import { primitiveText } from '@/lib/probe/describe';
import { report } from '@/lib/probe/emit';
import { each, scope, slice } from '@/lib/probe/natives';
import { hookMethod } from '@/lib/probe/wrap';

const TEXT_CHARS = 1000;

/** The dialogs that a page can open. */
export const DIALOG_TYPES = ['alert', 'confirm', 'prompt'] as const;

/** Hooks `alert`, `confirm` and `prompt`; reported before they open, since they block. */
export function hookDialogs(): void {
  each(DIALOG_TYPES, (type) =>
    hookMethod(scope, type, {
      before: (_self, args) => {
        const text = slice(primitiveText(args[0]), 0, TEXT_CHARS);
        report('dialog-opened', { type, text, activated: activated() });
      },
    }),
  );
}
