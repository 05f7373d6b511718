import { WIRE_LIMITS } from '@/lib/contract/limits';
import { primitiveText, textOf } from '@/lib/probe/describe';
import { each } from '@/lib/probe/natives';
import { textReader } from '@/lib/probe/platform';
import { reportWritten } from '@/lib/probe/storage-written';
import { hookInstances } from '@/lib/probe/wrap';

/** Hooks `IDBObjectStore.put` and `add`. The size is that of the value's text, not of the stored clone. */
export function hookIndexedDb(): void {
  const nameOf = textReader('IDBObjectStore', 'name');
  each(['put', 'add'], (method) =>
    hookInstances('IDBObjectStore', method, {
      before: (store, args) => {
        if (args.length === 0) return;
        const text = textOf(args[0], WIRE_LIMITS.search);
        reportWritten('indexeddb', `${nameOf(store)}/${primitiveText(args[1])}`, text);
      },
    }),
  );
}
